"""Figures: inline SVG that takes the page's color, keeps its ids to itself, and is the same every time."""

from __future__ import annotations

import base64
import contextlib
import io
import re

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pytest
from PIL import Image

from snippets._run.child import drawing
from snippets._run.child.layout import NARROW, WIDE
from snippets._run.child.style import STRONGEST, apply_style
from snippets._run.palette import COLORS, FAINT, INK


@contextlib.contextmanager
def style():
    before = matplotlib.rcParams.copy()
    apply_style()
    yield
    matplotlib.rcParams.update(before)


@pytest.fixture
def svg():
    def draw(prefix: str = "a") -> str:
        figure, ax = plt.subplots()
        ax.plot([0, 1], [0, 1], label="line")
        ax.scatter([0, 1], [1, 0])
        ax.imshow(np.eye(2))
        ax.legend()
        text = drawing.to_svg(figure, prefix)
        plt.close(figure)
        return text

    with style():
        yield draw


def test_same_bytes(svg) -> None:
    assert svg() == svg()


def test_ink_is_the_pages_color(svg) -> None:
    text = svg()
    assert "currentColor" in text
    assert INK not in text and FAINT not in text


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


def test_an_image_keeps_its_pixels_at_a_byte_each() -> None:
    pixels = Image.new("RGBA", (2, 1))
    pixels.putdata([(10, 20, 30, 255), (40, 50, 60, 128)])
    image = png(drawing._with_palette(pixels))
    assert image.size == (2, 1) and image.mode == "P"
    assert [image.convert("RGBA").getpixel((x, 0)) for x in (0, 1)] == [(10, 20, 30, 255), (40, 50, 60, 128)]


def test_an_image_of_many_colors_stays_as_it_is() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (30, 30, 3), dtype="uint8")
    image = Image.fromarray(pixels).convert("RGBA")
    assert np.array_equal(np.asarray(png(drawing._with_palette(image)).convert("RGB")), pixels)


def png(href: str) -> Image.Image:
    return Image.open(io.BytesIO(base64.b64decode(href.partition(",")[2])))


def test_a_map_that_fades_to_white_fades_to_nothing() -> None:
    """On a dark page white would glare; nothing at all is dark there."""
    with style():
        figure, ax = plt.subplots()
        ax.imshow([[0.0, 1.0]], cmap="Blues")
        found = png(re.search(r'"(data:image/png;base64,[^"]+)"', drawing.draw(figure, "a").wide)[1]).convert("RGBA")
        plt.close(figure)
    low, high = found.getpixel((0, 0)), found.getpixel((1, 0))
    assert low[3] == 0 and high[3] > 150 and high[2] > high[0]


def test_black_ink_says_that_it_has_to_be_light_on_dark() -> None:
    with style():
        figure, ax = plt.subplots()
        ax.imshow(np.eye(3), cmap="gray_r")
        drawn = drawing.draw(figure, "a").wide
        plt.close(figure)
    assert 'class="ink"' in drawn


def test_panels_stand_below_one_another_on_a_phone() -> None:
    with style():
        figure, axes = plt.subplots(1, 2, figsize=(9, 3))
        for place, ax in enumerate(axes):
            ax.plot([1, 2, 3], label="training loss")
            ax.set(title=f"panel {place}", ylabel="loss", xlabel="epoch")
            ax.legend()
        drawn = drawing.draw(figure, "a")
        plt.close(figure)
    (wide, low), (narrow, high) = box(drawn.wide), box(drawn.narrow)
    assert wide == WIDE * 72 and narrow == NARROW * 72 and high > 1.5 * low
    first, second = tops(drawn.wide)
    assert abs(first - second) < 2
    first, second = tops(drawn.narrow)
    assert second > first + 100
    assert texts(drawn.wide) == texts(drawn.narrow), "both say the same"


def test_every_letter_lies_inside_and_is_large_enough() -> None:
    """The label of a y axis stands above it, where the layout engine sees only half of it."""
    with style():
        figure, ax = plt.subplots(figsize=(6, 4))
        ax.plot([0, 1], [0, 1])
        ax.set_ylabel("variance", fontsize=5)
        drawn = drawing.draw(figure, "a").wide
        plt.close(figure)
    sizes = [float(size) for size in re.findall(r"font-size: ([\d.]+)px", drawn)]
    assert sizes and min(sizes) >= 9
    y = float(re.search(r'y="(-?[\d.]+)"[^>]*>variance</text>', drawn)[1])
    assert y > 7, f"its upper half is cut off at {y}"


def test_one_panel_serves_every_screen() -> None:
    with style():
        figure, ax = plt.subplots()
        ax.plot([0, 1])
        drawn = drawing.draw(figure, "a")
        plt.close(figure)
    assert drawn.narrow == "" and box(drawn.wide)[0] < WIDE * 72


def test_the_names_of_lines_stand_at_their_ends_where_they_fit() -> None:
    with style():
        figure, ax = plt.subplots()
        ax.plot([0, 1], [0, 1], label="up")
        ax.plot([0, 1], [0, -1], label="down")
        ax.legend()
        drawn = drawing.draw(figure, "a").wide
        plt.close(figure)
    assert "legend" not in drawn and {"up", "down"} <= set(texts(drawn))
    colors = re.findall(r"<text[^>]*fill: (var\(--figure-\d\))[^>]*>(?:up|down)<", drawn)
    assert len(set(colors)) == 2, "each in the color of its line"


def tops(svg: str) -> list[float]:
    """How far down each panel begins."""
    return [float(one.split()[1]) for one in re.findall(r'data-box="([^"]+)"', svg)]


def texts(svg: str) -> list[str]:
    """The words in a figure, without the numbers of its axes, of which a layout may show fewer."""
    return sorted(text for text in re.findall(r">([^<>]+)</text>", svg) if text[-1].isalpha())


def box(svg: str) -> tuple[float, float]:
    """Width and height of a figure in points."""
    _, _, width, height = re.search(r'viewBox="([^"]+)"', svg)[1].split()
    return float(width), float(height)


@pytest.mark.parametrize("size", [(6.4, 4.0), (12.0, 2.0), (2.0, 6.0)])
def test_the_preview_has_the_size_that_other_sites_show(size: tuple[float, float]) -> None:
    apply_style()
    figure, ax = plt.subplots(figsize=size)
    ax.plot([0, 1], [0, 1])
    image = Image.open(io.BytesIO(base64.b64decode(drawing.to_preview(figure))))
    plt.close(figure)
    matplotlib.rcdefaults()
    assert image.size == (1200, 630)
    pixels = np.asarray(image.convert("L"))
    assert pixels[0].min() == 255 and pixels[:, 0].min() == 255, "a white margin"
    assert pixels.min() < 60, "dark ink"


def test_ink_can_be_read_on_the_strongest_color_of_a_map() -> None:
    """Numbers stand in the cells of matrices: 4.5 to 1 on a light page and on a dark one."""
    for ground, ink in (((255, 255, 255), (28, 36, 33)), ((18, 23, 25), (228, 233, 231))):
        for color in COLORS[:3]:
            rgb = [int(color[i : i + 2], 16) for i in (1, 3, 5)]
            cell = [one * STRONGEST + under * (1 - STRONGEST) for one, under in zip(rgb, ground, strict=True)]
            light, dark = sorted((luminance(cell), luminance(ink)), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (color, ground)


def luminance(rgb) -> float:
    parts = [one / 255 for one in rgb]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return sum(share * one for share, one in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
