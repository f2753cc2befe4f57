"""Percent cells: a snippet file as named cells, to be executed and to be shown.

A file is a docstring, then cells that begin with `# %% name`. A cell that works (trains, draws, prints)
holds one `if __name__ == "__main__":` block and nothing else; it is shown without that guard.
Comments are `한국어 / English`; a page shows the half of its own language.
"""

from __future__ import annotations

import ast
import functools
import io
import re
import tokenize
from dataclasses import dataclass

from .faults import Fault, Faults
from .messages import say

MARKER = re.compile(r"^# %%(.*)$")
NAME = re.compile(r"[a-z][a-z0-9_]*")
HANGUL = re.compile(r"[\uac00-\ud7a3\u3131-\u318e]")
SEEDING = {"set_random_seed", "default_rng"}
SEED_ARGUMENTS = {"random_state", "seed"}


@dataclass(frozen=True)
class Cell:
    """One cell: its name, its source, and the line of the file on which the source starts (from 1)."""

    name: str
    line: int
    source: str

    @property
    def guarded(self) -> bool:
        """Whether the cell is one `if __name__ == "__main__":` block."""
        body = ast.parse(self.source).body
        return len(body) == 1 and is_guard(body[0])


def is_guard(node: ast.stmt) -> bool:
    """Whether a statement is `if __name__ == "__main__":`."""
    return isinstance(node, ast.If) and ast.unparse(node.test) == "__name__ == '__main__'"


def parse(text: str, shown: str) -> tuple[Cell, ...]:
    """The cells of a snippet.

    Raises:
        Faults: broken Python, no docstring, no cell, a cell without name or with one used before,
            code before the first cell, or a guard that shares its cell with other code.
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
        cells.append(Cell(name, start + 2 + skipped, "\n".join(body[skipped:]) + "\n"))
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
    if faults:
        raise Faults(faults)
    return tuple(cells)


@functools.cache
def display(cell: Cell, language: str) -> str:
    """The cell as a page shows it: guard removed, comments in one language ('ko' or 'en')."""
    source = _one_language(cell.source, language)
    return (_without_guard(source) if cell.guarded else source).rstrip() + "\n"


def _without_guard(source: str) -> str:
    """The guarded block, moved to the left; the inside of a string of several lines stays where it is."""
    (guard,) = ast.parse(source).body
    strings = (node for node in ast.walk(guard) if isinstance(node, ast.Constant | ast.JoinedStr))
    inside = {line for node in strings for line in range(node.lineno + 1, node.end_lineno + 1)}
    indent = guard.body[0].col_offset
    start = guard.lineno + 1  # comments may stand between the guard and its first statement
    rows = enumerate(source.splitlines(keepends=True)[start - 1 :], start)
    return "".join(row if i in inside else row[indent:] if row.strip() else "\n" for i, row in rows)


def halves(comment: str) -> tuple[str, str] | None:
    """The Korean and the English half of a comment, or None where it is not bilingual."""
    for match in re.finditer(r" / ", comment):
        korean, english = comment[: match.start()], comment[match.end() :]
        if HANGUL.search(korean) and english.strip() and not HANGUL.search(english):
            return korean, english
    return None


def _one_language(source: str, language: str) -> str:
    lines = source.splitlines(keepends=True)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and (both := halves(token.string)):
            row, column = token.start
            korean, english = both
            kept = korean if language == "ko" else f"# {english}"
            lines[row - 1] = lines[row - 1][:column] + kept.rstrip() + "\n"
    return "".join(lines)


def imports(text: str) -> frozenset[str]:
    """Top-level names of all modules that the source imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." * node.level + (node.module or "").split(".")[0])
    return frozenset(found)


def seeds(text: str) -> tuple[int, ...]:
    """Seeds given as numbers to `keras.utils.set_random_seed`, `default_rng` or `random_state=`, sorted."""
    given = [seed for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call) for seed in _seeds_of(node)]
    numbers = {seed.value for seed in given if isinstance(seed, ast.Constant) and isinstance(seed.value, int)}
    return tuple(sorted(numbers))


def _seeds_of(call: ast.Call) -> list[ast.expr]:
    """The expressions of a call that are seeds."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return [k.value for k in call.keywords if k.arg in SEED_ARGUMENTS] + (call.args[:1] if name in SEEDING else [])


class ShiftedSeeds(ast.NodeTransformer):
    """Wraps every expression that is a seed into a call of `function`; line numbers stay."""

    def __init__(self, function: str) -> None:
        self.function = function

    def visit_Call(self, node: ast.Call) -> ast.Call:
        """A call with its seeds wrapped."""
        self.generic_visit(node)
        for seed in _seeds_of(node):
            wrapped = ast.copy_location(ast.Call(ast.Name(self.function, ast.Load()), [seed], []), seed)
            node.args = [wrapped if given is seed else given for given in node.args]
            for keyword in node.keywords:
                keyword.value = wrapped if keyword.value is seed else keyword.value
        return ast.fix_missing_locations(node)
