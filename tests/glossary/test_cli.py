"""The command: exit codes, messages, no traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run, command


def test_check_counts(glossary: Run) -> None:
    done = glossary("check")
    assert (done.returncode, done.stderr) == (0, "4 terms, 2 snippets: no fault\n")


def test_check_prints_every_fault_and_their_number(tiny: Path, glossary: Run) -> None:
    term = tiny / "glossary" / "terms" / "weight.yml"
    term.write_text(term.read_text().replace("category: network", "category: netwrok") + "colour: red\n")
    (tiny / "snippets" / "demo" / "line.yml").write_text("title: 직선\n")
    done = glossary("check")
    assert done.returncode == 1
    assert "glossary/terms/weight.yml:24:1: unknown key 'colour'" in done.stderr
    assert "snippets/demo/line.yml:1:8: 'title' must be a mapping" in done.stderr
    assert done.stderr.endswith("2 faults\n")


def test_a_broken_file_hides_no_fault_of_another(tiny: Path, glossary: Run) -> None:
    term = tiny / "glossary" / "terms" / "line.yml"
    term.write_text(term.read_text().replace("[[가중치|무게]]", "[[가중|무게]]"))
    (tiny / "snippets" / "demo" / "noise.yml").write_text("title: 잡음\n")
    (tiny / "docs" / "en" / "index.md").write_text("No front matter.\n")
    lesson = tiny / "docs" / "ko" / "lessons" / "first.md"
    lesson.write_text(lesson.read_text() + "\n[[직]]\n")
    told = [line.split(": ")[0] for line in glossary("check").stderr.splitlines() if "warning" not in line]
    assert told == [
        "docs/en/index.md:1:1",
        "docs/ko/lessons/first.md:18:1",
        "glossary/terms/line.yml:7:33",
        "snippets/demo/noise.yml:1:8",
    ]


def test_a_broken_term_is_one_fault_not_one_for_every_link_to_it(tiny: Path, glossary: Run) -> None:
    term = tiny / "glossary" / "terms" / "weight.yml"
    for broken in (term.read_text() + "colour: red\n", "term: 가중치\nenglish: 'Weight (W)\n"):
        term.write_text(broken)
        said = glossary("check").stderr.splitlines()
        assert len(said) == 2 and said[0].startswith("glossary/terms/weight.yml:")


def test_run_and_why(glossary: Run) -> None:
    assert "it has not run yet" in glossary("why", "demo/line").stdout
    done = glossary("run", "demo/line")
    assert done.stdout.startswith("demo/line  ran  ") and "slope 2" in done.stdout
    assert "served from the cache" in glossary("why", "demo/line").stdout


def test_an_unknown_snippet(glossary: Run) -> None:
    done = glossary("why", "demo/lne")
    assert (done.returncode, done.stderr) == (
        1,
        "snippets:1:1: no snippet 'demo/lne'; did you mean 'demo/line'?\n1 fault\n",
    )


def test_outside_a_project(tmp_path: Path) -> None:
    done = command("check", cwd=tmp_path)
    assert done.returncode == 1 and "no project here or above" in done.stderr


def test_a_data_folder_that_is_not_there(glossary: Run) -> None:
    done = glossary("build", "--data", "/nowhere")
    assert done.returncode == 1 and "must name an existing folder" in done.stderr


@pytest.mark.parametrize("arguments", [["build", "--require-gpu"], ["run", "--require-gpu"]])
def test_a_required_gpu_that_is_missing(glossary: Run, arguments: list[str]) -> None:
    done = glossary(*arguments, CUDA_VISIBLE_DEVICES="-1")
    assert done.returncode == 1 and "a GPU is required" in done.stderr


def test_a_lesson_without_front_matter(tiny: Path, glossary: Run) -> None:
    for language in ("ko", "en"):
        (tiny / "docs" / language / "lessons" / "bare.md").write_text("# Bare\n")
    done = glossary("check")
    assert "docs/ko/lessons/bare.md:1:1: no front matter" in done.stderr and "Traceback" not in done.stderr


def test_faults_in_a_lesson_have_lines(tiny: Path, glossary: Run) -> None:
    page = tiny / "docs" / "ko" / "lessons" / "first.md"
    page.write_text(
        page.read_text()
        + '\n{{ figure("demo/line.drwn") }}\n\n글 {{ snippet("demo/line") }} 글\n\n# 제목\n\n{{ terms("netwrok") }}\n'
    )
    said = [line for line in glossary("check").stderr.splitlines() if "warning" not in line]
    assert said[0].startswith("docs/ko/lessons/first.md:18:1: no figure 'drwn' in demo/line; did you mean 'drawn'?")
    assert (
        said[1] == "docs/ko/lessons/first.md:20:3: snippet(…) must stand alone on its line; move the text beside it"
    )
    assert said[2].startswith("docs/ko/lessons/first.md:22:1: the title in the front matter is the heading")
    assert said[3].startswith("docs/ko/lessons/first.md:24:1: unknown category 'netwrok'; did you mean 'network'?")
