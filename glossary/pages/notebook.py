"""Executed notebooks, made from cells and results; nothing runs here."""

from __future__ import annotations

import json

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from snippets._run import Result, Snippet, display

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def notebook(snippet: Snippet, result: Result, language: str) -> str:
    """The snippet as an executed `.ipynb`: one cell a cell, its printed text and the figures as outputs."""
    title = snippet.sidecar.title[language]
    cells = [new_markdown_cell(f"# {title}")]
    last = snippet.cells[-1].name
    for count, cell in enumerate(snippet.cells, 1):
        outputs = []
        if text := result.outputs.get(cell.name):
            outputs.append(new_output("stream", name="stdout", text=text))
        if cell.name == last:
            outputs += [
                new_output("display_data", data={"image/svg+xml": _on_paper(svg), "text/plain": name})
                for name, svg in result.figures.items()
            ]
        cells.append(new_code_cell(display(cell, language).rstrip(), execution_count=count, outputs=outputs))
    for number, cell in enumerate(cells):
        cell["id"] = f"{snippet.name}-{number}".replace("/", "-").replace("_", "-")[:64]
    book = new_notebook(
        cells=cells, metadata={"kernelspec": KERNEL, "language_info": {"name": "python"}, "title": title}
    )
    nbformat.validate(book)
    return json.dumps(book, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _on_paper(svg: str) -> str:
    """A figure for viewers without our style sheet: dark ink on a light ground."""
    return svg.replace("<svg ", '<svg color="#1a1a1a" ', 1).replace(
        'style="max-width', 'style="background:#fff;max-width', 1
    )
