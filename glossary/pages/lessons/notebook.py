"""Executed notebooks, made from cells and results; nothing runs here.

Plain dicts in notebook format 4.5: nbformat's own constructors validate every cell on every build, which costs
more than all pages. The tests validate instead.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from snippets._run import Cell, Result, Snippet, on_paper

from ..proof.figure import figure
from ..proof.results import recorded_why

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def snippet_notebook(snippet: Snippet, result: Result, language: str) -> str:
    """A snippet as an executed `.ipynb`: one cell a cell, with what it printed and drew."""
    book = Notebook(language)
    book.text(f"# {snippet.sidecar.title[language]}")
    if result.state == "recorded":
        book.text(recorded_why(result, language))
    book.code(snippet, result)
    return book.dump({"title": snippet.sidecar.title[language]})


@dataclass
class Notebook:
    """A notebook that grows. With `inline`, figures are as on our own pages, else as any viewer shows them."""

    language: str
    inline: bool = False
    cells: list[dict[str, Any]] = field(default_factory=list)
    done: set[tuple[str, str]] = field(default_factory=set)  # (snippet, cell) that are in it
    count: int = 0

    def text(self, source: str) -> None:
        """A cell of Markdown."""
        if source.strip():
            self.cells.append(self._cell("markdown", source.strip()))

    def code(self, snippet: Snippet, result: Result, cells: tuple[str, ...] = ()) -> None:
        """Cells of a snippet (all, without names) and those before them, as far as they are not in it yet."""
        names = [cell.name for cell in snippet.visible]
        end = max((names.index(name) for name in cells), default=len(names) - 1) + 1
        for cell in snippet.visible[:end]:
            if (snippet.name, cell.name) not in self.done:
                self.done.add((snippet.name, cell.name))
                self.count += 1
                self.cells.append(
                    self._cell("code", snippet.displayed(self.language)[cell.name].rstrip())
                    | {"metadata": {"snippet": snippet.name, "cell": cell.name}}
                    | {"execution_count": self.count, "outputs": self._outputs(snippet, result, cell)}
                )

    def exercise(self, source: str) -> None:
        """A cell for the learner; nothing has run in it."""
        cell = self._cell("code", source) | {"metadata": {"exercise": True}}
        self.cells.append(cell | {"execution_count": None, "outputs": []})

    def dump(self, more: dict[str, Any]) -> str:
        """The notebook as JSON, with more metadata."""
        book = {"cells": self.cells, "metadata": METADATA | more, "nbformat": 4, "nbformat_minor": 5}
        return json.dumps(book, indent=1, ensure_ascii=False, sort_keys=True) + "\n"

    def _cell(self, kind: str, source: str) -> dict[str, Any]:
        return {"cell_type": kind, "id": f"cell-{len(self.cells)}", "metadata": {}, "source": source}

    def _outputs(self, snippet: Snippet, result: Result, cell: Cell) -> list[dict[str, Any]]:
        outputs: list[dict[str, Any]] = []
        if text := result.printed(cell.place):
            outputs.append({"output_type": "stream", "name": "stdout", "text": text})
        for name, place in snippet.figure_cells.items():
            if place == cell.name and name in result.figures:
                if self.inline:
                    data = {"text/html": figure(snippet, result, name, self.language)}
                else:
                    drawn = result.figures[name]
                    korean = snippet.translator.translated
                    data = {"image/svg+xml": on_paper(korean(drawn) if self.language == "ko" else drawn)}
                data["text/plain"] = snippet.sidecar.figures[name][self.language]
                outputs.append({"output_type": "display_data", "data": data, "metadata": {}})
        return outputs
