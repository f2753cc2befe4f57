"""Contributors' text to Markdown: links, mathematics, embeds, and nothing that could run in a browser."""

from __future__ import annotations

from pathlib import Path

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.pages.text import formula, mathematics
from glossary.reading.links import LINK, links, replace_links
from glossary.reading.project import Project


@pytest.fixture
def names(tiny: Path):
    return Project.find(tiny).names("ko")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[[가중치]]를", "[가중치](weight.md)를"),
        ("[[ 가 중치]]", "[ 가 중치](weight.md)"),
        ("[[웨이트]]와 [[직선]]은", "[웨이트](weight.md)와 [직선](line.md)은"),
        ("[[가중치|무게]]가", "[무게](weight.md)가"),
        ("`[[가중치]]`", "`[[가중치]]`"),
        ("```\nx = [[1]]\n```", "```\nx = [[1]]\n```"),
    ],
)
def test_links(names, text: str, expected: str) -> None:
    assert replace_links(text, names, lambda entry: f"{entry.id}.md") == expected


def test_places_of_links() -> None:
    assert links("글 [[가]]\n`[[나]]` [[다|라]]") == [("가", 1, 3), ("다", 2, 9)]


def test_mathematics_becomes_mathml_and_survives_markdown() -> None:
    made = markdown.markdown(mathematics(r"$a_1 * b_2 * c^*$는 `$x$`와 같다."))
    assert made.startswith("<p><span") and "<em>" not in made
    assert made.count("<math") == made.count("</math>") == 1
    assert "<code>$x$</code>" in made


def test_words_in_a_formula_stay_words() -> None:
    """The library writes a `<` inside `\\text{…}` as it is."""
    made = mathematics(r"$\text{<img src=x onerror=a>} < \text{<script>}$")
    assert "<img" not in made and "<script" not in made and "&lt;script&gt;" in made


def test_a_line_of_mathematics() -> None:
    assert mathematics("앞\n\n$$y = x^2$$\n\n뒤").count('display="block"') == 1
    assert "<msup>" in formula("x^2")


LATEX = st.lists(
    st.sampled_from(["x", "y_1", "x^*", "a < b", "[z]", r"\sigma(z)", r"\frac{1}{2}", "|w|", "a & b", "~"])
)


@given(LATEX.filter(bool))
def test_mathematics_keeps_its_signs_from_markdown(parts: list[str]) -> None:
    made = markdown.markdown(mathematics(f"값 ${' '.join(parts)}$이다."))
    assert made.count("<p>") == made.count("<math") == 1
    assert not any(tag in made for tag in ("<em>", "<strong>", "<code>", "<a ", "<sub>"))


@given(st.text(alphabet="가[]|a\n`", max_size=30))
def test_replacing_links_leaves_no_complete_link(text: str) -> None:
    class Anything:
        def find(self, name: str) -> str:
            return name

    replaced = replace_links(text, Anything(), lambda entry: "x.md")
    outside = "".join(part for i, part in enumerate(replaced.split("`")) if i % 2 == 0)
    if "`" not in text:
        assert not LINK.search(outside)
