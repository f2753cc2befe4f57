"""Executed notebooks, made from cells and results; nothing runs here.

Plain dicts in notebook format 4.5: nbformat's own constructors validate every cell on every build, which costs
more than all pages. The tests validate instead.
"""

from __future__ import annotations

import json
from typing import Any

from snippets._run import Result, Snippet, display

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def notebook(snippet: Snippet, result: Result, language: str) -> str:
    """The snippet as an executed `.ipynb`: one cell a cell, its printed text and the figures as outputs."""
    title = snippet.sidecar.title[language]
    cells = [_cell("markdown", f"# {title}", 0)]
    for count, cell in enumerate(snippet.cells, 1):
        outputs: list[dict[str, Any]] = []
        if text := result.outputs.get(cell.name):
            outputs.append({"output_type": "stream", "name": "stdout", "text": text})
        if cell is snippet.cells[-1]:
            for name, svg in result.figures.items():
                data = {"image/svg+xml": _on_paper(svg), "text/plain": name}
                outputs.append({"output_type": "display_data", "data": data, "metadata": {}})
        code = _cell("code", display(cell, language).rstrip(), count)
        cells.append(code | {"execution_count": count, "outputs": outputs})
    book = {"cells": cells, "metadata": METADATA | {"title": title}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(book, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _cell(kind: str, source: str, number: int) -> dict[str, Any]:
    return {"cell_type": kind, "id": f"cell-{number}", "metadata": {}, "source": source}


def _on_paper(svg: str) -> str:
    """A figure for viewers without our style sheet: dark ink on a light ground."""
    return svg.replace("<svg ", '<svg color="#1a1a1a" ', 1).replace(
        'style="max-width', 'style="background:#fff;max-width', 1
    )
