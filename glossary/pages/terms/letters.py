"""The index of names: every term under its first letter, as in a dictionary."""

from __future__ import annotations

from itertools import groupby

from markupsafe import Markup

from ...reading.entry import LANGUAGES, Entry
from ...reading.project import Project
from ..fragments import fragment
from ..front import front
from ..words import WORDS


def names_index(project: Project, language: str) -> str:
    """Every term in the order of a dictionary: by its name in the page's language, then by that in the other."""
    words = WORDS[language]
    head = front(words["names"], words["names_lead"], search={"exclude": True})
    parts = [head, f"# {words['names']}", words["names_lead"]]
    for spoken in sorted(LANGUAGES, key=lambda other: other != language):
        label = words[f"by_{spoken}"]
        groups = _by_letter(project, spoken)
        anchors = {letter: f"{spoken}-{place}" for place, (letter, _) in enumerate(groups, 1)}
        parts += [f"## {label}", fragment("letters", language, label=label, letters=anchors.items())]
        parts += [_letter(letter, anchors[letter], group, spoken) for letter, group in groups]
    return "\n\n".join(parts) + "\n"


def _by_letter(project: Project, language: str) -> list[tuple[str, list[Entry]]]:
    def order(entry: Entry) -> tuple[bool, str, str]:
        return (*letter_order(initial(entry, language)), entry.name(language).casefold())

    ordered = sorted(project.published.values(), key=order)
    return [(letter, list(group)) for letter, group in groupby(ordered, lambda entry: initial(entry, language))]


def _letter(letter: str, anchor: str, group: list[Entry], spoken: str) -> Markup:
    entries = [(entry.name(spoken), second_name(entry, spoken), f"../glossary/{entry.id}/") for entry in group]
    return fragment("letter", letter=letter, anchor=anchor, entries=entries, spoken=spoken)


def initial(entry: Entry, language: str) -> str:
    """The letter under which a dictionary lists a term: A to Z, or ㄱ (also for ㄲ) to ㅎ and then A–Z in one."""
    name = entry.name(language)
    if language == "en":
        return name[0].upper()
    if not "가" <= name[0] <= "힣":
        return "A–Z"
    lead = (ord(name[0]) - ord("가")) // 588
    return "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"[lead]


def letter_order(letter: str) -> tuple[bool, str]:
    """How the letters of `initial` are sorted: Hangul before A–Z."""
    return (letter < "ㄱ", letter)


def second_name(entry: Entry, language: str) -> str:
    """The name in the other language, where it differs."""
    other = entry.name("en" if language == "ko" else "ko")
    return "" if other == entry.name(language) else f" · {other}"
