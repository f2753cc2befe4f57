"""What a reader wants to know before a lesson begins: how long it takes, and how many questions it asks."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping

from markupsafe import Markup

from snippets._run import Result

from ...reading import embeds
from ...reading.blocks import blocks
from ...reading.lesson import Lesson
from ...rules.lessons import letters
from ..fragments import fragment
from ..words import WORDS

A_MINUTE = {"ko": 350, "en": 850}  # letters of a text that is studied, half of what light reading takes
MINUTES = {"question": 1, "try": 2}
SHOWN = {"snippet", "code", "figure", "results", "try"}


def minutes(page: Lesson, language: str) -> int:
    """Minutes to read a lesson, with its questions."""
    count = Counter(block.kind for block in blocks(page.text))
    return math.ceil(letters(page.text, language) / A_MINUTE[language] + sum(MINUTES[k] * count[k] for k in MINUTES))


def facts(page: Lesson, results: Mapping[str, Result], language: str) -> Markup:
    """These facts in one line."""
    words = WORDS[language]
    count = Counter(block.kind for block in blocks(page.text))
    found = (embeds.parse(match, page.text) for match in embeds.EMBED.finditer(page.text))
    names = {embed.target[0] for embed in found if embed.verb in SHOWN}
    seconds = sum(one.seconds for name in names if (one := results[name].provenance))
    items = [
        words["facts_read"].format(minutes=minutes(page, language)),
        words["facts_run"].format(seconds=math.ceil(seconds)) if seconds else "",
        words["facts_questions"].format(count=count["question"]) if count["question"] else "",
        words["facts_tries"].format(count=count["try"]) if count["try"] else "",
    ]
    return fragment("facts", language, items=[item for item in items if item])
