"""Two languages in step: who is behind, what a reader is told, and noting that texts were compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.check import everything
from glossary.pages.tree import render
from glossary.reading.project import Project
from glossary.rules.languages import fingerprint, page_states, term_state
from snippets._run import Result
from tests.conftest import Run

KO = ("연결에 붙은 수이다.", "연결의 세기를 나타내는 수이다.")
EN = ("A number on a connection.", "The number that says how strong a connection is.")


def edit(tiny: Path, *changes: tuple[str, str]) -> Project:
    path = tiny / "glossary" / "terms" / "weight.yml"
    for old, new in changes:
        assert old in path.read_text()
        path.write_text(path.read_text().replace(old, new))
    return Project.find(tiny)


def page(project: Project, language: str, name: str = "glossary/weight.md") -> str:
    results = {name: Result.awaited(name) for name in project.engine.snippets}
    return str(render(project, results, language)[name])


@pytest.mark.parametrize(
    ("changes", "state", "told"),
    [
        ((), "level", ()),
        ((KO,), "en-behind", ("en",)),
        ((EN,), "ko-behind", ("ko",)),
        ((KO, EN), "both-behind", ("ko", "en")),
    ],
)
def test_who_is_behind(tiny: Path, changes: tuple[tuple[str, str], ...], state: str, told: tuple[str, ...]) -> None:
    project = edit(tiny, *changes)
    assert term_state(project.entries["weight"]) == state
    for language, link in (("ko", "../../en/glossary/weight/"), ("en", "../../../glossary/weight/")):
        text = page(project, language)
        assert ('class="state behind"' in text) == (language in told)
        assert (f'href="{link}"' in text) == (language in told)
        listed = page(project, language, "translations.md")
        assert ("(glossary/weight.md)" in listed) == bool(changes)
        assert f"<strong>{5 if changes == () else 4} / 5</strong>" in listed
    assert [fault.severity for fault in everything(project)] == ["warning"] * bool(changes)


def test_line_breaks_and_spaces_are_no_change(tiny: Path) -> None:
    project = edit(tiny, ("    [[직선]]의 기울기와 같다.\n", "    [[직선]]의   기울기와\n    같다.\n"))
    assert term_state(project.entries["weight"]) == "level"
    assert fingerprint("a b") == fingerprint(" a\nb ") != fingerprint("ab") and len(fingerprint("가")) == 8


def test_confirming_brings_them_level_and_changes_nothing_else(tiny: Path, glossary: Run) -> None:
    path = tiny / "glossary" / "terms" / "weight.yml"
    edit(tiny, KO)
    before = [line for line in path.read_text().splitlines() if not line.startswith("checked:")]
    listed = glossary("translations")
    assert "weight: the Korean text has changed" in listed.stdout and listed.returncode == 0
    assert [row.split() for row in listed.stdout.splitlines() if row.startswith("network")] == [
        ["network", "2", "1", "50%", "0", "1", "0"]
    ]
    done = glossary("translations", "--confirm", "weight", "--lang", "ko")
    assert done.returncode == 0 and "맞춰 보았다고 적음: glossary/terms/weight.yml" in done.stderr
    assert [line for line in path.read_text().splitlines() if not line.startswith("checked:")] == before
    assert everything(Project.find(tiny)) == []
    assert "what the files say already" in glossary("translations", "--confirm", "weight", "--lang", "en").stderr


def test_pages_are_compared_too(tiny: Path, glossary: Run) -> None:
    path = tiny / "docs" / "ko" / "lessons" / "first.md"
    path.write_text(path.read_text() + "\n한 줄 더 쓴다.\n")
    assert page_states(Project.find(tiny)) == {"index": "level", "lessons/first": "en-behind"}
    assert 'class="state behind"' in page(Project.find(tiny), "en", "lessons/first.md")
    assert glossary("translations", "--confirm", "lessons/first").returncode == 0
    assert everything(Project.find(tiny)) == [] and path.read_text().endswith("한 줄 더 쓴다.\n")


def test_an_id_that_is_unknown(glossary: Run) -> None:
    done = glossary("translations", "--confirm", "wieght", "--lang", "ko")
    assert done.returncode == 1 and "혹시 'weight'인가요?" in done.stderr
