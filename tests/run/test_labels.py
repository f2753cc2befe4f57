"""Korean for the texts of figures: what is replaced, what stays, and that nothing else of a figure changes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from snippets._run import Faults
from snippets._run.labels import Labels, Translator, read_labels, texts_of

SHARED = Labels(
    names=("Adam", "mini-batch"), labels={"loss": "손실", "learning rate {}": "학습률 {}", "{} of {}": "{1} 중 {0}"}
)
TRANSLATOR = Translator({"loss": "오차", "x < y & z": "x가 y보다 작다 & z"}, SHARED)


@pytest.mark.parametrize(
    ("text", "korean"),
    [
        ("loss", "오차"),  # a snippet's own word before the shared one
        ("learning rate 0.05", "학습률 0.05"),
        ("learning rate −1e-05", "학습률 −1e-05"),
        ("3 of 10", "10 중 3"),
        ("0.25", "0.25"),
        ("x", "x"),
        ("Adam", "Adam"),
        ("ReLU", "ReLU"),
        ("Dense(3, relu)", None),  # its name is code, its argument a word that nobody listed
        ("training loss", None),
        ("learning rate high", None),
    ],
)
def test_a_text_in_korean(text: str, korean: str | None) -> None:
    assert TRANSLATOR.korean(text) == korean


def test_only_texts_of_a_figure_change() -> None:
    svg = '<svg><g id="loss"><text x="1" text-anchor="middle">loss</text></g><text>other one</text></svg>'
    shown = TRANSLATOR.translated(svg)
    assert shown == svg.replace(">loss<", ">오차<")
    assert re.sub(r">[^<]*<", "><", shown) == re.sub(r">[^<]*<", "><", svg), "not one attribute"


def test_what_looks_like_markup_stays_text() -> None:
    assert texts_of("<text>x &lt; y &amp; z</text>") == ["x < y & z"]
    shown = TRANSLATOR.translated("<text>x &lt; y &amp; z</text>")
    assert shown == "<text>x가 y보다 작다 &amp; z</text>"
    hostile = Translator({"a b": "<script>alert(1)</script>"}, Labels())
    assert "<script" not in hostile.translated("<text>a b</text>")


def test_a_formula_of_several_pieces_is_one_text() -> None:
    content = '<text><tspan x="0">weight from x</tspan><tspan dy="3">1</tspan></text>'
    assert texts_of(content) == ["weight from x1"]
    assert Translator({"weight from x{}": "x{}의 가중치"}, Labels()).translated(content) == "<text>x1의 가중치</text>"


def test_a_broken_file_says_where(tmp_path: Path) -> None:
    folder = tmp_path / "snippets"
    folder.mkdir()
    assert read_labels(folder) == Labels()
    (folder / "labels.yml").write_text("labels:\n  loss: 손실\nnmaes: []\n", encoding="utf-8")
    with pytest.raises(Faults, match=r"labels.yml:3:1: .*names"):
        read_labels(folder)
