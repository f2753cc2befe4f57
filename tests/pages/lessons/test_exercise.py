"""Exercises of notebooks: an empty cell, and one that says whether a result is that on record."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest

from glossary.pages.lessons.exercise import exercise
from glossary.pages.lessons.notebook import Notebook
from tests.run.test_tries import engine


@pytest.mark.parametrize(("value", "said"), [(5.0, "as on record"), (6.0, "on record: 5")])
def test_the_check_compares_with_the_record(tmp_path: Path, value: float, said: str) -> None:
    made = engine(tmp_path)
    result = made.run(["demo/half@ten"])["demo/half@ten"]
    book = Notebook("en")
    exercise(book, made.snippets["demo/half@ten"], result)
    write, check = book.cells
    assert "# + start = np.float64(10)" in write["source"] and write["outputs"] == []
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(check["source"], {"half": value})  # what a learner runs
    assert said in printed.getvalue()
