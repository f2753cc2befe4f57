"""The elements of a lesson's blocks, as Markdown makes them."""

from __future__ import annotations

import markdown
from lxml import html

from glossary.pages.lessons.blocks import with_blocks

TEXT = """
!!! goals
    - count

!!! misconception "“More is *better*.”"
    It is not.

    Really.

??? question "Which `one`?"
    - [ ] a
    - [x] `b`

    Because of **c**.

    | a | b |
    |---|---|
    | 1 | 2 |

??? try "Change it"
    Now.

    <section class="tried"><div><table></table></div> <p>drawn</p> <figure><div>x</div></figure></section>

## After

Text.
"""


def page(language: str = "en") -> html.HtmlElement:
    made = markdown.markdown(with_blocks(TEXT, language), extensions=["md_in_html", "tables", "pymdownx.superfences"])
    return html.fromstring(f"<article>{made}</article>")


def test_each_block_is_one_element_with_what_belongs_to_it() -> None:
    article = page()
    assert [child.tag for child in article] == ["section", "div", "details", "details", "h2", "p"]
    goals, misconception, question, try_, *_ = article
    assert goals.get("class") == "goals" and goals.find("h2").text == "After this lesson"
    assert [p.text_content() for p in misconception.findall("p")] == ["“More is better.”", "It is not.", "Really."]
    assert question.find("summary").find("code").text == "one"
    assert [child.tag for child in question] == ["summary", "fieldset", "p", "table"]
    assert try_.find("section[@class='tried']/p").text == "drawn"


def test_one_choice_is_right_and_they_exclude_each_other() -> None:
    labels = page().findall(".//fieldset/label")
    assert [label.get("data-right") is not None for label in labels] == [False, True]
    assert len({label.find("input").get("name") for label in labels}) == 1
    assert labels[1].find("span/code").text == "b"
