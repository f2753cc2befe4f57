"""Every lesson's notebook, run from top to bottom in one plain interpreter: each metric lies within its bounds.

What a cell prints may differ from the page in a digit or in a layer's number: there, each snippet has a process of
its own. What it measures may not.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from glossary.pages.lessons.lesson_notebook import lesson_notebook
from glossary.reading import embeds
from snippets._run import Result, accepted
from tests.snippets.conftest import PROJECT
from tests.snippets.plain import run_each

LESSONS = {page.id: page for page in PROJECT.lessons["ko"]}
RUN_CELLS = """
import io, json, contextlib, sys
_measured, _log = [], io.StringIO()
for _source in json.load(open("cells.json")):
    metrics = {}
    with contextlib.redirect_stdout(_log):
        exec(compile(_source, "a cell", "exec"))
    _measured.append({key: float(value) for key, value in metrics.items()})
print(json.dumps(_measured))
"""
MEASURED = PROJECT.cache_folder / "lessons"  # what good runs measured, by what was run


@pytest.fixture(scope="module")
def measured(first: dict[str, Result], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What each lesson's notebook prints at its end: run now, or kept from a good run of the same code."""
    folder = tmp_path_factory.mktemp("lessons")
    codes = {id_: code(id_, first) for id_ in LESSONS if names(id_) <= first.keys()}
    kept = {id_: MEASURED / f"{digest(id_, cells, first)}.json" for id_, cells in codes.items()}
    missing = [id_ for id_, path in kept.items() if not path.exists()]
    jobs = []
    for id_ in missing:
        (place := folder / id_).mkdir(parents=True)
        (place / "cells.json").write_text(json.dumps(codes[id_]), encoding="utf-8")
        (place / "run.py").write_text(RUN_CELLS, encoding="utf-8")
        jobs.append([str(place / "run.py"), str(place / "said")])
    if jobs:
        run_each(jobs, sorted(set().union(*map(names, missing))), folder)
    MEASURED.mkdir(parents=True, exist_ok=True)
    texts = {id_: path.read_text(encoding="utf-8") for id_, path in kept.items() if path.exists()}
    for id_, (_, said) in zip(missing, jobs, strict=True):
        texts[id_] = Path(said).read_text(encoding="utf-8")
        if not outside(id_, codes[id_], texts[id_], first):
            kept[id_].write_text(texts[id_], encoding="utf-8")
    return texts


def names(id_: str) -> set[str]:
    """The snippets of a lesson."""
    found = (embeds.parse(match, LESSONS[id_].text) for match in embeds.EMBED.finditer(LESSONS[id_].text))
    return {embed.target[0] for embed in found if embed.verb in {"snippet", "code", "figure", "results"}}


def code(id_: str, first: dict[str, Result]) -> list[str]:
    """The code cells of a lesson's notebook."""
    book = json.loads(lesson_notebook(LESSONS[id_], PROJECT, first, "ko", inline=False))
    return [cell["source"] for cell in book["cells"] if cell["cell_type"] == "code"]


def digest(id_: str, cells: list[str], first: dict[str, Result]) -> str:
    """What can change the outcome: the cells and the keys of their snippets."""
    keys = [first[name].provenance.key for name in sorted(names(id_))]
    return hashlib.sha256(json.dumps([RUN_CELLS, cells, keys]).encode()).hexdigest()


def outside(id_: str, cells: list[str], said: str, first: dict[str, Result]) -> list[str]:
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


@pytest.mark.parametrize("id_", LESSONS)
def test_a_lessons_notebook_runs_from_top_to_bottom(
    id_: str, first: dict[str, Result], measured: dict[str, str]
) -> None:
    if id_ not in measured:
        pytest.skip("a data set is out of reach here")
    assert outside(id_, code(id_, first), measured[id_], first) == []
