"""The ledger: every metric with its range, what others printed, and where it was measured."""

from __future__ import annotations

import html
from collections.abc import Mapping

from snippets._run import Result

from ...reading.project import Project
from ..front import front
from ..text import metric_id, number
from ..words import WORDS
from .results import bounds, device, drawn, verdict
from .spread import backends, spread

COLUMNS = ("metric", "value", "seeds_spread", "bounds", "published", "device", "date")


def ledger(project: Project, results: Mapping[str, Result], language: str) -> str:
    """The page: what its words mean, a filter that docs/assets/ledger/ brings to life, and the table."""
    words = WORDS[language]
    rows = [
        _row(project, name, metric, result, language) for name, result in results.items() for metric in result.metrics
    ]
    head = "".join(f'<th scope="col" data-column="{key}">{words[key]}</th>' for key in COLUMNS)
    table = (
        f'<div class="metrics ledger" tabindex="0" role="group" aria-label="{words["ledger"]}"><table>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )
    front_matter = front(words["ledger"], words["ledger_lead"], hide=["navigation", "toc"], search={"exclude": True})
    matrix = backends(project, results, language)
    lead = words["ledger_lead"] + (f' <a href="#backends">{words["backends"]}</a>' if matrix else "")
    parts = [f"# {words['ledger']}", lead, _legend(language), _filter(project, results, language)]
    return "\n\n".join([front_matter, *parts, table, *([matrix] if matrix else [])]) + "\n"


def _legend(language: str) -> str:
    words = WORDS[language]
    key = (
        '<svg class="range" viewBox="0 0 100 12" aria-hidden="true"><path class="accepted" d="M20 6H80"/>'
        '<path class="published" d="M60 2l4 4-4 4-4-4z"/><path class="value" d="M40 1V11"/></svg>'
    )
    states = "".join(
        f'<div><dt class="{kind}">{words[kind]}</dt><dd>{words[f"{kind}_means"]}</dd></div>'
        for kind in ("ran", "recorded", "reproduced", "not_reproduced")
    )
    seeds = f"<div><dt>{words['seeds_spread']}</dt><dd>{words['seeds_means']}</dd></div>"
    return f'<dl class="legend"><div><dt>{key}</dt><dd>{words["range_means"]}</dd></div>{seeds}{states}</dl>'


def _filter(project: Project, results: Mapping[str, Result], language: str) -> str:
    """The controls, which are not shown where no script runs."""
    words = WORDS[language]
    folders = dict.fromkeys(name.partition("/")[0] for name in results)
    kinds = "".join(
        f'<option value="{kind}">{words[f"only_{kind}"]}</option>'
        for kind in ("published", "reproduced", "not_reproduced", "recorded")
    )
    groups = "".join(
        f'<option value="{folder}">{html.escape(_folder(project, folder, language))}</option>' for folder in folders
    )
    return (
        f'<form class="filter needs-script" id="filter-metrics" role="search" aria-label="{words["ledger_filter"]}" '
        f'data-count="{words["ledger_count"]}" data-none="{words["ledger_none"]}" data-sort="{words["sort_by"]}">'
        f'<label><span>{words["ledger_filter"]}</span><input type="search" name="text" autocomplete="off" '
        f'spellcheck="false" placeholder="{words["ledger_hint"]}"></label>'
        f'<label><span>{words["published"]}</span><select name="kind"><option value="">{words["every_metric"]}'
        f"</option>{kinds}</select></label>"
        f'<label><span>{words["snippet"]}</span><select name="folder"><option value="">{words["every_folder"]}'
        f"</option>{groups}</select></label>"
        '<p role="status"></p></form>'
    )


def _folder(project: Project, folder: str, language: str) -> str:
    """A folder of snippets by its category's name, or by its own."""
    category = project.categories.get(folder)
    return category[language] if category else folder


def _row(project: Project, name: str, metric: str, result: Result, language: str) -> str:
    snippet, words = project.engine.snippets[name], WORDS[language]
    described, value = snippet.sidecar.metrics[metric], result.metrics[metric]
    kinds = [result.state]
    if described.published:
        kinds += ["published", "reproduced" if described.reproduced else "not_reproduced"]
    page = project.shown_at.get(name, "")
    label = f'<a href="../{page}">{name}</a>' if page else name
    number_of_others = f' data-sort="{described.published.values[0]!r}"' if described.published else ""
    recorded = f' <span class="state recorded">{words["recorded"]}</span>' if result.state == "recorded" else ""
    cells = [
        f'<th scope="row">{html.escape(described.label[language])} <small>{label}</small></th>',
        f'<td data-sort="{value!r}"><strong>{number(snippet, metric, value)}</strong></td>',
        spread(project, snippet, metric, value, language),
        f"<td>{drawn(snippet, result, metric)} {bounds(snippet, result, metric)}</td>",
        f"<td{number_of_others}>{verdict(snippet, metric, language)}</td>",
        f"<td>{html.escape(device(result))}</td>",
        f"<td>{result.provenance.date[:10]}{recorded}</td>",
    ]
    about = f'data-folder="{name.partition("/")[0]}" data-kinds="{" ".join(kinds)}"'
    return f'<tr id="{metric_id(snippet, metric)}" {about}>{"".join(cells)}</tr>'
