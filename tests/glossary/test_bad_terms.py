"""Golden folder: each `bad_terms/<case>.yml` is put among good terms; `<case>.txt` is what the checker must say.

A new case is a new file. `GLOSSARY_ACCEPT=1 pytest tests/glossary/test_bad_terms.py` writes missing answers,
to be read before they are committed.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from glossary.check import check
from glossary.project import Project
from snippets._run import Faults

CASES = sorted((Path(__file__).parent.parent / "bad_terms").glob("*.yml"))


def test_there_are_many_cases() -> None:
    assert len(CASES) >= 30


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_message(case: Path, tiny: Path) -> None:
    shutil.copy(case, tiny / "glossary" / "terms")
    with pytest.raises(Faults) as caught:
        check(Project.find(tiny))
    said = "".join(f"{fault}\n" for fault in caught.value.faults)
    expected = case.with_suffix(".txt")
    if not expected.exists() and os.environ.get("GLOSSARY_ACCEPT"):
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8")


def test_the_good_terms_alone_have_no_fault(tiny: Path) -> None:
    check(Project.find(tiny))
