"""A snippet on a page: its code cell by cell, each with what it printed and drew, then what was measured."""

from __future__ import annotations

import html

from snippets._run import Result, Snippet, display

from ...reading.publication import Publication
from ..words import WORDS
from .results import UNSEARCHED, results
from .takeaway import bar, terminal

LONG_OUTPUT = 24  # lines; longer output folds


def code(snippet: Snippet, result: Result, language: str, cells: tuple[str, ...] = ()) -> str:
    """Cells (all, without names) as fenced code, each with its output under it."""
    shown = [snippet.cell(name) for name in cells] if cells else list(snippet.cells)
    parts = [part for cell in shown for part in _cell(snippet, result, language, cell.name)]
    return _together(snippet, parts)


def _cell(snippet: Snippet, result: Result, language: str, name: str) -> list[str]:
    parts = [f"```python\n{display(snippet.cell(name), language)}```"]
    if text := result.outputs.get(name):
        parts.append(output(text, language))
    return parts


def _together(snippet: Snippet, parts: list[str]) -> str:
    """Parts of a snippet as one block, by whose name the page's script finds the code to copy."""
    return "\n\n".join([f'<div class="snippet" data-snippet="{snippet.name}" markdown="1">', *parts, "</div>"])


def output(text: str, language: str) -> str:
    """Printed text; long output folds."""
    # A blank line would end the HTML block for Markdown, so every line break becomes an entity.
    escaped = html.escape(text.rstrip("\n"), quote=False).replace("\n", "&#10;")
    label = WORDS[language]["output"]
    block = (
        f'<pre class="output" {UNSEARCHED} tabindex="0" role="group" aria-label="{label}">'
        f"<samp>{escaped}</samp></pre>"
    )
    lines = text.rstrip("\n").count("\n") + 1
    if lines > LONG_OUTPUT:
        summary = WORDS[language]["long_output"].format(lines=lines)
        return f'<details class="long-output"><summary>{summary}</summary>{block}</details>'
    return block


def figure(snippet: Snippet, result: Result, name: str, language: str) -> str:
    """A figure with its caption; nothing where the result has none (recorded numbers)."""
    if name not in result.figures:
        return ""
    caption = snippet.sidecar.figures[name]
    alt = html.escape((caption.alt or caption)[language], quote=True)
    svg = result.figures[name].replace("<svg ", f'<svg {UNSEARCHED} role="img" aria-label="{alt}" ', 1)
    return f'<figure class="result">{svg}<figcaption>{html.escape(caption[language])}</figcaption></figure>'


def whole(snippet: Snippet, result: Result, language: str, up: str, publication: Publication) -> str:
    """Everything about a snippet; `up` leads from the page's URL to the site's root."""
    parts = [bar(snippet, language, up, publication)]
    for cell in snippet.cells:
        parts += _cell(snippet, result, language, cell.name)
        parts += [
            drawn
            for name, place in snippet.figure_cells.items()
            if place == cell.name and (drawn := figure(snippet, result, name, language))
        ]
    parts += [results(snippet, result, language), terminal(snippet, language, publication)]
    return _together(snippet, parts)


def gathered(snippet: Snippet, result: Result, language: str, up: str, publication: Publication) -> str:
    """What was measured by a snippet whose cells stand further up, and all of it to take along."""
    parts = [
        bar(snippet, language, up, publication),
        results(snippet, result, language),
        terminal(snippet, language, publication),
    ]
    return "\n\n".join(['<div class="snippet gathered" markdown="1">', *parts, "</div>"])
