"""The blocks of a lesson: goals, what to know first, misconceptions, a summary, questions, things to change.

`!!! kind` is always in view, `??? kind` is folded; both may have a "title", and their content is indented by four.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

OPENING = re.compile(r'^(!!!|\?\?\?) (\w+)(?: "([^\n]*)")?[ \t]*$', re.MULTILINE)
CHOICE = re.compile(r"^- \[([ x])\] (.+)$")
INDENT = "    "

# kind -> (its sign, whether it has a title)
KINDS = {
    "goals": ("!!!", False),
    "known": ("!!!", False),
    "summary": ("!!!", False),
    "misconception": ("!!!", True),
    "question": ("???", True),
    "try": ("???", True),
}
FOLDED = {kind for kind, (sign, _) in KINDS.items() if sign == "???"}


@dataclass(frozen=True)
class Block:
    """One block: its content without indentation, where it begins and ends in the text, and its line from 1."""

    sign: str
    kind: str
    title: str
    content: str
    start: int
    end: int
    line: int

    @property
    def choices(self) -> tuple[tuple[bool, str], ...]:
        """What a reader may predict: whether it is right, and its words."""
        found = (CHOICE.match(line) for line in self.content.split("\n"))
        return tuple((match[1] == "x", match[2]) for match in found if match)

    @property
    def answer(self) -> str:
        """The content without its choices."""
        return "\n".join(line for line in self.content.split("\n") if not CHOICE.match(line)).strip("\n")


def blocks(text: str) -> list[Block]:
    """The blocks of a text, in order; also those of kinds that nobody knows."""
    found = []
    for match in OPENING.finditer(text):
        end = match.end()
        for line in text[end + 1 :].split("\n"):
            if line.strip() and not line.startswith(INDENT):
                break
            end = min(end + 1 + len(line), len(text))
        content = "\n".join(line.removeprefix(INDENT) for line in text[match.end() + 1 : end].split("\n"))
        line = text.count("\n", 0, match.start()) + 1
        found.append(Block(match[1], match[2], match[3] or "", content.strip("\n"), match.start(), end, line))
    return found


def replaced(text: str, shown: Callable[[Block], str]) -> str:
    """The text with each block of a known kind as `shown` gives it."""
    parts, start = [], 0
    for block in blocks(text):
        if block.kind in KINDS:
            parts += [text[start : block.start], shown(block)]
            start = block.end
    return "".join([*parts, text[start:]])


def blanked(text: str, kinds: set[str]) -> str:
    """The text with these blocks as blanks, so that places stay."""
    for block in blocks(text):
        if block.kind in kinds:
            bare = re.sub(r"[^\n]", " ", text[block.start : block.end])
            text = text[: block.start] + bare + text[block.end :]
    return text
