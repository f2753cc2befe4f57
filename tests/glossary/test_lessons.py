"""Lessons of this project: the skeleton, enough prose, a path on which nothing is used before it is taught."""

from __future__ import annotations

import re

import pytest

from glossary.reading.lesson import CHAPTERS, Front, Lesson
from glossary.reading.project import Project
from glossary.rules.lessons import letters, order_faults, skeleton_faults
from glossary.rules.prose import Mentions
from tests.conftest import ROOT

PROJECT = Project.find(ROOT)
LANGUAGES = ("ko", "en")
BARE = """
!!! goals
    - count

!!! known
    - nothing

!!! misconception "“x”"
    no

!!! summary
    - one

??? question "a"
    b

??? question "c"
    d

??? question "e"
    f

??? try "g"
    {{ try("network/or_gate@fast") }}
"""


def lesson(text: str, order: int = 1, teaches: tuple[str, ...] = (), id_: str = "lessons/x") -> Lesson:
    front = Front(title="x", description="y.", order=order, chapter="basics", teaches=teaches)
    return Lesson(id_, f"docs/en/{id_}.md", front, text, 6)


def codes(text: str, **more: tuple[str, ...]) -> set[str]:
    return {fault.message.code for fault in skeleton_faults(lesson(text, **more), "en", PROJECT)}


def test_the_skeleton_is_complete_or_each_lack_is_told() -> None:
    full = BARE + "word " * 600
    assert codes(full) == set()
    assert codes(BARE) == {"lesson-short"}
    assert codes(full.replace("!!! goals", "!!! other")) == {"block-once"}
    assert codes(full.replace('??? question "a"', '??? note "a"')) == {"blocks-few", "unknown-block"}
    assert codes(full.replace('{{ try("network/or_gate@fast") }}', "run it")) == {"try-not-run"}
    assert codes(full.replace("??? try", "!!! try")) == {"block-form"}
    assert codes(full.replace("    b\n", "    - [ ] b\n    - [ ] c\n\n    d\n")) == {"one-right-choice"}
    assert codes(full, teaches=("epoch",)) == {"teaches-unlinked"}
    assert codes(full, teaches=("epok",)) == {"teaches-unknown"}
    assert codes(full + "[[epoch]]", teaches=("epoch",)) == set()


def test_letters_are_those_of_prose() -> None:
    text = 'Four.\n\n## heading\n\n| a | b |\n\n`code` $x$ {{ metric("a.b") }}\n\n??? try "t"\n    folded\n'
    assert letters(text, "en") == 4
    assert letters("가 나다.\n", "ko") == 3


def test_a_term_is_taught_before_it_is_used() -> None:
    def told(*pages: Lesson) -> list[str]:
        site = Project(ROOT, PROJECT.cache_folder)
        site.__dict__["_pages"] = {language: (list(pages), []) for language in LANGUAGES}
        return [fault.message.code for fault in order_faults(site, "en", Mentions(site, "en"))]

    first, second = "See [[backpropagation]].", "Again backpropagation."
    taught = ("backpropagation",)
    assert told(lesson(first, 1), lesson(second, 2, id_="lessons/z")) == ["used-before-taught"] * 2
    assert told(lesson(first, 1, taught), lesson(second, 2, id_="lessons/z")) == []
    assert told(lesson(second, 1), lesson(first, 2, taught, "lessons/z")) == ["used-before-taught"]
    known = "!!! known\n    - [[backpropagation]]\n\n" + second
    assert told(lesson(known, 1)) == []


WRITTEN = PROJECT.lessons
# snippets that stand in no lesson, and why
ELSEWHERE: dict[str, str] = {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_lessons_stand_in_chapters_in_one_order(language: str) -> None:
    chapters = [CHAPTERS.index(str(page.front.chapter)) for page in WRITTEN[language]]
    assert chapters == sorted(chapters)
    orders = [page.front.order for page in WRITTEN[language]]
    assert len(set(orders)) == len(orders)


def test_both_languages_have_the_same_blocks_and_teach_the_same() -> None:
    english = {page.id: page for page in WRITTEN["en"]}
    for page in WRITTEN["ko"]:
        other = english[page.id]
        assert page.front.teaches == other.front.teaches, page.id
        kinds = [re.findall(r"^(?:!!!|\?\?\?) (\w+)", one.text, re.MULTILINE) for one in (page, other)]
        assert kinds[0] == kinds[1], page.id


def test_no_term_is_taught_first_in_two_lessons() -> None:
    taught = [id_ for page in WRITTEN["ko"] for id_ in page.front.teaches]
    assert sorted(taught) == sorted(set(taught))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_snippet_stands_in_a_lesson_or_says_why_not(language: str) -> None:
    shown = {name for page in WRITTEN[language] for name in re.findall(r'"(\w+/\w+)[."@]', page.text)}
    snippets = {name for name in PROJECT.engine.files}
    assert snippets - shown == set(ELSEWHERE)
