"""Notebooks against the notebook format's own library."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import nbformat
import pytest

from glossary.pages.lessons.lesson_notebook import lesson_notebook
from glossary.pages.lessons.notebook import snippet_notebook
from glossary.reading import embeds
from glossary.reading.project import Project
from glossary.reading.publication import Publication
from snippets._run import Provenance, Result, Snippet
from tests.conftest import ROOT

PROJECT = replace(Project.find(ROOT), publication=Publication())
PUBLISHED = replace(PROJECT, publication=Publication(address="https://example.org/dl/"))
MADE = Provenance("k", "2026-01-02T00:00:00+00:00", 1.5, 1.0, "EPYC", "3.11.7", (), {}, {}, {})
LESSONS = [page.id for page in PROJECT.lessons["ko"]]


def result(snippet: Snippet) -> Result:
    """A made-up result with everything that a run gives."""
    outputs = tuple("printed\n" if cell.guarded else "" for cell in snippet.cells)
    figures = dict.fromkeys(snippet.sidecar.figures, '<svg style="max-width:1px"/>')
    return Result(snippet.name, "ran", dict.fromkeys(snippet.sidecar.metrics, 0.5), MADE, outputs, figures)


RESULTS = {name: result(snippet) for name, snippet in PROJECT.engine.snippets.items()}


def displayed(snippet: Snippet, language: str) -> list[str]:
    """The code that a reader gets, cell by cell."""
    return [snippet.displayed(language)[cell.name].rstrip() for cell in snippet.visible]


def read(text: str) -> nbformat.NotebookNode:
    book = nbformat.reads(text, as_version=4)
    nbformat.validate(book)
    return book


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("name", [*sorted(PROJECT.engine.snippets)[::6], "mnist/mlp"])
def test_a_snippets_notebook(name: str, language: str) -> None:
    snippet = PROJECT.engine.snippets[name]
    book = read(snippet_notebook(snippet, RESULTS[name], language))
    assert [cell.source for cell in book.cells[1:]] == displayed(snippet, language)
    printed = [output for cell in book.cells for output in cell.get("outputs", []) if output.output_type == "stream"]
    assert len(printed) == sum(cell.guarded for cell in snippet.visible)
    for figure, place in snippet.figure_cells.items():
        index = [cell.name for cell in snippet.visible].index(place)
        shown = [o.data["text/plain"] for o in book.cells[index + 1].outputs if o.output_type == "display_data"]
        assert snippet.sidecar.figures[figure][language] in shown, "a figure stands under the cell that draws it"


@pytest.mark.parametrize("inline", [False, True])
@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lessons_notebook(lesson: str, language: str, inline: bool) -> None:
    page = next(page for page in PROJECT.lessons[language] if page.id == lesson)
    book = read(lesson_notebook(page, PROJECT, RESULTS, language, inline=inline))
    code = [cell.source for cell in book.cells if cell.cell_type == "code"]
    for match in embeds.EMBED.finditer(page.text):
        embed = embeds.parse(match, page.text)
        if embed.verb in {"snippet", "code", "results"}:
            snippet = PROJECT.engine.snippets[embed.target[0]]
            names = [cell.name for cell in snippet.visible]
            end = names.index(embed.arguments[-1]) + 1 if len(embed.arguments) > 1 else len(names)
            rest = iter(code)
            assert all(source in rest for source in displayed(snippet, language)[:end]), "from the first cell on"
    prose = "\n".join(cell.source for cell in book.cells if cell.cell_type == "markdown")
    assert page.front.title in prose
    for sign in ("[[", "{{", "!!!", "unknown:"):
        assert sign not in prose
    assert not re.search(r"\]\([^):]*\.md", prose), "links to files of Markdown lead nowhere from a notebook"
    if not inline:
        assert "](../" not in prose and not re.search(r"<(?!=)[a-z/]", prose.replace("<-", "")), "plain Markdown"


def test_links_of_a_downloaded_notebook_lead_to_the_published_site() -> None:
    page = next(page for page in PUBLISHED.lessons["en"] if page.id == "lessons/mnist")
    prose = json.loads(lesson_notebook(page, PUBLISHED, RESULTS, "en", inline=False))
    links = re.findall(r"\]\(([^)]+)\)", "\n".join(cell["source"] for cell in prose["cells"]))
    assert links and all(link.startswith("https://") for link in links)
    assert any(link.startswith("https://example.org/dl/en/glossary/") for link in links)


def test_ways_through_the_site_and_cells_out_of_order() -> None:
    text = '{{ categories() }}\n\n{{ search() }}\n\n{{ code("mnist/mlp", "train", "model") }}\n'
    lesson = replace(next(iter(PROJECT.lessons["en"])), text=text)
    book = read(lesson_notebook(lesson, PROJECT, RESULTS, "en", inline=False))
    code = [cell.source for cell in book.cells if cell.cell_type == "code"]
    assert code == displayed(PROJECT.engine.snippets["mnist/mlp"], "en")


def test_results_in_the_middle_of_a_snippet_do_not_pull_its_other_cells_up() -> None:
    embed = ('code("mnist/mlp", "setup")', 'results("mnist/mlp")', 'code("mnist/mlp", "save")')
    first, measured, end = (f"{{{{ {one} }}}}" for one in embed)
    text = f"{first}\n\n{measured}\n\nAfter.\n\n{end}\n"
    lesson = replace(next(iter(PROJECT.lessons["en"])), text=text)
    kinds = [cell.cell_type for cell in read(lesson_notebook(lesson, PROJECT, RESULTS, "en", inline=False)).cells]
    cells = len(PROJECT.engine.snippets["mnist/mlp"].visible)
    assert kinds == ["markdown", "code", "markdown", "markdown", *["code"] * (cells - 1)]


def test_recorded_numbers_say_so_in_notebooks_too() -> None:
    reason = {"ko": "내려받을 수 없음", "en": "no network"}
    recorded = replace(RESULTS["mnist/mlp"], state="recorded", reason=reason, outputs=(), figures={})
    page = next(page for page in PROJECT.lessons["en"] if page.id == "lessons/mnist")
    for text in (
        snippet_notebook(PROJECT.engine.snippets["mnist/mlp"], recorded, "en"),
        lesson_notebook(page, PROJECT, RESULTS | {"mnist/mlp": recorded}, "en", inline=False),
        lesson_notebook(page, PROJECT, RESULTS | {"mnist/mlp": recorded}, "en", inline=True),
    ):
        assert any("no network" in cell.source for cell in read(text).cells)
