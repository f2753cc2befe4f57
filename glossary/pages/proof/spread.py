"""How far a number moves: over seeds, beside the single run; and on other backends of Keras, as a table."""

from __future__ import annotations

import html
from collections.abc import Mapping

from snippets._run import BACKENDS, Result, Snippet, Study

from ...reading.project import Project
from ..text import number
from ..words import WORDS

BACKEND_NAMES = {"tensorflow": "TensorFlow", "jax": "JAX", "torch": "PyTorch"}


def spread(project: Project, snippet: Snippet, metric: str, value: float, language: str) -> str:
    """A cell with median and range of a metric over seeds; empty where nothing was repeated.

    Where nothing is drawn by lot every run gives the `value` of this one.
    """
    words = WORDS[language]
    if not snippet.seeds:
        return f'<td data-sort="{value!r}"><small>{words["no_seed"]}</small></td>'
    study = project.engine.studies.of(snippet, "tensorflow")
    if study is None or study.seeds < 2 or metric not in study.values:
        return "<td></td>"
    low, high = (number(snippet, metric, value) for value in study.range(metric))
    middle = number(snippet, metric, study.median(metric))
    accept = snippet.sidecar.metrics[metric].accept
    inside = sum(accept[0] <= value <= accept[1] for value in study.values[metric])
    outside = words["seeds_outside"].format(count=study.seeds - inside) if inside < study.seeds else ""
    over = words["over_seeds"].format(seeds=study.seeds)
    spanned = middle if low == high else f"{middle} <small>[{low}, {high}]</small>"
    return f'<td data-sort="{study.median(metric)!r}">{spanned} <small>{over}{outside}</small></td>'


def backends(project: Project, results: Mapping[str, Result], language: str) -> str:
    """Each Keras snippet on each backend: its first metric, how many are within bounds, or why it does not run."""
    words = WORDS[language]
    engine = project.engine
    keras = [name for name in results if engine.snippets[name].uses_keras and results[name].metrics]
    studies = {
        (name, backend): engine.studies.of(engine.snippets[name], backend)
        for name in keras
        for backend in BACKENDS
        if backend != "tensorflow"
    }
    if not any(studies.values()):
        return ""
    rows = []
    for name in keras:
        snippet, result = engine.snippets[name], results[name]
        first, described = next(iter(result.metrics)), snippet.sidecar.metrics
        page = project.shown_at.get(name, "")
        label = f'<a href="../{page}">{name}</a>' if page else name
        cells = [
            f'<th scope="row">{label} <small>{html.escape(described[first].label[language])}</small></th>',
            f"<td>{_measured(snippet, first, result.metrics, language)}</td>",
            *(
                f"<td>{_cell(snippet, first, backend, studies[name, backend], language)}</td>"
                for backend in BACKENDS
                if backend != "tensorflow"
            ),
        ]
        rows.append(f"<tr>{''.join(cells)}</tr>")
    heads = "".join(f'<th scope="col">{text}</th>' for text in (words["snippet"], *map(BACKEND_NAMES.get, BACKENDS)))
    table = (
        f'<div class="metrics backends" tabindex="0" role="group" aria-label="{words["backends"]}"><table>'
        f"<thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )
    made = "".join(f"<li>{line}</li>" for line in _made([study for study in studies.values() if study]))
    lead = words["backends_lead"]
    return f'<h2 id="backends">{words["backends"]}</h2>\n\n{lead}\n\n<ul class="made">{made}</ul>\n\n{table}'


def _cell(snippet: Snippet, metric: str, backend: str, study: Study | None, language: str) -> str:
    if reason := snippet.unsupported(backend):
        return f'<span class="unsupported">{WORDS[language]["unsupported"]}: {html.escape(reason[language])}</span>'
    if snippet.sidecar.timed:
        return f'<span class="unsupported">{WORDS[language]["not_compared"]}</span>'
    if study is None:
        return ""
    return _measured(snippet, metric, {name: values[0] for name, values in study.values.items()}, language)


def _measured(snippet: Snippet, metric: str, values: Mapping[str, float], language: str) -> str:
    bounds = {name: snippet.sidecar.metrics[name].accept for name in values if name in snippet.sidecar.metrics}
    inside = sum(low <= values[name] <= high for name, (low, high) in bounds.items())
    kind = "reproduced" if inside == len(values) else "not_reproduced"
    told = WORDS[language]["inside"].format(inside=inside, count=len(values))
    return f'{number(snippet, metric, values[metric])} <span class="verdict {kind}">{told}</span>'


def _made(studies: list[Study]) -> list[str]:
    """Where the numbers of the other backends come from, one line for each way."""
    lines = {}
    for study in studies:
        of = ", ".join(f"{name} {study.versions[name]}" for name in (*BACKENDS[study.backend][:1], "keras"))
        lines[f"{BACKEND_NAMES[study.backend]}: {of}, Python {study.python}, {study.device}"] = study.date[:10]
    return [f"{html.escape(line)}, {date}" for line, date in sorted(lines.items())]
