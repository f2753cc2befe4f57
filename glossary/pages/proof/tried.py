"""A try: the line that was changed, and what both runs measured and drew."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from snippets._run import Result, Snippet

from ..fragments import fragment
from ..numbers import number
from ..text import ledger_address
from ..words import WORDS
from .figure import figure
from .takeaway import program


def tried(snippet: Snippet, results: Mapping[str, Result], language: str, up: str) -> Markup:
    """The change of a try beside what it gave; `up` leads from the page's URL to the root of its language."""
    base, result = snippet.base, results[snippet.name]
    before = results[base.name]
    rows = [
        {
            "label": metric.label[language],
            "before": name in before.metrics and number(base, name, before.metrics[name], language),
            "before_address": ledger_address(base, name, up),
            "after": name in result.metrics and number(snippet, name, result.metrics[name], language),
            "after_address": ledger_address(snippet, name, up),
        }
        for name, metric in snippet.sidecar.metrics.items()
    ]
    old, new = snippet.change
    path, file = program(base.name)
    # A figure that the change does not touch says nothing new.
    names = dict.fromkeys([snippet.hero, *result.figures])
    changed = next((name for name in names if name and result.figures.get(name) != before.figures.get(name)), "")
    words = WORDS[language]
    where = {
        "ran": words["try_ran"],
        "recorded": words["try_recorded"],
    }.get(result.state, words["try_waits"])
    return fragment(
        "tried",
        language,
        name=snippet.name,
        old=old,
        new=new,
        rows=rows,
        program=f"{up}{path}",
        file=file,
        where=where.format(date=result.provenance.date[:10]) if result.provenance else where,
        drawn=figure(snippet, result, changed, language) if changed else "",
    )
