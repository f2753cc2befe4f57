"""What snippets draw: Korean for every text, one style, and a diagram of every model."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from glossary.diagrams.idea import ideas
from snippets._run import PALETTE, Result, texts_of
from tests.snippets.conftest import NAMES, PROJECT

SNIPPETS = PROJECT.engine.snippets
MODEL = re.compile(r"keras\.(?:Sequential|Model)\(")
# Their models live inside functions that train many of them, and none is left when the run ends.
LEAVE_NONE = {"foundations/random_seed", "training/random_initialization"}
SUBJECT_IS_NO_MODEL = {"keras/catalogue", "keras/flatten", "keras/to_categorical"}
TWO_WORDS = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")
WORD = re.compile(r"[^\W\d_]{2}")
COLOR = re.compile(r"#[0-9a-f]{6}\b")


def test_korean_pages_say_it_in_korean(first: dict[str, Result]) -> None:
    missing = {
        name: [text for text in shown(name, first) if SNIPPETS[name].translator.korean(text) is None]
        for name in first
    }
    assert {name: texts for name, texts in missing.items() if texts} == {}
    english = [text for name in first for text in korean(name, first) if TWO_WORDS.search(text)]
    assert len(english) <= 40, english


def test_no_label_waits_for_a_text_that_nobody_writes(first: dict[str, Result]) -> None:
    for name, result in first.items():
        if result.figures:
            texts = shown(name, first)
            labels = SNIPPETS[name].sidecar.labels
            idle = [one for one in labels if not any(re.fullmatch(pattern(one), text) for text in texts)]
            assert not idle, f"{name}: {idle}"


def says(name: str, text: str) -> str | None:
    return SNIPPETS[name].translator.korean(text)


def pattern(label: str) -> str:
    return r"\S+".join(map(re.escape, label.split("{}")))


def shown(name: str, first: dict[str, Result]) -> list[str]:
    return [text for svg in first[name].figures.values() for text in texts_of(svg)]


def korean(name: str, first: dict[str, Result]) -> list[str]:
    translated = SNIPPETS[name].translator.translated
    return [text for svg in first[name].figures.values() for text in texts_of(translated(svg))]


@pytest.mark.parametrize("name", NAMES)
def test_figures_take_the_colors_of_the_page(name: str, first: dict[str, Result]) -> None:
    """And no font, so that they have that of the site; what is an image brings its own colors."""
    result = first[name]
    for svg in (*result.figures.values(), *result.narrow.values()):
        bare = re.sub(r'"data:[^"]*"', '""', svg)
        assert "font-family" not in bare
        strange = set(COLOR.findall(bare)) - set(PALETTE.values()) - {"#808080"}  # gray that shines through
        assert not strange, f"colors that a dark page cannot turn: {strange}"


@pytest.mark.parametrize("name", NAMES)
def test_both_layouts_say_the_same(name: str, first: dict[str, Result]) -> None:
    result = first[name]
    for figure, narrow in result.narrow.items():
        words = [
            {text for text in texts_of(svg) if re.search(r"[^\W\d_]{2}", text)}
            for svg in (result.figures[figure], narrow)
        ]
        assert words[0] == words[1]


@pytest.mark.parametrize("name", [name for name in NAMES if MODEL.search(SNIPPETS[name].text)])
def test_a_model_that_a_snippet_builds_is_shown(name: str, first: dict[str, Result]) -> None:
    asked = [key for key, one in SNIPPETS[name].sidecar.diagrams.items() if one.model]
    if name in LEAVE_NONE | SUBJECT_IS_NO_MODEL:
        assert not asked, f"{name} shows one after all: take it off the list"
        return
    assert asked, "the sidecar names no model under 'diagrams'"
    for key in asked:
        network = first[name].diagrams[key]
        assert network["parameters"] == sum({one["name"]: one["parameters"] for one in network["layers"]}.values())


def test_parameters_in_diagrams_are_those_that_were_measured(first: dict[str, Result]) -> None:
    compared = 0
    for name, result in first.items():
        measured = {value for metric, value in result.metrics.items() if metric == "parameters"}
        networks = [one for one in result.diagrams.values() if "layers" in one]
        counted = {part["parameters"] for one in networks for part in (one, *one["layers"])}
        counted |= {one["trainable"] for one in networks}
        if measured and counted:
            assert measured <= counted, name
            compared += 1
    assert compared >= 8


def test_most_layers_know_their_line(first: dict[str, Result]) -> None:
    layers = [
        (name, layer)
        for name, result in first.items()
        for network in result.diagrams.values()
        for layer in network.get("layers", ())
        if layer["kind"] != "InputLayer"
    ]
    lost = [(name, layer["kind"]) for name, layer in layers if not SNIPPETS[name].shown_at(layer.get("line", 0))]
    assert len(lost) <= len(layers) / 20, lost


@pytest.mark.parametrize("name", NAMES)
def test_the_miniature_is_a_small_file_without_words(name: str, first: dict[str, Result]) -> None:
    picture = first[name].thumbnail
    assert bool(picture) == bool(first[name].figures)
    if picture:
        assert len(picture) <= 12_000
        tags = {element.tag.rpartition("}")[2] for element in ET.fromstring(picture).iter()}
        assert not tags & {"text", "script", "style", "foreignObject", "a"}
        assert not re.search(r'href="(?!#|data:image/png)', picture)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_ideas_are_drawn_inside_their_sheet(language: str) -> None:
    """In both layouts; each has a title and a caption, and is the same every time."""
    assert len(ideas()) >= 20
    for idea in ideas().values():
        svg = idea.svgs(language, dict.fromkeys(idea.needs, -0.25))
        assert svg == idea.svgs(language, dict.fromkeys(idea.needs, -0.25))
        assert idea.titled(language) and len(idea.captioned(language)) > 15
        for root in ET.fromstring(f"<both>{svg}</both>".replace("data-search-exclude ", "")):
            _, _, width, height = map(float, root.get("viewBox").split())
            assert width <= 720 and (width == 360 or root.get("class") == "wide")
            for text in root.iter("text"):
                assert 0 <= float(text.get("x")) <= width and 0 <= float(text.get("y")) <= height, idea.name
                assert float(text.get("font-size")) >= 12
