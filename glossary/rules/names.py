"""Names: one name for two concepts must be declared on both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from snippets._run import Fault

from ..messages import say
from ..reading.entry import LANGUAGES, Entry
from ..reading.links import fold
from ..reading.project import Project


def name_faults(project: Project) -> Iterator[Fault]:
    """Names that two terms share without `senses`, and aliases that a term has already."""
    for language in LANGUAGES:
        owners: dict[str, list[tuple[Entry, tuple[str | int, ...], str]]] = defaultdict(list)
        for entry in project.entries.values():
            key = "term" if language == "ko" else "english"
            owners[fold(entry.name(language))].append((entry, (key,), entry.name(language)))
            seen, folded = {entry.name(language).casefold()}, {fold(entry.name(language))}
            for i, alias in enumerate(entry.term.aliases[language]):
                if alias.casefold() in seen:
                    yield entry.fault("aliases", language, i, message=say("alias-twice", name=alias))
                elif fold(alias) not in folded:  # another spacing of the same name is no second owner
                    owners[fold(alias)].append((entry, ("aliases", language, i), alias))
                seen.add(alias.casefold())
                folded.add(fold(alias))
        for same in owners.values():
            yield from _shared(same)


def _shared(same: list[tuple[Entry, tuple[str | int, ...], str]]) -> Iterator[Fault]:
    for i, (entry, location, name) in enumerate(same):
        others = [other for other, _, _ in same[:i] + same[i + 1 :] if other.id not in entry.term.senses]
        if others:
            yield entry.fault(*location, message=say("name-of-two", name=name, other=others[0].id))
