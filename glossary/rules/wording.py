"""One word for one thing: words of our texts that `glossary/words.yml` replaces, and percentages with a space."""

from __future__ import annotations

import re

from snippets._run import Message

from ..messages import say
from ..reading import embeds
from ..reading.links import CODE_OR_MATH
from ..reading.project import Project
from .prose import HANGUL, PARTICLES, QUOTED, blank
from .text import Found, place

SPACED_PERCENT = re.compile(r"\d %")
ENDING = {"ko": rf"(?=(?:{PARTICLES}){{0,2}}(?![{HANGUL}\w]))", "en": r"(?![\w-])"}
BEFORE = {"ko": rf"(?<![{HANGUL}\w])", "en": r"(?<![\w-])"}
ADDRESS = re.compile(r"\]\([^)\n]*\)|https?://\S+")


class Wordings:
    """The words of one language that are replaced."""

    def __init__(self, project: Project, language: str) -> None:
        self.language = language
        self.choices = {
            found.casefold(): (write, choice.because)
            for choice in project.wording[language]
            for found, write in choice.instead.items()
        }
        # The longest form first, so that it is told rather than its beginning.
        forms = "|".join(self._pattern(form) for form in sorted(self.choices, key=len, reverse=True))
        self.pattern = re.compile(f"{BEFORE[language]}(?:{forms})", re.IGNORECASE) if forms else None

    def _pattern(self, form: str) -> str:
        beginning = form.removesuffix("~")
        return re.escape(beginning) + (ENDING[self.language] if form == beginning else "")

    def faults(self, text: str) -> Found:
        """Where one stands in running text; code, mathematics and what is quoted are free."""
        bare = text
        for free in (embeds.EMBED, CODE_OR_MATH, ADDRESS, QUOTED):
            bare = blank(free, bare)
        for match in self.pattern.finditer(bare) if self.pattern else ():
            form = match[0].casefold()
            write, because = self.choices.get(form) or self.choices[f"{form}~"]
            values = {"found": match[0], "write": write, "because": Message("", because.ko, because.en)}
            yield *place(text, match.start()), say("other-word", **values)
        for match in SPACED_PERCENT.finditer(bare):
            yield *place(text, match.start()), say("spaced-percent", found=match[0])
