"""Every lesson, pasted block by block as its page shows it, and its notebook: each metric lies within its bounds.

Both run from top to bottom in one plain interpreter. What a cell prints may differ from the page in a digit or in a
layer's number: there, each snippet has a process of its own. What it measures may not.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from glossary.pages.lessons.lesson_notebook import lesson_notebook
from glossary.pages.lessons.written import written_page
from glossary.pages.terms.term import term_page
from glossary.reading import embeds
from snippets._run import Result, accepted, display
from tests.snippets.conftest import PROJECT
from tests.snippets.plain import run_each

LESSONS = {page.id: page for page in PROJECT.lessons["ko"]}
RUN_CELLS = """
import io, json, contextlib, sys
import matplotlib.pyplot
matplotlib.pyplot.show = lambda: None
_measured, _log = [], io.StringIO()
for _source in json.load(open("cells.json")):
    metrics = {}
    with contextlib.redirect_stdout(_log):
        exec(compile(_source, "a cell", "exec"))
    _measured.append({key: float(value) for key, value in metrics.items()})
print(json.dumps(_measured))
"""
MEASURED = PROJECT.cache_folder / "lessons"  # what good runs measured, by what was run


FORMS = ("page", "notebook")


@pytest.fixture(scope="module")
def measured(first: dict[str, Result], tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], str]:
    """What each lesson measures in each form: run now, or kept from a good run of the same code."""
    folder = tmp_path_factory.mktemp("lessons")
    codes = {(id_, form): code(id_, form, first) for id_ in LESSONS if names(id_) <= first.keys() for form in FORMS}
    kept = {each: MEASURED / f"{digest(each[0], cells, first)}.json" for each, cells in codes.items()}
    missing = {path: each for each, path in kept.items() if not path.exists()}  # the same cells run once
    jobs = []
    for place, each in zip(map(str, range(len(missing))), missing.values(), strict=True):
        (folder / place).mkdir()
        (folder / place / "cells.json").write_text(json.dumps(codes[each]), encoding="utf-8")
        (folder / place / "run.py").write_text(RUN_CELLS, encoding="utf-8")
        jobs.append([str(folder / place / "run.py"), str(folder / place / "said")])
    if jobs:
        run_each(jobs, sorted(set().union(*(names(id_) for id_, _ in missing.values()))), folder)
    MEASURED.mkdir(parents=True, exist_ok=True)
    said = {path: Path(output).read_text(encoding="utf-8") for path, (_, output) in zip(missing, jobs, strict=True)}
    for path, each in missing.items():
        if not outside(each[0], said[path], first):
            path.write_text(said[path], encoding="utf-8")
    return {each: said.get(path) or path.read_text(encoding="utf-8") for each, path in kept.items()}


def names(id_: str) -> set[str]:
    """The snippets of a lesson."""
    found = (embeds.parse(match, LESSONS[id_].text) for match in embeds.EMBED.finditer(LESSONS[id_].text))
    return {embed.target[0] for embed in found if embed.verb in {"snippet", "code", "figure", "results"}}


def code(id_: str, form: str, first: dict[str, Result]) -> list[str]:
    """The blocks of code in the order of the page or of the notebook; after the last one of a snippet its report."""
    if form == "page":
        page = html.fromstring(f"<div>{written_page(LESSONS[id_], PROJECT, first, 'ko')}</div>")
        blocks = [
            (block.xpath("string(ancestor::*[@data-snippet][1]/@data-snippet)"), int(block.get("data-place")), block)
            for block in page.xpath("//*[@data-place]")
        ]
        cells = [(name, place, block.find(".//code").text_content()) for name, place, block in blocks]
    else:
        book = json.loads(lesson_notebook(LESSONS[id_], PROJECT, first, "ko", inline=False))
        told = [(cell["metadata"], cell["source"]) for cell in book["cells"] if "snippet" in cell["metadata"]]
        cells = [
            (at["snippet"], PROJECT.engine.snippets[at["snippet"]].cell(at["cell"]).place, text) for at, text in told
        ]
    sources: list[str] = []
    for number, (name, _, source) in enumerate(cells):
        snippet = PROJECT.engine.snippets[name]
        sources.append(source)
        later = {other for other, _, _ in cells[number + 1 :]}
        shown = {place for other, place, _ in cells[: number + 1] if other == name}
        if name not in later and shown >= {cell.place for cell in snippet.visible}:
            sources += [display(cell, "ko") for cell in snippet.cells if cell.reports]
    return sources


def digest(id_: str, cells: list[str], first: dict[str, Result]) -> str:
    """What can change the outcome: the cells and the keys of their snippets."""
    keys = [first[name].provenance.key for name in sorted(names(id_))]
    return hashlib.sha256(json.dumps([RUN_CELLS, cells, keys]).encode()).hexdigest()


def outside(id_: str, said: str, first: dict[str, Result]) -> list[str]:
    """What went wrong: an exception, or metrics out of bounds."""
    try:
        found: list[dict[str, float]] = json.loads(said)
    except ValueError:
        return [said[-600:]]
    if not any(found):
        return ["nothing was measured"]
    known: dict[frozenset[str], list[Any]] = {}
    for name in names(id_):
        sidecar = PROJECT.engine.snippets[name].sidecar
        known.setdefault(frozenset(sidecar.metrics), []).append((name, sidecar))
    problems = []
    for metrics in filter(None, found):
        # Snippets with the same names of metrics: one of them must fit.
        fitting = [
            all(low <= metrics[key] <= high for key in metrics for low, high in [accepted(s.metrics[key], first[n])])
            for n, s in known.get(frozenset(metrics), [])
        ]
        if not any(fitting):
            problems.append(f"out of bounds: {metrics}")
    return problems


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("id_", LESSONS)
def test_a_lesson_runs_from_top_to_bottom(
    id_: str, form: str, first: dict[str, Result], measured: dict[tuple[str, str], str]
) -> None:
    if (id_, form) not in measured:
        pytest.skip("a data set is out of reach here")
    assert outside(id_, measured[id_, form], first) == []


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_terms_page_shows_its_programs_in_order(first: dict[str, Result], language: str) -> None:
    """What is pasted from it, block by block, is the program that test_pasted.py runs."""
    results = first | {name: Result.awaited(name) for name in PROJECT.engine.snippets.keys() - first.keys()}
    for entry in PROJECT.published.values():
        page = html.fromstring(f"<div>{term_page(entry, PROJECT, results, language)}</div>")
        assert [block.get("data-snippet") for block in page.xpath("//*[@data-snippet]")] == list(entry.term.snippets)
        for block in page.xpath("//*[@data-snippet]"):
            shown = [code.text_content().rstrip() for code in block.xpath(".//*[@data-place]//code")]
            snippet = PROJECT.engine.snippets[block.get("data-snippet")]
            assert shown == [text.rstrip() for text in snippet.displayed(language).values()], entry.id
