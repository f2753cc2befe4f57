"""The lint of our own prose: what it finds, and what it leaves alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from glossary.pages.terms.usage import usage_list
from glossary.reading.project import Project
from glossary.rules.prose import Forms, Mentions, number_faults
from tests.conftest import ROOT

PROJECT = Project.find(ROOT)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("정확도는 0.987이다.", ["0.987"]),
        ("The accuracy is 97.8 %.", ["97.8 %"]),
        ("정확도 97%를 얻는다.", ["97%"]),
        ("loss of 0.31 after", ["0.31"]),
        ("It ends at 12.345.", ["12.345"]),
        ("학습률 0.001에서 시작한다.", []),  # a setting: one significant digit
        ("값은 $0.0625$이고 `0.987`이라고 쓴다.", []),
        ('정확도는 {{ metric("mnist/mlp.test_acc") }}이다.', []),
        ("케라스 2.0과 `3.15`는 다르다.", []),  # a version is code
        ("2006년에 나왔고 28 x 28이다.", []),
        ("## 정확도 0.987\n| 0.987 | 0.123 |", []),
        ("[0.987](ledger.md)", []),
        ("재현율이 1이면 모두 찾은 것이다.", []),
    ],
)
def test_numbers(text: str, found: list[str]) -> None:
    assert [re.search(r"'(.+?)'", message.en)[1] for _, _, message in number_faults(text)] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("ko", "처음 가중치를 곱하고 다시 가중치를 곱한다.", [(1, 4, "가중치")]),
        ("ko", "[[가중치]]를 곱하고 다시 가중치를 곱한다.", []),
        ("ko", "[[가중치|무게]]를 곱하고 다시 가중치를 곱한다.", []),
        ("ko", "첫 줄\n가중치는 뒤에, [[가중치]]", [(2, 1, "가중치")]),
        ("ko", "가중치 행렬을 쓴다.", [(1, 1, "가중치 행렬")]),  # the longer name, not the shorter one in it
        ("ko", "‘가중치’와 `가중치`와 [가중치](cnn.md)와 $가중치$", []),
        ("ko", "새가중치와 가중치값", []),  # parts of other words
        ("en", "Two weights and a weight.", [(1, 5, "weight")]),
        ("en", "Weighted sums, overweight", []),
        ("en", "An error in each step of a unit", []),  # ordinary words
        ("en", "Use ReLU here", [(1, 5, "ReLU")]),
    ],
)
def test_first_mentions(language: str, text: str, found: list[tuple[int, int, str]]) -> None:
    told = Mentions(PROJECT, language).unlinked(text)
    assert [(line, column, re.search(r"'(.+?)'", message.en)[1]) for line, column, message in told] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("에포크마다 오버피팅을 살핀다.", ["에포크", "오버피팅"]),
        ("웨이트가 커진다.", ["웨이트"]),
        ("[[에포크]]를 센다.", ["에포크"]),
        ("`오버피팅`이라는 말, ‘에포크’라는 말", []),
        ("하이웨이트와 웨이트리스", []),
        ("에폭마다 과적합을 살핀다.", []),
        ("정규화한다.", []),  # avoided for regularization, and the headword of normalization
        ("특징이 뚜렷하다.", []),  # an everyday word
    ],
)
def test_forms_that_we_do_not_use(text: str, found: list[str]) -> None:
    told = Forms(PROJECT).faults(text)
    assert [re.search(r"'(.+?)'", message.en)[1] for _, _, message in told] == found


def test_a_term_may_speak_of_its_own_names() -> None:
    forms = Forms(PROJECT)
    assert list(forms.faults("에포크라고도 한다.", "epoch")) == [] != list(forms.faults("에포크라고도 한다.", "step"))


def test_a_page_shows_who_uses_which_form(tiny: Path) -> None:
    project = Project.find(tiny)
    shown = usage_list(project.entries["weight"], project, "ko")
    assert '<strong lang="ko">가중치</strong> <span class="form preferred">이 사이트의 표기</span>' in shown
    address = f"https://example.org/book/blob/{'0123456789' * 4}/one.md?plain=1#L7"
    assert f'1,234번 나옴: <a href="{address}">어느 책</a> 1,234' in shown and "2026-01-02" in shown
    assert "아래 저장소에서는 나오지 않았습니다." in shown, "of the other form"
    assert "소리만 옮긴 말이다." in shown and "It renders only the sound." in usage_list(
        project.entries["weight"], project, "en"
    )
    assert usage_list(project.entries["line"], project, "ko") == ""
