"""What is wrong, where, and what to do about it, in Korean and in English."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Message:
    """The same words in both languages, and the code by which programs know them."""

    code: str
    ko: str
    en: str

    def __getitem__(self, language: str) -> str:
        return self.ko if language == "ko" else self.en

    def __str__(self) -> str:
        return self.en


class Catalog:
    """Messages by code; called with a code and its values, it says the message in both languages.

    A template is `(Korean, English)` with the same names in braces. A value may be a Message itself.
    """

    def __init__(self, templates: Mapping[str, tuple[str, str]]) -> None:
        self.templates = templates

    def __call__(self, code: str, /, **values: Any) -> Message:
        korean, english = self.templates[code]
        return Message(code, _filled(korean, "ko", values), _filled(english, "en", values))


PARTICLES = re.compile(r"([가-힣])(['`\])}]*)(은\(는\)|이\(가\)|을\(를\)|\(으\)로)")


def _filled(template: str, language: str, values: Mapping[str, Any]) -> str:
    text = template.format_map({k: v[language] if isinstance(v, Message) else v for k, v in values.items()})
    return PARTICLES.sub(_particle, text) if language == "ko" else text


def _particle(match: re.Match[str]) -> str:
    """The one of two particles that fits the Korean letter before it: 가중치는, 값은; elsewhere both stay."""
    last, closing, both = match.groups()
    final = (ord(last) - ord("가")) % 28  # the consonant below, 0 for none; 8 is ㄹ, after which 로 stands
    if both == "(으)로":
        return f"{last}{closing}{'으로' if final not in {0, 8} else '로'}"
    return f"{last}{closing}{both[0] if final else both[2]}"


NOTHING = Message("", "", "")


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that is wrong, where it stands, and what to do about it. Lines and columns count from 1.

    An error stops the build; a warning is told and does not.
    """

    path: str
    line: int
    column: int
    message: Message
    severity: Severity = "error"

    def text(self, language: str) -> str:
        """One line: `file:line:column: what`."""
        mark = {"ko": "경고: ", "en": "warning: "}[language] if self.severity == "warning" else ""
        return f"{self.path}:{self.line}:{self.column}: {mark}{self.message[language]}"

    def __str__(self) -> str:
        return self.text("en")


class Faults(Exception):
    """Everything that is wrong, collected; printed one fault a line."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = sorted(set(faults))
        super().__init__("\n".join(map(str, self.faults)))


def nearest(word: str, known: Iterable[str]) -> Message:
    """`; did you mean 'x'?` for the closest known word, or nothing."""
    spelled = {unicodedata.normalize("NFD", one): one for one in known}  # letter by letter, in Korean too
    found = difflib.get_close_matches(unicodedata.normalize("NFD", word), spelled, n=1, cutoff=0.6)
    if not found:
        return NOTHING
    name = spelled[found[0]]
    return Message("nearest", f"; 혹시 '{name}'인가요?", f"; did you mean '{name}'?")
