"""es-hangul, a well-kept library, as the judge of how Hangul falls into keys and initial consonants."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.search.conftest import HERE, TERMS, Engine, install

NAMES = sorted({name for term in TERMS for name in [term["term"], *term["aliases"]["ko"]] if "²" not in name})


@pytest.fixture(scope="module")
def oracle(engine: Engine) -> Engine:
    install(HERE)
    return engine


def layout(oracle: Engine, texts: list[str]) -> list[str]:
    """What es-hangul says the keys are; it writes tense consonants as capitals, as a keyboard does."""
    return [keys.lower() for keys in oracle.ask("oracle", function="convertHangulToQwerty", texts=texts)]


def test_every_syllable(oracle: Engine) -> None:
    syllables = [chr(code) for code in range(ord("가"), ord("힣") + 1)]
    assert oracle.ask("keystrokes", texts=syllables) == layout(oracle, syllables)


def test_every_letter(oracle: Engine) -> None:
    letters = [chr(code) for code in range(ord("ㄱ"), ord("ㅣ") + 1)]
    assert oracle.ask("keystrokes", texts=letters) == layout(oracle, letters)


def test_every_name(oracle: Engine) -> None:
    assert oracle.ask("keystrokes", texts=NAMES) == layout(oracle, NAMES)


@settings(max_examples=200)
@given(st.text(st.sampled_from([*"가까각힣뷁꿹ㄱㄳㅏㅢ aZ1-"]), max_size=20))
def test_any_text(oracle: Engine, text: str) -> None:
    assert oracle.ask("keystrokes", texts=[text]) == layout(oracle, [text.lower()])


def test_initial_consonants_of_the_oracle_find_every_name(oracle: Engine) -> None:
    """A pattern made of a name's 초성, as es-hangul takes them, finds its term."""
    hangul = [
        (term["id"], term["term"]) for term in TERMS if all("가" <= c <= "힣" or c == " " for c in term["term"])
    ]
    choseong = oracle.ask("oracle", function="getChoseong", texts=[name for _, name in hangul])
    places = oracle.places(choseong, [[id_] for id_, _ in hangul], limit=5)
    assert None not in places, [hangul[i] for i, place in enumerate(places) if place is None]


def test_english_names_composed_in_hangul_mode(oracle: Engine) -> None:
    """Every English name as an input method in Hangul mode would compose its keys: `gan` gives ㅎ무."""
    latin = [(term["id"], term["english"]) for term in TERMS if re.fullmatch(r"[A-Za-z ]{4,}", term["english"])]
    composed = oracle.ask("oracle", function="convertQwertyToHangul", texts=[name.lower() for _, name in latin])
    assert all(re.search("[ㄱ-ㅣ가-힣]", text) and not re.search("[a-z]", text) for text in composed)
    places = oracle.places(composed, [[id_] for id_, _ in latin], limit=1)
    assert None not in places, [latin[i] for i, place in enumerate(places) if place is None]
