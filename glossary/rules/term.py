"""One term: what it names exists, and what a page needs is there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from snippets._run import Fault, nearest

from ..messages import say
from ..reading.embeds import idea_problem
from ..reading.entry import LANGUAGES, Entry
from ..reading.links import fold
from ..reading.project import Project
from .symbols import symbol_faults
from .text import formula_faults, text_faults

SUMMARY_LONGEST = {"ko": 120, "en": 200}
FILE_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def term_faults(entry: Entry, project: Project) -> Iterator[Fault]:
    """What is wrong with one term beside the others."""
    term = entry.term
    if term.category not in project.categories:
        near = nearest(term.category, project.categories)
        yield entry.fault("category", message=say("unknown-category", name=term.category, nearest=near))
    if not FILE_NAME.fullmatch(entry.id):
        yield entry.fault(message=say("bad-file-name", name=entry.id))
    yield from _references(entry, project)
    if entry.published and not term.snippets:
        yield entry.fault("term", message=say("no-snippet"))
    if entry.published and not term.sources:
        yield entry.fault("term", message=say("no-source"))
    if term.formula:
        yield from (entry.fault("formula", message=message) for message in formula_faults(term.formula))
    yield from symbol_faults(entry)
    yield from _usage(entry, project)
    for language in LANGUAGES:
        yield from _summary(entry, language)
        for location, text in entry.prose(language):
            for line, column, message in text_faults(text, project, language, inline_only=True):
                yield entry.inside(location, line, column, message)


def _references(entry: Entry, project: Project) -> Iterator[Fault]:
    term, names = entry.term, project.engine.names
    for i, name in enumerate(term.diagrams):
        if message := idea_problem(name):
            yield entry.fault("diagrams", i, message=message)
    for i, name in enumerate(term.snippets):
        if name not in names:
            message = say("unknown-snippet", name=name, nearest=nearest(name, names))
            yield entry.fault("snippets", i, message=message)
    for key in ("related", "senses"):
        for i, other in enumerate(getattr(term, key)):
            if other not in project.term_ids:
                message = say("unknown-term", name=other, nearest=nearest(other, project.entries))
                yield entry.fault(key, i, message=message)
            elif other == entry.id:
                yield entry.fault(key, i, message=say("itself", name=other))
    for i, old in enumerate(term.redirects):
        if old in project.entries:
            yield entry.fault("redirects", i, message=say("living-redirect", name=old))


def _usage(entry: Entry, project: Project) -> Iterator[Fault]:
    names, seen = set(map(fold, (*entry.names("ko"), *entry.names("en")))), set()
    for i, usage in enumerate(entry.term.usage):
        form = usage.form
        if form in seen:
            yield entry.fault("usage", i, "form", message=say("form-twice", form=form))
        seen.add(form)
        if (usage.status == "preferred") != (form == entry.term.term):
            if usage.status == "preferred":
                message = say("preferred-not-headword", form=form, term=entry.term.term)
                yield entry.fault("usage", i, "form", message=message)
            else:
                message = say("headword-not-preferred", form=form)
                yield entry.fault("usage", i, "status", message=message)
        if fold(form) not in names:
            yield entry.fault("usage", i, "form", message=say("form-no-name", form=form))
        if usage.status == "avoid" and not usage.because:
            yield entry.fault("usage", i, "form", message=say("form-without-reason", form=form))
        if project.authorities and form not in project.evidence.forms:
            yield entry.fault("usage", i, "form", message=say("form-uncounted", form=form), severity="warning")


def _summary(entry: Entry, language: str) -> Iterator[Fault]:
    text, limit = entry.term.summary[language], SUMMARY_LONGEST[language]
    if "\n" in text.strip():
        yield entry.fault("summary", language, message=say("summary-lines"))
    if len(text) > limit:
        yield entry.fault("summary", language, message=say("summary-long", count=len(text), limit=limit))
    if re.search(r"[$`*]|&#?\w+;", text):
        yield entry.fault("summary", language, message=say("summary-marked"))
