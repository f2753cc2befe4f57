"""Figures and diagrams of a snippet: Korean for what figures say, and ideas that exist with all their values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from snippets._run import Engine, Fault, Snippet, nearest, texts_of

from ..diagrams.idea import ideas
from ..messages import say


def drawing_faults(snippet: Snippet, engine: Engine) -> Iterator[Fault]:
    """Drawings that do not exist; as warnings, texts in the figures of the last run that have no Korean."""
    for name, asked in snippet.sidecar.diagrams.items():
        if not asked.idea:
            continue
        if asked.idea not in ideas():
            known = {"nearest": nearest(asked.idea, ideas()), "known": ", ".join(ideas())}
            yield snippet.document.fault(("diagrams", name, "idea"), say("unknown-idea", name=asked.idea, **known))
        elif missing := ideas()[asked.idea].needs - asked.values.keys():
            message = say("idea-values", name=asked.idea, missing=", ".join(sorted(missing)))
            yield snippet.document.fault(("diagrams", name, "idea"), message)
    for figure, text in untranslated(snippet, engine):
        message = say("label-in-english", figure=figure, text=text)
        yield replace(snippet.document.fault(("figures", figure), message), severity="warning")


def untranslated(snippet: Snippet, engine: Engine) -> list[tuple[str, str]]:
    """(figure, text) of the last run's figures for which there is no Korean, each text once."""
    if engine.form_faults:  # they come first: with them, no result can be asked for
        return []
    translator, found = snippet.translator, {}
    for result in engine.cached([snippet.name]).values():
        for name, svg in result.figures.items():
            found |= {text: name for text in texts_of(svg) if translator.korean(text) is None and text not in found}
    return [(figure, text) for text, figure in found.items()]
