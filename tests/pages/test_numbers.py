"""Numbers as they stand on a page, and the particle that follows them in Korean."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from glossary.pages.numbers import particle, written
from glossary.pages.text import filled


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("0.0030", "으로"),  # 영
        ("0.13", "으로"),  # 삼
        ("1.00", "으로"),
        ("0.0035", "로"),  # 오
        ("0.25", "로"),
        ("7", "로"),  # 칠: after ㄹ too
        ("0.1", "로"),  # 일
        ("0.8", "로"),
        ("6", "으로"),  # 육
        ("10", "으로"),  # 십
        ("100", "으로"),
        ("2,000", "으로"),  # 천
        ("30000", "으로"),  # 만
        ("85%", "로"),  # 퍼센트
        ("1.2 × 10⁻⁶", "으로"),  # 제곱
        ("예", "로"),
    ],
)
def test_the_particle_fits_the_number_as_it_is_read(number: str, expected: str) -> None:
    assert particle(number, "로 낮다") == particle(number, "으로 낮다") == f"{expected} 낮다"


@pytest.mark.parametrize(
    ("number", "following", "expected"),
    [
        ("0.3", "는", "은"),
        ("0.5", "은", "는"),
        ("0.1", "가", "이"),
        ("85%", "을", "를"),
        ("0.2", "이다.", "다."),
        ("0.3", "다.", "이다."),
        ("1", "와", "과"),
        ("0.3", "로는", "으로는"),
        ("0.3", "로부터", "으로부터"),
        ("3", "가지 방법", "가지 방법"),  # a counter, no particle
        ("2", "이면", "이면"),
        ("0.4", "만큼", "만큼"),
        ("0.4", "에서", "에서"),
        ("…", "로", "로"),  # a number that is still awaited
    ],
)
def test_other_particles(number: str, following: str, expected: str) -> None:
    assert particle(number, following) == expected


@pytest.mark.parametrize(
    ("value", "format_", "expected"),
    [
        (0.0, ".1e", "0"),
        (0.0123, ".1e", "0.012"),
        (1234.5, ".1e", "1200"),
        (1.26e-6, ".1e", "1.3 × 10⁻⁶"),
        (1.5e14, ".2g", "1.5 × 10¹⁴"),
        (0.8512, ".1%", "85.1%"),
        (12.0, ".0f", "12"),
        (1, "yes-no", "예"),
        (0, "yes-no", "아니요"),
    ],
)
def test_a_number_is_written_as_people_write_it(value: float, format_: str, expected: str) -> None:
    assert written(value, format_, "ko") == expected


def test_particles_are_chosen_in_running_text() -> None:
    text = '<b>손실</b>은 {{ metric("a/b.c") }}로, 뒤에는 {{ metric("a/b.c") }}는 `{{ metric("a/b.c") }}로`'
    shown = filled(text, lambda embed: Markup('<a class="measured" href="#">0.13</a>'), "ko")
    assert shown.startswith("<b>손실</b>은 <a ") and type(shown) is str, "what stands around it is not escaped"
    assert '0.13</a>으로, 뒤에는 <a class="measured" href="#">0.13</a>은 ' in shown
    assert shown.endswith('`{{ metric("a/b.c") }}로`')
