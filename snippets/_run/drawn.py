"""Which cell draws which figure, read from the code; nothing runs here."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .cells import Cell


def figure_cells(cells: tuple[Cell, ...]) -> dict[str, str]:
    """The cell of each figure of `figures = {"key": name}`: the last one, up to there, that assigns `name`."""
    found: dict[str, str] = {}
    drawn: dict[str, str] = {}  # variable -> cell
    for cell in cells:
        assignments = [node for node in ast.walk(ast.parse(cell.source)) if isinstance(node, ast.Assign)]
        for node in assignments:
            names = {n.id for target in node.targets for n in ast.walk(target) if isinstance(n, ast.Name)}
            drawn |= dict.fromkeys(names, cell.name)
        for node in assignments:
            for key, value in _gathered(node):
                variable = value.id if isinstance(value, ast.Name) else ""
                found[key] = drawn.get(variable, cell.name)
    return found


def _gathered(node: ast.Assign) -> Iterator[tuple[str, ast.expr]]:
    """Keys and values of `figures = {…}`, also where it is put together with `|`."""
    target = node.targets[0]
    if isinstance(target, ast.Name) and target.id == "figures":
        for part in (inner for inner in ast.walk(node.value) if isinstance(inner, ast.Dict)):
            for key, value in zip(part.keys, part.values, strict=True):
                if isinstance(key, ast.Constant):
                    yield str(key.value), value
