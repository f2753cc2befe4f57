"""Figures are found in the cell that draws them, not where they are gathered."""

from __future__ import annotations

import pytest

from snippets._run.cells import parse
from snippets._run.drawn import figure_cells

HEAD = '"""A text."""\n'
REPORT = "# %% report\nif __name__ == '__main__':\n    "
BOTH = {"a": "draw one", "b": "draw two"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# %% draw\nfigure, ax = subplots()\n" + REPORT + "figures = {'a': figure}\n", {"a": "draw"}),
        ("# %% draw one\nf = 1\n# %% draw two\ng = 2\n" + REPORT + "figures = {'a': f} | {'b': g}\n", BOTH),
        ("# %% draw\nall_ = 1\n" + REPORT + "figures = {name: all_ for name in 'ab'}\n", {}),
        (REPORT + "figures = {'a': draw()}\n", {"a": "report"}),
        (REPORT + "metrics = {'a': 1}\n", {}),
    ],
)
def test_figure_cells(text: str, expected: dict[str, str]) -> None:
    assert figure_cells(parse(HEAD + text, "x.py")) == expected
