"""An exercise in a notebook: an empty cell, and one that compares what it measured with the numbers on record."""

from __future__ import annotations

import ast

from snippets._run import Result, Snippet, accepted

from ..numbers import number
from ..words import WORDS
from .notebook import Notebook


def exercise(book: Notebook, snippet: Snippet, result: Result) -> None:
    """Two cells for a try: one to write in, one that checks by the expressions with which the snippet reports."""
    words = WORDS[book.language]
    old, new = snippet.change
    book.exercise(f"{words['exercise']}\n# - {old}\n# + {new}\n")
    lines = [words["exercise_check"]]
    for name, expression in _reported(snippet).items():
        if name not in result.metrics:
            continue
        low, high = accepted(snippet.sidecar.metrics[name], result)
        shown = number(snippet, name, result.metrics[name], book.language)
        label = snippet.sidecar.metrics[name].label[book.language]
        other = f"{words['exercise_other']} {shown}"
        lines += [
            f"value = float({expression})",
            f"good = {low:g} <= value <= {high:g}",
            f"print({label!r}, value, {words['exercise_good']!r} if good else {other!r})",
        ]
    if len(lines) > 1:
        book.exercise("\n".join(lines))


def _reported(snippet: Snippet) -> dict[str, str]:
    """The expression of each metric in the cell that reports, as far as that cell writes them out."""
    for cell in snippet.cells:
        for node in ast.walk(ast.parse(cell.source)) if cell.reports else ():
            target = node.targets[0] if isinstance(node, ast.Assign) else None
            if getattr(target, "id", "") == "metrics" and isinstance(node.value, ast.Dict):
                pairs = zip(node.value.keys, node.value.values, strict=True)
                return {key.value: ast.unparse(value) for key, value in pairs if isinstance(key, ast.Constant)}
    return {}
