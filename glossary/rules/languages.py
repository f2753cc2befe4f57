"""Two languages in step: each text remembers which text of the other language it was compared with."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from snippets._run import Fault

from ..messages import say
from ..reading.entry import LANGUAGES, Entry
from ..reading.lesson import Lesson
from ..reading.project import Project

State = Literal["level", "ko-behind", "en-behind", "both-behind", "never-compared"]


def fingerprint(*texts: str) -> str:
    """Eight hexadecimal digits of texts, whatever their line breaks."""
    words = [" ".join(text.split()) for text in texts]
    return hashlib.sha256(json.dumps(words, ensure_ascii=False).encode()).hexdigest()[:8]


def term_fingerprint(entry: Entry, language: str) -> str:
    """That of all that a reader reads of a term in one language."""
    return fingerprint(entry.term.summary[language], *(text for _, text in entry.prose(language)))


def page_fingerprint(page: Lesson) -> str:
    """That of a hand-written page."""
    return fingerprint(page.front.title, page.front.description, page.text)


def _state(korean_is_behind: bool, english_is_behind: bool) -> State:
    if korean_is_behind and english_is_behind:
        return "both-behind"
    return "ko-behind" if korean_is_behind else "en-behind" if english_is_behind else "level"


def term_state(entry: Entry) -> State:
    """Which language's text of a term was left behind by a change of the other."""
    checked = entry.term.checked
    if checked is None:
        return "never-compared"
    return _state(checked.ko != term_fingerprint(entry, "en"), checked.en != term_fingerprint(entry, "ko"))


def page_state(korean: Lesson, english: Lesson) -> State:
    """The same for a hand-written page."""
    if korean.front.checked is None and english.front.checked is None:
        return "never-compared"
    return _state(
        korean.front.checked != page_fingerprint(english), english.front.checked != page_fingerprint(korean)
    )


def page_states(project: Project) -> dict[str, State]:
    """The state of every hand-written page that both languages have, by its id."""
    english = {page.id: page for page in project.sound_pages["en"]}
    return {page.id: page_state(page, english[page.id]) for page in project.sound_pages["ko"] if page.id in english}


def behind(state: State, language: str) -> bool:
    """Whether a reader of that language reads an older text."""
    return state in {f"{language}-behind", "both-behind"}


def language_faults(project: Project) -> Iterator[Fault]:
    """A warning for every text that was not compared since the other language changed."""
    for entry in project.published.values():
        if (state := term_state(entry)) != "level":
            at = "summary" if state in {"never-compared", "both-behind"} else "description"
            language = "ko" if state == "ko-behind" else "en"
            yield entry.fault(at, language, message=say(state, id=entry.id), severity="warning")
    pages = {(language, page.id): page for language in LANGUAGES for page in project.sound_pages[language]}
    for id_, state in page_states(project).items():
        if state != "level":
            older = pages["en" if state == "en-behind" else "ko", id_]
            yield replace(older.fault(1, 1, say(state, id=id_), "warning"), line=2)
