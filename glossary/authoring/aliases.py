"""Other names that a new term may have: other spacings, other spellings of the same sound, abbreviations."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from ..reading.links import fold
from ..reading.project import Project

MOST = 6  # suggestions in one language
# Syllables by which Koreans write the same foreign sound: 그래디언트, 그레이디언트, 그라디언트.
SAME_SOUND = (
    ("그레이디언트", "그래디언트", "그라디언트"),
    ("레이블", "라벨"),
    ("배치", "뱃치"),
    ("드롭", "드랍"),
    ("네트워크", "네트웍"),
    ("메시지", "메세지"),
    ("컨볼루션", "콘볼루션"),
    ("임베딩", "엠베딩"),
    ("데이터", "데이타"),
    ("파라미터", "패러미터", "파라메터"),
    ("에폭", "에포크"),
    ("커널", "커넬"),
    ("스텝", "스탭"),
    ("시퀀스", "시퀸스"),
    ("오토인코더", "오토엔코더"),
    ("인코더", "엔코더"),
    ("노멀", "노말"),
)


def suggest(korean: str, english: str, project: Project) -> dict[str, list[str]]:
    """Names to offer, by language; none that a term has already, and not the given names themselves."""
    taken = {fold(name) for e in project.entries.values() for code in ("ko", "en") for name in e.names(code)}
    given = {korean, english, *re.split(r" \(|\)", english)}  # what stands in brackets is a name already
    found = {
        "ko": [*_spacings(korean, project), *_spellings(korean), *_by_words(english, project)],
        "en": [*_english(english)],
    }
    return {
        language: list(dict.fromkeys(n for n in names if n not in given and fold(n) not in taken))[:MOST]
        for language, names in found.items()
    }


def _spacings(korean: str, project: Project) -> Iterable[str]:
    """The name in one word; or divided where words of other headwords end or begin."""
    if " " in korean:
        yield korean.replace(" ", "")
        return
    words = {word for e in project.entries.values() for word in e.term.term.split()[1:] if len(word) >= 2}
    for word in sorted(words, key=len, reverse=True):
        if korean.endswith(word) and len(korean) > len(word) + 1:
            yield f"{korean.removesuffix(word)} {word}"
            return


def _spellings(korean: str) -> Iterable[str]:
    """The name with each foreign word in it spelled otherwise."""
    for same in SAME_SOUND:
        for one in same:
            if one in korean:
                yield from (korean.replace(one, other) for other in same if other != one)


def _by_words(english: str, project: Project) -> Iterable[str]:
    """The English name word by word, as other terms write these words in Korean."""
    words = re.sub(r"\(.*\)", "", english).lower().split()
    if len(words) < 2:
        return
    known: dict[str, list[str]] = {}
    for entry in project.entries.values():
        if " " not in (name := entry.bare("en")[0] if entry.bare("en") else entry.term.english):
            known[name.lower()] = [entry.term.term, *entry.term.aliases.ko[:2]]
    choices = [known.get(word, []) for word in words]
    if all(choices):
        yield from (" ".join(chosen) for chosen in itertools.islice(itertools.product(*choices), MOST))


def _english(english: str) -> Iterable[str]:
    full = re.sub(r"\s*\(.*\)", "", english)
    if "-" in full:
        yield full.replace("-", " ")
        yield full.replace("-", "")
    words = re.split(r"[\s-]+", full)
    if len(words) > 1 and "(" not in english:
        yield "".join(word[0] for word in words if word).upper()
