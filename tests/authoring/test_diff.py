"""`glossary diff BASE`: the changed terms and snippets only, with what both sides gave."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.conftest import Run


@pytest.fixture
def history(tiny: Path) -> Path:
    """The miniature project in git, as it was on main."""

    def git(*arguments: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *who, *arguments], cwd=tiny, check=True, capture_output=True)

    git("init", "--quiet", "--initial-branch", "main")
    git("add", ".")
    git("commit", "--quiet", "--message", "before")
    git("checkout", "--quiet", "-b", "work")
    return tiny


def replace(path: Path, old: str, new: str) -> None:
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))


def test_nothing_changed(history: Path, glossary: Run) -> None:
    done = glossary("diff", "main")
    assert done.stdout == "## No term and no snippet has changed since main\n\n"


def test_terms_metrics_and_figures(history: Path, glossary: Run, tmp_path: Path) -> None:
    replace(history / "glossary" / "terms" / "weight.yml", "연결에 붙은 수이다.", "연결의 세기이다.")
    replace(history / "snippets" / "demo" / "line.py", "slope=2.0", "slope=2.008")
    assert glossary("new", "--korean", "기울기", "--english", "Slope", "--category", "network").returncode == 0
    page = tmp_path / "changes.html"
    done = glossary("diff", "main", "--html", str(page))
    assert done.returncode == 0, done.stderr
    said = done.stdout
    assert said.startswith("## Changed since main: terms 2, snippets 1\n")
    assert "### 가중치 · Weight (W) (changed)" in said and "### 기울기 · Slope (new)" in said
    assert "**summary.ko**\n```diff\n- 연결에 붙은 수이다.\n+ 연결의 세기이다.\n```" in said
    assert "| slope | 2.00 | **2.01** |" in said and "figures that differ: drawn" in said
    assert "demo/noise" not in said and "직선 · Line" not in said
    html = page.read_text()
    assert "<del>연결에</del>" in html and html.count("data:image/svg+xml;base64,") == 2


def test_a_removed_term_and_a_snippet_that_fails(history: Path, glossary: Run) -> None:
    (history / "glossary" / "terms" / "unfinished.yml").unlink()
    replace(history / "snippets" / "demo" / "line.py", "return slope", "return steepness")
    said = glossary("diff", "main", "--lang", "ko").stdout
    assert "### 초안 · Draft (없어짐)" in said and "NameError: name 'steepness' is not defined" in said
    assert "| slope | 2.00 | **–** |" in said


def test_a_broken_file_on_this_side_is_told(history: Path, glossary: Run) -> None:
    (history / "snippets" / "demo" / "line.yml").write_text("title: 직선\n")
    done = glossary("diff", "main")
    assert done.returncode == 1 and "snippets/demo/line.yml:1:8" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize("base", ["nowhere", "--upload-pack=x"])
def test_a_base_that_git_does_not_know(history: Path, glossary: Run, base: str) -> None:
    done = glossary("diff", "--", base)
    assert done.returncode == 1 and "git does not know" in done.stderr and "Traceback" not in done.stderr


def test_without_git(glossary: Run) -> None:
    done = glossary("diff", "main", GIT_CEILING_DIRECTORIES="/")
    assert done.returncode == 1 and "git does not know 'main'" in done.stderr
