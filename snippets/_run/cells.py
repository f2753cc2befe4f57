"""Percent cells: a snippet file as named cells, to be executed and to be shown.

A file is a docstring, then cells that begin with `# %% name`. A cell that works (trains, draws, prints)
holds one `if __name__ == "__main__":` block and nothing else; it is shown without that guard.
What a cell is for stands in its name: `draw` (or `draw something`) only plots and is shown folded; the last one,
`report`, alone fills `metrics` and `figures` for the site and is never shown; every other cell teaches.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from .faults import Fault, Faults
from .messages import say

MARKER = re.compile(r"^# %%(.*)$")
NAME = re.compile(r"[a-z][a-z0-9_]*|draw( [a-z0-9_]+)+")
DRAW = re.compile(r"draw( .*)?")
REPORT = "report"
REPORTED = {"metrics", "figures"}


@dataclass(frozen=True)
class Cell:
    """One cell: its name, its source, the line on which that starts in the file (from 1), its place (from 0)."""

    name: str
    line: int
    source: str
    place: int

    @property
    def guarded(self) -> bool:
        """Whether the cell is one `if __name__ == "__main__":` block."""
        body = ast.parse(self.source).body
        return len(body) == 1 and is_guard(body[0])

    @property
    def draws(self) -> bool:
        """Whether it only plots."""
        return DRAW.fullmatch(self.name) is not None

    @property
    def reports(self) -> bool:
        """Whether it only tells the site what was measured and drawn."""
        return self.name == REPORT

    @property
    def teaches(self) -> bool:
        """Whether a reader sees it at once."""
        return not (self.draws or self.reports)


def is_guard(node: ast.stmt) -> bool:
    """Whether a statement is `if __name__ == "__main__":`."""
    return isinstance(node, ast.If) and ast.unparse(node.test) == "__name__ == '__main__'"


def parse(text: str, shown: str) -> tuple[Cell, ...]:
    """The cells of a snippet.

    Raises:
        Faults: broken Python, no docstring, no cell, a cell without name or with one used before,
            code before the first cell, a guard that shares its cell with other code, or a cell that does
            what its name does not say.
    """
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        message = say("not-python", problem=error.msg)
        raise Faults([Fault(shown, error.lineno or 1, error.offset or 1, message)]) from None
    except (ValueError, RecursionError, MemoryError) as error:  # null bytes, or brackets in brackets without end
        raise Faults([Fault(shown, 1, 1, say("not-python", problem=error))]) from None
    faults: list[Fault] = []
    if ast.get_docstring(tree) is None:
        faults.append(Fault(shown, 1, 1, say("no-docstring")))
    lines = text.splitlines()
    starts = [i for i, line in enumerate(lines) if MARKER.match(line)]
    if not starts:
        raise Faults([*faults, Fault(shown, 1, 1, say("no-cell"))])
    for node in tree.body[1:]:
        if node.lineno <= starts[0]:
            faults.append(Fault(shown, node.lineno, 1, say("before-first-cell")))
    cells: list[Cell] = []
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        name = MARKER.match(lines[start])[1].strip()
        if not NAME.fullmatch(name):
            faults.append(Fault(shown, start + 1, 1, say("bad-cell-name", name=name)))
        elif name in {cell.name for cell in cells}:
            faults.append(Fault(shown, start + 1, 1, say("second-cell", name=name)))
        body = lines[start + 1 : end]
        while body and not body[-1].strip():
            body.pop()
        skipped = next((i for i, line in enumerate(body) if line.strip()), 0)
        cells.append(Cell(name, start + 2 + skipped, "\n".join(body[skipped:]) + "\n", len(cells)))
    for cell in cells:
        try:
            body = ast.parse(cell.source).body
        except SyntaxError:
            faults.append(Fault(shown, cell.line, 1, say("cut-cell", name=cell.name)))
            continue
        if not body:
            faults.append(Fault(shown, cell.line - 1, 1, say("empty-cell", name=cell.name)))
        if any(map(is_guard, body)) and len(body) > 1:
            faults.append(Fault(shown, cell.line, 1, say("guard-not-alone", name=cell.name)))
        faults += _misplaced(cell, body, shown)
        if cell.reports and cell is not cells[-1]:
            faults.append(Fault(shown, cell.line - 1, 1, say("report-not-last", name=cells[-1].name)))
    if faults:
        raise Faults(faults)
    return tuple(cells)


def _misplaced(cell: Cell, body: list[ast.stmt], shown: str) -> Iterator[Fault]:
    """What a cell holds beside what it is for."""

    def fault(node: ast.stmt | ast.expr, code: str, **values: str) -> Fault:
        return Fault(shown, cell.line + node.lineno - 1, node.col_offset + 1, say(code, **values))

    if cell.reports:
        inside = body[0].body if len(body) == 1 and is_guard(body[0]) else body
        for node in inside:
            if not (inside is not body and isinstance(node, ast.Assign) and _assigned(node) <= REPORTED):
                yield fault(node, "report-does-more")
        return
    for node in (inner for statement in body for inner in ast.walk(statement)):
        if found := sorted(_assigned(node) & REPORTED):
            yield fault(node, "reported-elsewhere", name=found[0], cell=cell.name)
        if cell.draws and isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print":
            yield fault(node, "draw-prints", cell=cell.name)


def _assigned(node: ast.AST) -> set[str]:
    """Names to which a statement gives a value, whole or in part."""
    targets = node.targets if isinstance(node, ast.Assign) else []
    if isinstance(node, ast.AugAssign | ast.AnnAssign):
        targets = [node.target]
    return {inner.id for target in targets for inner in ast.walk(target) if isinstance(inner, ast.Name)}
