"""The blocks of a lesson as Markdown with the elements that a page gives them."""

from __future__ import annotations

import re

from markupsafe import Markup

from ...reading.blocks import Block, replaced
from ..fragments import fragment

HOLE = Markup("\x00")
CODE = re.compile(r"`([^`\n]+)`")


def with_blocks(text: str, language: str) -> str:
    """A lesson's text with its blocks as elements; what is in them is still Markdown."""
    return replaced(text, lambda block: _shown(block, language))


def _shown(block: Block, language: str) -> str:
    # Text that the rules have read: it holds no HTML.
    whole = fragment("lesson_block", language, kind=block.kind, title=Markup(block.title), content=HOLE)
    opening, closing = map(str.strip, whole.split(HOLE))
    parts = [opening, block.answer, closing]
    if block.choices:
        choices = [(right, Markup(CODE.sub(r"<code>\1</code>", words))) for right, words in block.choices]
        parts.insert(1, fragment("choices", language, choices=choices, name=f"choice-{block.line}"))
    return "\n\n".join(parts) + "\n"
