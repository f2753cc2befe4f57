"""Figures: inline SVG that takes the page's colour, keeps its ids to itself, and is the same every time."""

from __future__ import annotations

import base64
import io
import re

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pytest
from PIL import Image

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


def test_numbers_are_no_finer_than_a_screen(svg) -> None:
    paths = re.findall(r'\bd="([^"]+)"', svg())
    assert paths and not re.search(r"\.\d{3}|  ", " ".join(paths))


def test_an_image_keeps_its_pixels_at_a_byte_each(svg) -> None:
    data = re.search(r"data:image/png;base64,([^\"]+)", svg())[1]
    image = Image.open(io.BytesIO(base64.b64decode(data)))
    assert image.size == (2, 2) and image.mode == "P"
    on, off = image.convert("RGB").getpixel((0, 0)), image.convert("RGB").getpixel((1, 0))
    expected = [tuple(round(c * 255) for c in matplotlib.colormaps["viridis"](v)[:3]) for v in (1.0, 0.0)]
    assert np.allclose([on, off], expected, atol=1)


def test_an_image_of_many_colours_stays_as_it_is() -> None:
    buffer = io.BytesIO()
    pixels = np.random.default_rng(0).integers(0, 256, (30, 30, 3), dtype="uint8")
    Image.fromarray(pixels).save(buffer, format="png")
    href = f"data:image/png;base64,{base64.b64encode(buffer.getvalue()).decode()}"
    assert drawing._with_palette(href) == href


@pytest.mark.parametrize("size", [(6.4, 4.0), (12.0, 2.0), (2.0, 6.0)])
def test_the_preview_has_the_size_that_other_sites_show(size: tuple[float, float]) -> None:
    drawing.apply_style()
    figure, ax = plt.subplots(figsize=size)
    ax.plot([0, 1], [0, 1])
    image = Image.open(io.BytesIO(base64.b64decode(drawing.to_preview(figure))))
    plt.close(figure)
    matplotlib.rcdefaults()
    assert image.size == (1200, 630)
    pixels = np.asarray(image.convert("L"))
    assert pixels[0].min() == 255 and pixels[:, 0].min() == 255, "a white margin"
    assert pixels.min() < 60, "dark ink"
