"""How far a number moves: over seeds, beside the single run; and on other backends of Keras, as a table."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from snippets._run import BACKENDS, Result, Snippet, Study

from ...reading.project import Project
from ..fragments import fragment
from ..numbers import number
from ..words import WORDS

BACKEND_NAMES = {"tensorflow": "TensorFlow", "jax": "JAX", "torch": "PyTorch"}


def spread(project: Project, snippet: Snippet, metric: str, value: float, language: str) -> Markup:
    """A cell with median and range of a metric over seeds; empty where nothing was repeated.

    Where nothing is drawn by lot every run gives the `value` of this one.
    """
    words = WORDS[language]
    if not snippet.seeds:
        return fragment("spread", language, sort=value, middle="", ends=(), note=words["no_seed"])
    study = project.engine.studies.of(snippet, "tensorflow")
    if study is None or study.seeds < 2 or metric not in study.values:
        return fragment("spread", language, sort=None, middle="", ends=(), note="")
    low, high = (number(snippet, metric, end, language) for end in study.range(metric))
    accept = snippet.sidecar.metrics[metric].accept
    inside = sum(accept[0] <= one <= accept[1] for one in study.values[metric])
    outside = words["seeds_outside"].format(count=study.seeds - inside) if inside < study.seeds else ""
    return fragment(
        "spread",
        language,
        sort=study.median(metric),
        middle=number(snippet, metric, study.median(metric), language),
        ends=(low, high) if low != high else (),
        note=words["over_seeds"].format(seeds=study.seeds) + outside,
    )


def snippet_link(project: Project, name: str) -> Markup:
    """The name of a snippet in the ledger, which leads to the page that shows it."""
    page = project.shown_at.get(name, "")
    return fragment("snippet_link", name=name, address=page and f"../{page}")


def backends(project: Project, results: Mapping[str, Result], language: str) -> Markup:
    """Each Keras snippet on each backend: its first metric, how many are within bounds, or why it does not run."""
    words = WORDS[language]
    engine = project.engine
    keras = [
        name
        for name in results
        if (one := engine.snippets[name]).uses_keras and not one.base and results[name].metrics
    ]
    others = [backend for backend in BACKENDS if backend != "tensorflow"]
    studies = {
        (name, backend): engine.studies.of(engine.snippets[name], backend) for name in keras for backend in others
    }
    if not any(studies.values()):
        return Markup()
    rows = []
    for name in keras:
        snippet, result = engine.snippets[name], results[name]
        first = next(iter(result.metrics))
        cells = [
            _measured(snippet, first, result.metrics, language),
            *(_cell(snippet, first, backend, studies[name, backend], language) for backend in others),
        ]
        label = snippet.sidecar.metrics[first].label[language]
        rows.append({"snippet": snippet_link(project, name), "label": label, "cells": cells})
    table = fragment(
        "backends_table",
        language,
        kind="backends",
        label=words["backends"],
        headings=[words["snippet"], *map(BACKEND_NAMES.get, BACKENDS)],
        rows=rows,
    )
    made = _made([study for study in studies.values() if study])
    return fragment("backends", language, made=made, table=table)


def _cell(snippet: Snippet, metric: str, backend: str, study: Study | None, language: str) -> Markup:
    words, missing = WORDS[language], ""
    if reason := snippet.unsupported(backend):
        missing = f"{words['unsupported']}: {reason[language]}"
    elif snippet.sidecar.timed:
        missing = words["not_compared"]
    if missing or study is None:
        return fragment("backend_cell", language, missing=missing, value="")
    return _measured(snippet, metric, {name: values[0] for name, values in study.values.items()}, language)


def _measured(snippet: Snippet, metric: str, values: Mapping[str, float], language: str) -> Markup:
    bounds = {name: snippet.sidecar.metrics[name].accept for name in values if name in snippet.sidecar.metrics}
    inside = sum(low <= values[name] <= high for name, (low, high) in bounds.items())
    return fragment(
        "backend_cell",
        language,
        missing="",
        value=number(snippet, metric, values[metric], language),
        kind="inside" if inside == len(values) else "outside",
        inside=inside,
        count=len(values),
    )


def _made(studies: list[Study]) -> list[str]:
    """Where the numbers of the other backends come from, one line for each way."""
    lines = {}
    for study in studies:
        of = ", ".join(f"{name} {study.versions[name]}" for name in (*BACKENDS[study.backend][:1], "keras"))
        lines[f"{BACKEND_NAMES[study.backend]}: {of}, Python {study.python}, {study.device}"] = study.date[:10]
    return [f"{line}, {date}" for line, date in sorted(lines.items())]
