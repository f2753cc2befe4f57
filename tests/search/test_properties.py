"""What holds for every term: found by each name, however it is typed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

import pytest

from tests.search.conftest import TERMS, Engine

LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
HANGUL = re.compile(r"[가-힣 ]+")
LATIN = re.compile(r"[A-Za-z -]+")


def headwords(term: dict) -> list[str]:
    return [term["term"], term["english"]]


def names(term: dict) -> list[str]:
    return [*headwords(term), *term["aliases"]["ko"], *term["aliases"]["en"]]


def squeezed(name: str) -> str:
    return re.sub(r"[^\w]|_", "", name).lower()


OWNERS: dict[str, set[str]] = defaultdict(set)
for _term in TERMS:
    for _name in names(_term):
        OWNERS[squeezed(_name)].add(_term["id"])


def variants(
    change: Callable[[str], Iterator[str]], of: Callable[[dict], list[str]] = names
) -> list[tuple[str, set[str]]]:
    """Every changed name with the terms that share the unchanged one (정규화 has three)."""
    return [(text, OWNERS[squeezed(name)]) for term in TERMS for name in of(term) for text in change(name)]


def lead(letter: str) -> str:
    return LEADS[(ord(letter) - ord("가")) // 588] if "가" <= letter <= "힣" else letter


def as_is(name: str) -> Iterator[str]:
    yield from (name, name.lower(), name.upper(), f"  {name} ", re.sub(r"[\s-]+", "", name))


def spaced(name: str) -> Iterator[str]:
    if HANGUL.fullmatch(name):
        letters = name.replace(" ", "")
        yield from (f"{letters[:i]} {letters[i:]}" for i in range(1, len(letters)))


def choseong(name: str) -> Iterator[str]:
    if HANGUL.fullmatch(name) and len(name) > 1:
        yield "".join(map(lead, name))
        yield "".join(map(lead, name.replace(" ", "")))


def particles(name: str) -> Iterator[str]:
    last = name[-1]
    if "가" <= last <= "힣":
        closed = (ord(last) - ord("가")) % 28
        endings = ["은", "이", "을", "과", "으로", "이란"] if closed else ["는", "가", "를", "와", "로", "란"]
        yield from (name + ending for ending in [*endings, "의", "에서", "도"])
    elif LATIN.fullmatch(name):
        yield from (name + ending for ending in ("는", "를", "의", "이란", "에서"))


def hangul_typos(name: str) -> Iterator[str]:
    """Another vowel, another initial, in each syllable of a name of three syllables or more."""
    if HANGUL.fullmatch(name) and len(name.replace(" ", "")) > 2:
        for i, letter in enumerate(name):
            if letter != " ":
                first, rest = divmod(ord(letter) - ord("가"), 588)
                middle, last = divmod(rest, 28)
                for changed in (first * 588 + (middle + 4) % 21 * 28 + last, (first + 5) % 19 * 588 + rest):
                    yield name[:i] + chr(ord("가") + changed) + name[i + 1 :]


def latin_typos(name: str) -> Iterator[str]:
    """A letter left out, a letter replaced, two swapped, in names of six letters or more."""
    if LATIN.fullmatch(name) and len(name) > 5:
        for i in range(len(name)):
            yield name[:i] + name[i + 1 :]
            yield name[:i] + "x" + name[i + 1 :]
            if i:
                yield name[: i - 1] + name[i] + name[i - 1] + name[i + 1 :]


def check(engine: Engine, cases: list[tuple[str, set[str]]], within: int, share: float = 1.0) -> None:
    places = engine.places([query for query, _ in cases], [sorted(ids) for _, ids in cases], limit=within)
    missing = [case for case, place in zip(cases, places, strict=True) if place is None]
    assert len(missing) <= (1 - share) * len(cases), missing[:20]


def test_every_name_is_found_first(engine: Engine) -> None:
    check(engine, variants(as_is), within=1)


def test_a_headword_shows_its_own_term(engine: Engine) -> None:
    """Where several terms have a name, the one that bears it as headword is first."""
    cases = [(name, {term["id"]}) for term in TERMS for name in headwords(term)]
    check(engine, cases, within=1)


def test_any_spacing(engine: Engine) -> None:
    check(engine, variants(spaced), within=1)


def test_wrong_layout_of_korean(engine: Engine) -> None:
    cases = variants(lambda name: iter([name] if HANGUL.fullmatch(name) else []))
    keys = engine.ask("keystrokes", texts=[name for name, _ in cases])
    check(engine, [(typed, ids) for typed, (_, ids) in zip(keys, cases, strict=True)], within=1)


def test_wrong_layout_of_english(engine: Engine) -> None:
    """Typed in Hangul mode: each key gives its letter (an input method composes them; the keys are the same)."""
    keyboard = dict(
        zip("rseqtwfazxcvgdkoipujhynblm", "ㄱㄴㄷㅂㅅㅈㄹㅁㅋㅌㅊㅍㅎㅇㅏㅐㅑㅔㅕㅓㅗㅛㅜㅠㅣㅡ", strict=True)
    )
    typed = variants(lambda name: iter([name] if LATIN.fullmatch(name) and len(name) > 2 else []))
    check(engine, [("".join(keyboard.get(c, c) for c in name.lower()), ids) for name, ids in typed], within=1)


def test_initial_consonants(engine: Engine) -> None:
    check(engine, variants(choseong), within=5)


def test_particles(engine: Engine) -> None:
    check(engine, variants(particles), within=1, share=0.99)
    check(engine, variants(particles), within=5)


@pytest.mark.parametrize("typos", [hangul_typos, latin_typos])
def test_one_typo(engine: Engine, typos: Callable[[str], Iterator[str]]) -> None:
    check(engine, variants(typos, headwords), within=5, share=0.99)


def test_half_typed(engine: Engine) -> None:
    """From the third key before its end on, a headword of three syllables or more is among five."""

    def beginnings(name: str) -> Iterator[str]:
        keys = engine.ask("keystrokes", texts=[name.replace(" ", "")])[0]
        if HANGUL.fullmatch(name) and len(keys) > 8:
            yield from (keys[:-n] for n in (1, 2, 3))

    check(engine, variants(beginnings, lambda term: [term["term"]]), within=5)
