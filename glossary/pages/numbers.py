"""Numbers as people write them, and Korean particles that fit them as they are read aloud."""

from __future__ import annotations

import re
from decimal import Decimal

from snippets._run import YES_NO, Snippet

from .words import WORDS

SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
SCIENTIFIC = re.compile(r"(-?[\d.]+)e([-+]?\d+)")
# Smaller and larger numbers are easier to read as powers of ten.
LEAST_WRITTEN_OUT, MOST_WRITTEN_OUT = 0.001, 10**6

# The consonant in which the last syllable of a numeral ends: '' none, 'ㄹ' (로 follows), 'x' another one.
DIGITS = {"0": "x", "1": "ㄹ", "2": "", "3": "x", "4": "", "5": "", "6": "x", "7": "ㄹ", "8": "ㄹ", "9": ""}
ZEROS = {1: "x", 2: "x", 3: "x"}  # 십, 백, 천; then 만 and 억 end in a consonant, 조 in none
# Particles after a consonant and after a vowel, each with what may be joined to it.
PAIRS = {
    ("으로", "로"): "는|도|만|써|서|부터|의",
    ("이었", "였"): "다|고|으며|지만|는데",
    ("이라", "라"): "고|는|도|면|서",
    ("이다", "다"): "",
    ("이며", "며"): "",
    ("이고", "고"): "",
    ("이지만", "지만"): "",
    ("이나", "나"): "",
    ("이란", "란"): "",
    ("은", "는"): "",
    ("이", "가"): "",
    ("을", "를"): "",
    ("과", "와"): "는|도|의",
}
FORMS = {form: pair for pair in PAIRS for form in pair}
PARTICLE = re.compile("|".join(f"({'|'.join(pair)})(?={more or '$'}|[^가-힣]|$)" for pair, more in PAIRS.items()))


def written(value: float, format_: str, language: str) -> str:
    """A value as its sidecar's format prints it; 0 and what is not small are never written as powers of ten."""
    if format_ == YES_NO:
        return WORDS[language]["yes" if value else "no"]
    text = format(value, format_)
    if match := SCIENTIFIC.fullmatch(text):
        if value == 0:
            return "0"
        if LEAST_WRITTEN_OUT <= abs(value) < MOST_WRITTEN_OUT:
            return f"{Decimal(text):f}"
        return f"{match[1]} × 10{str(int(match[2])).translate(SUPERSCRIPT)}"
    return text


def number(snippet: Snippet, metric: str, value: float, language: str) -> str:
    """A metric's value as it stands on a page."""
    return written(value, snippet.sidecar.metrics[metric].format, language)


def particle(text: str, following: str) -> str:
    """What follows a number in Korean, its particle in the form that fits how the number is read: 0.13으로, 85%로."""
    match = PARTICLE.match(following)
    if not match or (final := _final(text)) is None:
        return following
    consonant, vowel = FORMS[match[0]]
    after_vowel = not final or (final == "ㄹ" and vowel == "로")
    return (vowel if after_vowel else consonant) + following[match.end() :]


def _final(text: str) -> str | None:
    """The last consonant of a number as it is read; None where it is none that we can read."""
    last = text[-1:]
    if last == "%":
        return ""  # 퍼센트
    if last in "⁻⁰¹²³⁴⁵⁶⁷⁸⁹":
        return "x"  # 제곱
    if "가" <= last <= "힣":
        return {0: "", 8: "ㄹ"}.get((ord(last) - ord("가")) % 28, "x")
    if last not in DIGITS:
        return None
    if last == "0" and "." not in text and (zeros := len(text) - len(text.rstrip("0"))) < len(text.lstrip("-")):
        return ZEROS.get(zeros, "x")
    return DIGITS[last]
