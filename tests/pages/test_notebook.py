"""Notebooks against the notebook format's own library."""

from __future__ import annotations

import nbformat
import pytest

from glossary.pages.notebook import notebook
from glossary.project import Project
from snippets._run import Provenance, Result
from tests.conftest import ROOT

PROJECT = Project.find(ROOT)
MADE = Provenance("k", "2026-01-02T00:00:00+00:00", 1.5, 1.0, "EPYC", "3.11.7", (), {}, {}, {})


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("name", sorted(PROJECT.engine.snippets)[::6])
def test_notebooks_are_valid(name: str, language: str) -> None:
    snippet = PROJECT.engine.snippets[name]
    outputs = {cell.name: "printed\n" for cell in snippet.cells if cell.guarded}
    figures = dict.fromkeys(snippet.sidecar.figures, "<svg style='max-width:1px'/>")
    text = notebook(snippet, Result(name, "ran", {}, MADE, outputs, figures), language)
    book = nbformat.reads(text, as_version=4)
    nbformat.validate(book)
    assert len(book.cells) == len(snippet.cells) + 1
    assert sum(len(cell.get("outputs", [])) for cell in book.cells) == len(outputs) + len(figures)
