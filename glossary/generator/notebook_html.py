"""A notebook's HTML as nbconvert makes it for mkdocs-jupyter, slimmed to what our own pages are made of.

As it comes, each page carries 600 kB of scripts and style sheets, some of which apply to the whole page, and heading
ids that lack every Hangul letter. Here the cells alone are kept, in the elements of our snippets: the style sheet of
the site then serves both, in light and dark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from lxml import html
from lxml.html import HtmlElement

from ..pages.fragments import lighter

CELL = "//div[contains(@class, 'jp-Notebook-cell') and @id]"


@dataclass(frozen=True)
class Heading:
    """A heading of the notebook, for its table of contents."""

    level: int
    id: str
    name: str


def slim(text: str) -> tuple[str, list[Heading]]:
    """The cells as plain elements, and the headings below the title.

    Raises:
        ValueError: this is not what nbconvert made of a notebook until now.
    """
    _, start, cells = text.partition('<div class="jupyter-wrapper">')  # before it: scripts and style sheets
    found = html.fromstring(f"{start}{cells}" or "<div></div>").xpath(CELL)
    if not found:
        raise ValueError("the notebook's HTML has no cell; nbconvert's template has changed")
    headings: list[Heading] = []
    parts = []
    for cell in found:
        if "jp-MarkdownCell" in cell.get("class"):
            parts.append(_text(_one(cell, "jp-RenderedMarkdown"), headings))
        else:
            parts.append(_code(cell))
    return f'<div class="notebook">{"".join(parts)}</div>', headings


def _text(rendered: HtmlElement, headings: list[Heading]) -> str:
    for heading in rendered.iter("h1", "h2", "h3", "h4"):
        for link in heading.xpath(".//a[contains(@class, 'anchor-link')]"):
            link.drop_tree()
        name = heading.text_content().strip()
        heading.attrib.pop("id", None)
        if (level := int(heading.tag[1])) > 1:
            id_ = re.sub(r"[^\w]+", "-", name.lower()).strip("-") or "section"
            taken = sum(other.id == id_ or other.id.startswith(f"{id_}_") for other in headings)
            heading.set("id", f"{id_}_{taken}" if taken else id_)
            headings.append(Heading(level, heading.get("id"), name))
    for block in list(rendered.iter("pre")):
        if block.find("code") is None:  # as code stands on every other page: it scrolls, and can be copied
            code = html.Element("code")
            code.text, code[:] = block.text, list(block)
            block.text, block[:] = None, [code]
    return _inside(rendered)


def _code(cell: HtmlElement) -> str:
    number = _one(cell, "jp-InputArea-prompt").text_content().strip().partition("In")[2].strip(" \xa0:")
    source = _one(cell, "highlight-ipynb").find("pre")
    parts = [
        f'<div class="cell"><span class="prompt" aria-hidden="true">{number}</span>'
        f'<div class="highlight"><pre><code>{lighter(_inside(source).rstrip())}</code></pre></div>'
    ]
    for output in cell.xpath(".//div[contains(@class, 'jp-OutputArea-output')]"):
        shown = output.find("pre")
        if shown is not None:
            parts.append(f'<pre class="output" tabindex="0"><samp>{_inside(shown).rstrip()}</samp></pre>')
        else:
            parts.append(_inside(output))
    return "".join([*parts, "</div>"])


def _one(element: HtmlElement, name: str) -> HtmlElement:
    found = element.xpath(f".//div[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]")
    if not found:
        raise ValueError(f"the notebook's HTML has no '{name}'; nbconvert's template has changed")
    return found[0]


def _inside(element: HtmlElement) -> str:
    """What is inside an element, as HTML."""
    children = "".join(html.tostring(child, encoding="unicode") for child in element)
    return escape(element.text or "", quote=False) + children
