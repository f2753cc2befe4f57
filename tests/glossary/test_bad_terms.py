"""Golden folders: each case is put among good files, and `<case>.txt` is what the checker must say.

`bad_terms/<case>.yml` becomes a term, `bad_pages/<case>.md` a Korean lesson (with a sound English partner). The
answer has both languages, and the line in question with a mark under the column, so that it can be reviewed.
A new case is a new file. `GLOSSARY_ACCEPT=1 pytest tests/glossary/test_bad_terms.py` writes missing answers, to be
read before they are committed.
"""

from __future__ import annotations

import os
import shutil
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from glossary.authoring.fix import fix
from glossary.check import check, everything
from glossary.reading.project import Project
from glossary.telling import Excerpts
from snippets._run import Fault, Faults

FOLDER = Path(__file__).parent.parent
TERMS = sorted((FOLDER / "bad_terms").glob("*.yml"))
PAGES = sorted((FOLDER / "bad_pages").glob("*.md"))
PARTNER = "---\ntitle: Case\ndescription: A case.\n---\n\nIt has a text of its own.\n"


def faults_of(project: Project, case: str) -> list[Fault]:
    """Everything, but that a new file was never compared, which is true of every case."""
    return [f for f in everything(project) if f.message.code != "never-compared" or case == "never-compared"]


def accept(case: Path, tiny: Path) -> None:
    faults = faults_of(Project.find(tiny), case.stem)
    excerpts = Excerpts(tiny)
    said = "".join(f"{f.text('en')}\n{f.text('ko')}\n{excerpts.of(f)}" for f in faults)
    expected = case.with_suffix(".txt")
    if not expected.exists() and os.environ.get("GLOSSARY_ACCEPT"):
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8")
    assert faults


def test_there_are_many_cases() -> None:
    assert len(TERMS) >= 80 and len(PAGES) >= 5


@pytest.mark.parametrize("case", TERMS, ids=lambda path: path.stem)
def test_term(case: Path, tiny: Path) -> None:
    shutil.copy(case, tiny / "glossary" / "terms")
    accept(case, tiny)


@pytest.mark.parametrize("case", PAGES, ids=lambda path: path.stem)
def test_page(case: Path, tiny: Path) -> None:
    shutil.copy(case, tiny / "docs" / "ko" / "lessons")
    (tiny / "docs" / "en" / "lessons" / case.name).write_text(PARTNER)
    accept(case, tiny)


def letters(raw: bytes) -> Counter[str]:
    """What a file says: its characters without quotes, spaces, encoding marks and the line for editors."""
    text = unicodedata.normalize("NFC", raw.decode("utf-8", errors="replace")).replace(EDITORS, "")
    return Counter(c for c in text if not c.isspace() and c not in "'\"\\\ufeff")


EDITORS = "# yaml-language-server: $schema=../schema/term.json"


@pytest.mark.parametrize("case", TERMS, ids=lambda path: path.stem)
def test_fixing_loses_nothing_and_is_done_once(case: Path, tiny: Path) -> None:
    path = Path(shutil.copy(case, tiny / "glossary" / "terms"))
    before = letters(path.read_bytes())
    fix(Project.find(tiny))
    once = path.read_bytes()
    assert letters(once) == before
    assert fix(Project.find(tiny)) == [] and path.read_bytes() == once


@pytest.mark.parametrize(
    "case",
    ["boolean-term", "number-term", "date-term", "second-colon", "star", "byte-order-mark", "fingerprint-as-number"],
)
def test_what_has_one_right_answer_is_mended(case: str, tiny: Path) -> None:
    shutil.copy(FOLDER / "bad_terms" / f"{case}.yml", tiny / "glossary" / "terms")
    codes = {fault.message.code for fault in faults_of(Project.find(tiny), case)}
    fix(Project.find(tiny))
    after = {fault.message.code for fault in faults_of(Project.find(tiny), case)}
    assert not codes & after


def test_the_good_terms_alone_have_no_fault(tiny: Path) -> None:
    assert check(Project.find(tiny)) == []


def test_one_error_stops_a_build_and_a_warning_does_not(tiny: Path) -> None:
    term = tiny / "glossary" / "terms" / "weight.yml"
    text = term.read_text()
    term.write_text(text.replace("연결에 붙은 수이다.", "연결에 붙은 수를 말한다."))
    (warning,) = check(Project.find(tiny))
    assert (warning.severity, warning.message.code) == ("warning", "en-behind")
    term.write_text(text.replace("category: network", "category: netwrok"))
    with pytest.raises(Faults) as caught:
        check(Project.find(tiny))
    assert [fault.severity for fault in caught.value.faults] == ["error"]
