"""Consistency of our own prose: the headword's form, no number typed by hand, the first mention linked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from ..messages import say
from ..reading import embeds
from ..reading.entry import Entry
from ..reading.links import CODE_OR_MATH, LINK
from ..reading.project import Project
from .text import Found, place

HANGUL = "가-힣"
# What is measured has a fraction of three significant digits or of percents, or stands after the name of a measure.
# A fact is written as mathematics or as code.
MEASURED = re.compile(r"(?<![\w.$-])(\d+\.\d+ ?%|\d*[1-9]\d*\.\d{2,}|0\.0*[1-9]\d{2,})(?![A-Za-z0-9_]|\.\d)")
NAMED = re.compile(
    r"(?:정확도|손실|정밀도|재현율|accuracy|loss|precision|recall)(?:은|는|이|가|을|를)? "
    r"(?:is |was |of )?(\d+(?:\.\d+%?|%))(?![A-Za-z0-9_]|\.\d)"
)
# Links that are written out, headings, tables, and words in quotation marks, which are mentioned and not used.
MENTIONED = r"[‘“][^’”\n]*[’”]"
QUOTED = re.compile(MENTIONED)
NOT_PROSE = re.compile(rf"\[[^\[\]\n]*\]\([^)\n]*\)|^#+ .*$|^(?:!!!|\?\?\?) \w+|^\s*\|.*$|{MENTIONED}", re.MULTILINE)
WORD = re.compile(rf"(?<![{HANGUL}\w-])[{HANGUL}\w]")  # where a word begins
PARTICLES = (
    "은|는|이|가|을|를|의|에|로|으로|와|과|도|만|란|이란|에서|에는|에도|마다|까지|부터|처럼|보다|들|들이|들을|들은|라는|이라는"
    "|라고|이라고|이다|다|인|이며|며|이고|고|입니다|이나|나|로서|로써|으로써|에게|뿐"
)
AFTER = {"ko": re.compile(rf"(?:{PARTICLES}){{0,2}}(?![{HANGUL}\w])"), "en": re.compile(r"s?(?![\w-])")}
EVERYDAY = {"error", "step", "unit"}  # names that are ordinary English words as well


class Forms:
    """Korean forms that our own texts avoid, and the headwords to write instead."""

    def __init__(self, project: Project) -> None:
        heads = {entry.term.term for entry in project.published.values()}
        self.owners: dict[str, Entry] = {
            usage.form: entry
            for entry in project.published.values()
            for usage in entry.term.usage
            if usage.status != "preferred" and not usage.everyday and usage.form not in heads
        }

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        """Any of the forms at the beginning of a word; a particle may follow."""
        forms = "|".join(map(re.escape, sorted(self.owners, key=len, reverse=True)))
        return re.compile(rf"(?<![{HANGUL}\w])({forms}){AFTER['ko'].pattern}") if forms else None

    def faults(self, text: str, own: str = "") -> Found:
        """Where a form stands in Korean prose; the term `own` may speak of its own names."""
        if self.pattern is None:
            return
        for match in self.pattern.finditer(blank(QUOTED, blank(CODE_OR_MATH, text))):
            entry = self.owners[match[1]]
            if entry.id != own:
                yield *place(text, match.start()), say("avoided-form", form=match[1], term=entry.term.term)


def number_faults(text: str) -> Found:
    """Numbers that look measured and were typed."""
    bare = blank(embeds.EMBED, blank(CODE_OR_MATH, blank(NOT_PROSE, text)))
    # Where both fit, the longer one stays: 97.8 % rather than 97.8.
    found = {match.start(1): match[1] for pattern in (NAMED, MEASURED) for match in pattern.finditer(bare)}
    for start, number in sorted(found.items()):
        yield *place(text, start), say("typed-number", number=number, fact=number.replace("%", r"\%"))


class Mentions:
    """Names of terms in running text, whatever their number: looked up by the first two letters of a word."""

    def __init__(self, project: Project, language: str) -> None:
        self.names = project.names(language)
        self.after = AFTER[language]
        least = 2 if language == "ko" else 4
        self.heads: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for entry in project.published.values():
            for name in map(str.lower, (entry.name(language), *entry.bare(language))):
                if len(name) >= least and name not in EVERYDAY:
                    self.heads[name[:2]].append((name, entry.id))
        for same in self.heads.values():
            same.sort(key=lambda head: -len(head[0]))

    def all(self, text: str) -> Iterator[tuple[int, int, str, str]]:
        """(line, column, words, id) of every mention, linked or not, in order."""
        bare = blank(embeds.EMBED, blank(CODE_OR_MATH, blank(NOT_PROSE, text)))
        for start, name, id_, _ in self._events(bare):
            if id_:
                yield *place(text, start), name, id_

    def unlinked(self, text: str) -> Found:
        """First mentions that are no link, of terms that are linked nowhere before."""
        bare = blank(embeds.EMBED, blank(CODE_OR_MATH, blank(NOT_PROSE, text)))
        linked: set[str] = set()
        for start, name, id_, link in self._events(bare):
            if not link and id_ not in linked:
                yield *place(text, start), say("unlinked-mention", name=name)
            linked.add(id_)

    def _events(self, bare: str) -> list[tuple[int, str, str, bool]]:
        """(place, words, id, whether it is a link) of every mention, in order."""
        events = [(match.start(), match[1], self._find(match[1]), True) for match in LINK.finditer(bare)]
        events += [(start, name, id_, False) for start, name, id_ in self._mentions(blank(LINK, bare))]
        return sorted(events)

    def _mentions(self, text: str) -> Iterator[tuple[int, str, str]]:
        lowered, end = text.lower(), 0
        for match in WORD.finditer(lowered):
            start = match.start()
            if start < end:
                continue  # inside a longer name
            for name, id_ in self.heads.get(lowered[start : start + 2], ()):
                if lowered.startswith(name, start) and self.after.match(lowered, start + len(name)):
                    end = start + len(name)
                    yield start, text[start:end], id_
                    break

    def _find(self, name: str) -> str:
        try:
            return self.names.find(name).id
        except LookupError:
            return ""  # told elsewhere


def blank(pattern: re.Pattern[str], text: str) -> str:
    """Text with every match as blanks, so that places stay."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
