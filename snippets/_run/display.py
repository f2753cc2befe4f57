"""A snippet as its readers get it: cells in one language, and the whole program that they take along.

Comments are `한국어 / English`; a page shows the half of its own language.
"""

from __future__ import annotations

import ast
import functools
import io
import re
import tokenize
from collections.abc import Mapping, Sequence

from .cells import Cell

HANGUL = re.compile(r"[\uac00-\ud7a3\u3131-\u318e]")
SHOW = "plt.show()"


def displayed(cells: Sequence[Cell], language: str) -> dict[str, str]:
    """The cells that a reader gets, by name, in one language ('ko' or 'en').

    Where something is drawn the last one ends in `plt.show()`, without which a program opens no window.
    """
    shown = {cell.name: display(cell, language) for cell in cells if not cell.reports}
    if any(cell.draws for cell in cells):
        shown[list(shown)[-1]] += f"\n{SHOW}\n"
    return shown


def program(docstring: str, displayed_cells: Mapping[str, str]) -> str:
    """The whole file that a reader takes along: it runs alone and opens a window for each figure."""
    parts = [f"# %% {name}\n{source}" for name, source in displayed_cells.items()]
    return "\n".join([f'"""{docstring}"""\n', *parts])


def shown_at(cells: Sequence[Cell], line: int) -> tuple[int, int] | None:
    """A line of the file as a reader finds it: its cell's place and the line there, from 1; None where hidden."""
    for cell in cells:
        row = line - cell.line + 1
        if 1 <= row <= cell.source.count("\n") + 1 and not cell.reports:
            row -= ast.parse(cell.source).body[0].lineno if cell.guarded else 0
            return (cell.place, row) if row > 0 else None
    return None


@functools.cache
def display(cell: Cell, language: str) -> str:
    """The cell as a page shows it: guard removed, comments in one language ('ko' or 'en')."""
    source = _one_language(cell.source, language)
    return (_without_guard(source) if cell.guarded else source).rstrip() + "\n"


def _without_guard(source: str) -> str:
    """The guarded block, moved to the left; the inside of a string of several lines stays where it is."""
    (guard,) = ast.parse(source).body
    inside: set[int] = set()
    opened: list[int] = []  # rows on which f-strings begin: from Python 3.12 on they are several tokens
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        kind, first, last = tokenize.tok_name[token.type], token.start[0], token.end[0]
        if kind == "FSTRING_START":
            opened.append(first)
        first = opened.pop() if kind == "FSTRING_END" else first
        inside.update(range(first + 1, last + 1))  # only a string goes over lines
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
