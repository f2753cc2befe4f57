"""Hand-written pages: Markdown in `docs/<language>/` with a few lines of front matter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import Field, Strict

from snippets._run import Fault, Faults, Message, Model, Severity, Text, Words, parse_document, read_text, validate

from ..messages import say
from .entry import Fingerprint

Whole = Annotated[int, Strict()]
Chapter = Literal["basics", "training", "data", "images", "generative", "appendix"]
CHAPTERS: tuple[Chapter, ...] = get_args(Chapter)
FRONT = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)


class Front(Model):
    """The lines between `---` at the head of a hand-written page."""

    title: Words = Field(description="the heading of the page")
    description: Words = Field(description="one sentence for lists and link previews")
    chapter: Chapter | None = Field(None, description="the chapter of the lesson path; lessons have one")
    teaches: tuple[Text, ...] = Field((), description="ids of terms that this lesson is the first to explain")
    order: Whole = Field(0, description="place in the lesson path; 0 for pages outside it")
    checked: Fingerprint | None = Field(
        None, description="fingerprint of the page in the other language that this one was compared with"
    )


@dataclass(frozen=True)
class Lesson:
    """A hand-written page: `id` is its path without suffix, `first_line` is the line on which `text` begins."""

    id: str
    shown: str
    front: Front
    text: str
    first_line: int

    def fault(self, line: int, column: int, message: Message, severity: Severity = "error") -> Fault:
        """A fault at a line of the text (from 1)."""
        return Fault(self.shown, line + self.first_line - 1, column, message, severity)


def read_pages(root: Path, language: str) -> tuple[list[Lesson], list[Fault]]:
    """Every sound hand-written page of a language, sorted by path; and what is wrong with the others."""
    pages, faults = [], []
    for path in sorted((root / "docs" / language).rglob("*.md")):
        try:
            pages.append(_read(path, root, language))
        except Faults as error:
            faults += error.faults
    return pages, faults


def in_order(pages: list[Lesson]) -> list[Lesson]:
    """Those pages that are lessons, in the order of the path."""
    return sorted((page for page in pages if page.id.startswith("lessons/")), key=lambda page: page.front.order)


def _read(path: Path, root: Path, language: str) -> Lesson:
    shown = path.relative_to(root).as_posix()
    content = read_text(path, shown)
    match = FRONT.match(content)
    if not match:
        raise Faults([Fault(shown, 1, 1, say("no-front-matter"))])
    document = parse_document(match[1], shown, first_line=2)
    id_ = path.relative_to(root / "docs" / language).with_suffix("").as_posix()
    first_line = content.count("\n", 0, match.end()) + 1
    return Lesson(id_, shown, validate(Front, document), content[match.end() :], first_line)
