"""All rules over all files. Every fault of every file is collected; nothing stops at the first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from snippets._run import Fault, Faults, Severity

from .messages import say
from .reading.blocks import blanked
from .reading.entry import LANGUAGES, Entry
from .reading.lesson import Lesson
from .reading.links import CODE_OR_MATH
from .reading.project import Project
from .rules.claims import record_faults
from .rules.drawings import drawing_faults
from .rules.languages import language_faults
from .rules.lessons import order_faults, skeleton_faults
from .rules.names import name_faults
from .rules.proofreader import Proofreader, Readers, readers, snippet_words
from .rules.prose import blank
from .rules.term import term_faults
from .rules.text import Found, text_faults


def check(project: Project) -> list[Fault]:
    """Warnings, for a project that can be built.

    Raises:
        Faults: everything that is wrong, in order of files and lines, if anything is an error.
    """
    found = everything(project)
    if any(fault.severity == "error" for fault in found):
        raise Faults(found)
    return found


def everything(project: Project) -> list[Fault]:
    """Every error and warning, in order of files and lines."""
    faults = [*project.entry_faults, *project.page_faults]
    closed = (
        lambda: project.categories,
        lambda: project.authorities,
        lambda: project.wording,
        lambda: project.engine.store,
    )
    lists = [fault for read in closed for fault in _raised(read)]
    if not lists:  # without the closed lists, every term would seem wrong
        both = readers(project)
        faults += [*project.engine.form_faults, *_terms(project, both), *_pages(project, both)]
    faults += [*lists, *_pairs(project)]
    return sorted(set(faults))


def one_file(project: Project, path: Path) -> list[Fault]:
    """What is wrong with one term or page, as far as that is known without looking at all the others' text."""
    shown = path.relative_to(project.root).as_posix()
    faults = [fault for fault in project.entry_faults if fault.path == shown]
    entry = project.entries.get(path.stem) if path.parent.name == "terms" else None
    if entry and not faults:
        faults += [*term_faults(entry, project), *_term_prose(entry, readers(project))]
        faults += [fault for fault in name_faults(project) if fault.path == shown]
    for language in LANGUAGES:
        for page in project.sound_pages[language]:
            if page.shown == shown:
                faults += _page(page, project, Proofreader(project, language))
    return sorted(set(faults))


def _raised(part: Callable[[], Any]) -> list[Fault]:
    try:
        part()
    except Faults as error:
        return error.faults
    return []


def _terms(project: Project, both: Readers) -> Iterator[Fault]:
    stale = {fault.path for fault in project.entry_faults}  # in a preview: the text before the file broke
    for entry in project.entries.values():
        if entry.document.path not in stale:
            yield from term_faults(entry, project)
            yield from _term_prose(entry, both)
    yield from (fault for fault in name_faults(project) if fault.path not in stale)
    for snippet in project.engine.sound.values():
        if snippet.base:
            continue  # its words and its code are those of the file
        yield from snippet_words(snippet, both)
        yield from record_faults(snippet, project.engine)
        yield from drawing_faults(snippet, project.engine)


def _term_prose(entry: Entry, both: Readers) -> Iterator[Fault]:
    for language, reader in both.items():
        for _, column, message in reader.words(entry.term.summary[language], entry.id):
            yield entry.inside(("summary", language), 1, column, message)
        for location, text in entry.prose(language):
            for line, column, message, severity in reader.prose(text, entry.id):
                yield replace(entry.inside(location, line, column, message), severity=severity)


def _pages(project: Project, both: Readers) -> Iterator[Fault]:
    yield from language_faults(project)
    for language, reader in both.items():
        for page in project.sound_pages[language]:
            yield from _page(page, project, reader)
        yield from order_faults(project, language, reader.mentions)


def _page(page: Lesson, project: Project, reader: Proofreader) -> Iterator[Fault]:
    yield from _told(page, text_faults(page.text, project, reader.language))
    yield from (page.fault(*found) for found in reader.prose(page.text))
    if page.id.startswith("lessons/"):
        yield from _told(page, reader.mentions.unlinked(blanked(page.text, {"goals"})), "warning")
        yield from skeleton_faults(page, reader.language, project)
    for number, line in enumerate(blank(CODE_OR_MATH, page.text).split("\n"), 1):
        if line.startswith("# "):
            yield page.fault(number, 1, say("heading-in-page"))


def _told(page: Lesson, found: Found, severity: Severity = "error") -> Iterator[Fault]:
    for line, column, message in found:
        yield page.fault(line, column, message, severity)


def _pairs(project: Project) -> Iterator[Fault]:
    """Every hand-written page exists in both languages."""
    folders = {language: project.root / "docs" / language for language in LANGUAGES}
    pages = {language: {p.relative_to(f).as_posix() for p in f.rglob("*.md")} for language, f in folders.items()}
    for language, other in (("ko", "en"), ("en", "ko")):
        for name in sorted(pages[language] - pages[other]):
            yield Fault(f"docs/{language}/{name}", 1, 1, say("no-partner", path=f"docs/{other}/{name}"))
