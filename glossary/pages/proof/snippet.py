"""A snippet on a page: what a reader needs for the idea is open, what only draws is folded, nothing else is shown."""

from __future__ import annotations

from collections.abc import Collection

from markupsafe import Markup

from snippets._run import Cell, Result, Snippet

from ...reading.project import Project
from ..fragments import fragment
from ..numbers import number
from ..text import ledger_address
from ..words import WORDS
from .diagram import diagram, placed
from .figure import figure
from .results import results
from .takeaway import take

LONG_OUTPUT = 24  # lines; longer output folds


def cells(snippet: Snippet, result: Result, language: str, names: tuple[str, ...]) -> Markup:
    """Cells of a snippet, each with what it printed under it."""
    shown = [snippet.cell(name) for name in names] if names else snippet.visible
    parts = [part for cell in shown for part in _cell(snippet, result, language, cell)]
    return fragment("snippet", language, name=snippet.name, take="", parts=parts, proof="")


def _cell(snippet: Snippet, result: Result, language: str, cell: Cell) -> list[Markup]:
    source = snippet.displayed(language)[cell.name].rstrip()
    lines = source.count("\n") + 1
    folded = WORDS[language]["drawing"].format(lines=lines) if cell.draws else ""
    parts = [fragment("cell", language, source=source, place=cell.place, folded=folded)]
    if text := result.printed(cell.place):
        parts.append(output(text, language))
    return parts


def output(text: str, language: str) -> Markup:
    """Printed text; long output folds."""
    text = text.rstrip("\n")
    lines = text.count("\n") + 1
    return fragment("output", language, text=text, lines=lines, folded=lines > LONG_OUTPUT)


def whole(
    snippet: Snippet,
    result: Result,
    project: Project,
    language: str,
    up: str,
    *,
    above: Collection[str] = (),
    proof: bool = True,
) -> Markup:
    """All about a snippet but the figures and diagrams `above` it; `up` leads from the page to the root."""
    parts = []
    for cell in snippet.visible:
        parts += [
            drawn
            for name, place in snippet.figure_cells.items()
            if place == cell.name and name not in above and (drawn := figure(snippet, result, name, language))
        ]
        parts += [
            drawn
            for name, place in placed(snippet, result).items()
            if place == cell.place and name not in above and (drawn := diagram(snippet, result, name, language))
        ]
        parts += _cell(snippet, result, language, cell)
    told = results(snippet, result, project.engine, language, up) if proof else ""
    bar = take(snippet, language, up, project.publication)
    return fragment("snippet", language, name=snippet.name, take=bar, parts=parts, proof=told)


def gathered(
    snippet: Snippet, result: Result, project: Project, language: str, up: str, shown: Collection[str]
) -> Markup:
    """What was measured by a snippet whose cells stand further up, the code of its figures, all to take along.

    `shown` are the cells that the page shows already.
    """
    parts = [
        part
        for cell in snippet.visible
        if cell.draws and cell.name not in shown
        for part in _cell(snippet, result, language, cell)
    ]
    return fragment(
        "snippet",
        language,
        name=snippet.name,
        take=take(snippet, language, up, project.publication),
        parts=[results(snippet, result, project.engine, language, up), *parts],
        proof="",
    )


def opening(snippet: Snippet, result: Result, summary: str, language: str, up: str) -> Markup:
    """The head of a term: its sentence, then the picture that shows it with one number, or what the code printed."""
    first = next((name for name in snippet.sidecar.metrics if name in result.metrics), None)
    one = first and {
        "label": snippet.sidecar.metrics[first].label[language],
        "value": number(snippet, first, result.metrics[first], language),
        "address": ledger_address(snippet, first, up),
    }
    printed = "".join(result.outputs)
    shown = figure(snippet, result, snippet.hero, language) or (printed and output(printed, language))
    made = result.provenance
    return fragment("opening", language, summary=summary, number=one, shown=shown, state=result.state, date=made.date)
