"""The blocks of a lesson as Markdown with the elements that a page gives them."""

from __future__ import annotations

import re

from markupsafe import Markup

from ...reading.blocks import Block, replaced
from ...reading.links import LINK
from ..fragments import fragment

HOLE = Markup("\x00")
MARKDOWN = re.compile(r' markdown="(?:1|span)"')
CODE = re.compile(r"`([^`\n]+)`")


def with_blocks(text: str, language: str, *, notebook: bool = False) -> str:
    """A lesson's text with its blocks as elements; what is in them is still Markdown.

    A notebook reads Markdown between blank lines inside an element, and none in its titles.
    """
    shown = replaced(text, lambda block: _shown(block, language, notebook=notebook))
    return MARKDOWN.sub("", shown) if notebook else shown


def _shown(block: Block, language: str, *, notebook: bool) -> str:
    # Text that the rules have read: it holds no HTML.
    title = CODE.sub(r"<code>\1</code>", LINK.sub(lambda m: m[2] or m[1], block.title) if notebook else block.title)
    whole = fragment("lesson_block", language, kind=block.kind, title=Markup(title), content=HOLE)
    opening, closing = map(str.strip, whole.split(HOLE))
    parts = [opening, block.answer, closing]
    if block.choices:
        choices = [(right, Markup(CODE.sub(r"<code>\1</code>", words))) for right, words in block.choices]
        parts.insert(1, fragment("choices", language, choices=choices, name=f"choice-{block.line}"))
    return "\n\n".join(parts) + "\n"
