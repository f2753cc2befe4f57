"""`glossary translations`: which texts are in step with those of the other language, and noting that they are."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from snippets._run import Fault, Faults, nearest

from ..messages import say
from ..reading.project import Project
from ..rules.languages import State, page_fingerprint, page_states, term_fingerprint, term_state
from .fix import write

CHECKED = re.compile(r"^checked:.*\n(?:[ \t]+.*\n)*", re.MULTILINE)
FRONT_END = re.compile(r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)


def states(project: Project) -> dict[str, dict[str, State]]:
    """The state of every published term and every page, by category and id."""
    found: dict[str, dict[str, State]] = {id_: {} for id_ in project.categories}
    for entry in project.published.values():
        found[entry.term.category][entry.id] = term_state(entry)
    return {id_: same for id_, same in found.items() if same} | {"pages": page_states(project)}


def counts(project: Project) -> list[tuple[str, tuple[int, ...]]]:
    """Each category with how many texts it has; how many are in step, Korean behind, English behind, not compared."""
    rows = []
    for id_, same in states(project).items():
        counted = Counter(same.values())
        level, korean, english = counted["level"], counted["ko-behind"], counted["en-behind"]
        rows.append((id_, (len(same), level, korean, english, len(same) - level - korean - english)))
    return rows


def behind(project: Project, language: str) -> list[str]:
    """Lines: each text that is not in step, and why."""
    found = [(id_, state) for same in states(project).values() for id_, state in same.items() if state != "level"]
    return [f"{id_}: {say(state, id=id_)[language]}" for id_, state in found]


def confirm(project: Project, ids: list[str]) -> list[Path]:
    """Note that the two texts of these terms and pages were compared; the files that changed.

    Raises:
        Faults: an id of no term and no page.
    """
    pages = {page.id: page for page in project.pages["en"]}
    known = [*project.entries, *pages]
    unknown = [id_ for id_ in ids if id_ not in known]
    if unknown:
        raise Faults(
            Fault("glossary/terms", 1, 1, say("unknown-term", name=id_, nearest=nearest(id_, known)))
            for id_ in unknown
        )
    changed = []
    for id_ in ids:
        changed += _confirm_page(project, id_) if id_ in pages else _confirm_term(project, id_)
    return changed


def _confirm_term(project: Project, id_: str) -> list[Path]:
    entry = project.entries[id_]
    path = project.root / entry.document.path
    line = f'checked: {{ko: "{term_fingerprint(entry, "en")}", en: "{term_fingerprint(entry, "ko")}"}}\n'
    text = path.read_text(encoding="utf-8")
    new = CHECKED.sub(line, text) if CHECKED.search(text) else text.rstrip("\n") + "\n" + line
    return _written(path, text, new)


def _confirm_page(project: Project, id_: str) -> list[Path]:
    both = {language: next(p for p in pages if p.id == id_) for language, pages in project.pages.items()}
    changed = []
    for language, other in (("ko", "en"), ("en", "ko")):
        path = project.root / both[language].shown
        text = path.read_text(encoding="utf-8")
        line = f'checked: "{page_fingerprint(both[other])}"\n'
        head = FRONT_END.match(text)[1]
        front = CHECKED.sub(line, head) if CHECKED.search(head) else head + line
        changed += _written(path, text, f"---\n{front}---\n{text[FRONT_END.match(text).end() :]}")
    return changed


def _written(path: Path, old: str, new: str) -> list[Path]:
    if new == old:
        return []
    write(path, new.encode())
    return [path]
