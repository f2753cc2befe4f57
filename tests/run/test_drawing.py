"""Figures: inline SVG that takes the page's colour, keeps its ids to itself, and is the same every time."""

from __future__ import annotations

import re

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pytest

from snippets._run import drawing


@pytest.fixture
def svg():
    before = matplotlib.rcParams.copy()
    drawing.apply_style()

    def draw(prefix: str = "a") -> str:
        figure, ax = plt.subplots()
        ax.plot([0, 1], [0, 1], label="line")
        ax.scatter([0, 1], [1, 0])
        ax.imshow(np.eye(2))
        ax.legend()
        text = drawing.to_svg(figure, prefix)
        plt.close(figure)
        return text

    yield draw
    matplotlib.rcParams.update(before)


def test_same_bytes(svg) -> None:
    assert svg() == svg()


def test_ink_is_the_pages_colour(svg) -> None:
    text = svg()
    assert "currentColor" in text
    assert drawing.INK not in text and drawing.FAINT not in text


def test_ids_are_prefixed_and_resolve(svg) -> None:
    text = svg("fig-1")
    ids = re.findall(r'\bid="([^"]+)"', text)
    assert ids and all(name.startswith("fig-1-") for name in ids)
    used = re.findall(r"url\(#([^)]+)\)", text) + re.findall(r'href="#([^"]+)"', text)
    assert used and set(used) <= set(ids)


def test_nothing_leaks_into_the_page(svg) -> None:
    text = svg()
    assert text.startswith("<svg ") and "\n" not in text
    for unwanted in ("<style", "<metadata", "<?xml", "<!DOCTYPE", "<script"):
        assert unwanted not in text
    assert not re.search(r'<svg[^>]* (?:width|height)="', text)
    assert ">line</text>" in text, "text stays text"
