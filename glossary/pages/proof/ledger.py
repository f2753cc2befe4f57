"""The ledger: every metric with its range, what others printed, and where it was measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from snippets._run import Result, worst

from ...reading.project import Project
from ..fragments import fragment
from ..front import front
from ..numbers import number
from ..text import metric_id
from ..words import WORDS
from .results import bounds, device, drawn, verdict
from .spread import backends, snippet_link, spread

COLUMNS = ("metric", "value", "seeds_spread", "bounds", "published", "device", "date")


def ledger(project: Project, results: Mapping[str, Result], language: str) -> str:
    """The page: what its words mean, a filter that docs/assets/ledger/ brings to life, and the table."""
    words = WORDS[language]
    rows = [
        _row(project, name, metric, result, language) for name, result in results.items() for metric in result.metrics
    ]
    table = fragment("ledger", language, kind="ledger", label=words["ledger"], columns=COLUMNS, rows=rows)
    front_matter = front(words["ledger"], words["ledger_lead"], hide=["navigation", "toc"], search={"exclude": True})
    matrix = backends(project, results, language)
    parts = [
        front_matter,
        f"# {words['ledger']}",
        fragment("ledger_lead", language, onward=bool(matrix)),
        _legend(language),
        _filter(project, results, language),
        table,
        matrix,
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _legend(language: str) -> Markup:
    example = fragment("range", language, low=20, high=80, value=40, diamonds="M60 2l4 4-4 4-4-4z")
    return fragment("ledger_legend", language, range=example)


def _filter(project: Project, results: Mapping[str, Result], language: str) -> Markup:
    """The controls, which are not shown where no script runs."""
    folders = dict.fromkeys(name.partition("/")[0] for name in results)
    named = [(folder, _folder(project, folder, language)) for folder in folders]
    return fragment("filter_metrics", language, folders=named)


def _folder(project: Project, folder: str, language: str) -> str:
    """A folder of snippets by its category's name, or by its own."""
    category = project.categories.get(folder)
    return category[language] if category else folder


def _row(project: Project, name: str, metric: str, result: Result, language: str) -> dict[str, Any]:
    engine, snippet = project.engine, project.engine.snippets[name]
    described, value = snippet.sidecar.metrics[metric], result.metrics[metric]
    kinds = [result.state]
    if described.published:
        kinds += ["published", worst(engine.verdicts(name, metric, value))]
    return {
        "id": metric_id(snippet, metric),
        "folder": name.partition("/")[0],
        "kinds": " ".join(kinds),
        "label": described.label[language],
        "snippet": snippet_link(project, name),
        "sort": value,
        "value": number(snippet, metric, value, language),
        "spread": spread(project, snippet, metric, value, language),
        "range": drawn(snippet, result, metric, language),
        "bounds": bounds(snippet, result, metric, language),
        "published": described.published.values[0] if described.published else None,
        "verdict": verdict(snippet, metric, value, engine, language),
        "device": device(result),
        "date": result.provenance.date[:10],
        "recorded": result.state == "recorded",
    }
