"""Figures are found in the cell that draws them, not where they are gathered."""

from __future__ import annotations

import pytest

from snippets._run.cells import parse
from snippets._run.drawn import figure_cells

HEAD = '"""A text."""\n'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# %% run\nfigure, ax = subplots()\nfigures = {'a': figure}\n", {"a": "run"}),
        ("# %% draw\nfigure, ax = subplots()\n# %% end\nfigures = {'a': figure}\n", {"a": "draw"}),
        ("# %% one\nf = 1\nfigures = {'a': f}\n# %% two\nf = 2\nfigures['b'] = f\n", {"a": "one", "b": "two"}),
        ("# %% run\nfigures = {'a': draw()}\n", {"a": "run"}),
        ("# %% run\nmetrics = {'a': 1}\n", {}),
    ],
)
def test_figure_cells(text: str, expected: dict[str, str]) -> None:
    assert figure_cells(parse(HEAD + text, "x.py")) == expected
