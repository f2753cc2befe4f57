"""All snippets of a project: those in files, and the tries that their sidecars declare."""

from __future__ import annotations

from pathlib import Path

from .faults import Fault, Faults, nearest
from .labels import Labels, read_labels
from .messages import say
from .snippet import Snippet, read
from .tries import tries


def discover(folder: Path, known_data: frozenset[str]) -> tuple[dict[str, Snippet], list[Fault]]:
    """All sound snippets below `folder`, by name `folder/name`, sorted; and everything wrong with the others."""
    found: dict[str, Snippet] = {}
    faults: list[Fault] = []
    root = folder.parent
    labels = Labels()
    try:
        labels = read_labels(folder)
    except Faults as error:
        faults += error.faults
    for path in sorted(folder.glob("[!_]*/[!_]*.py")):
        try:
            snippet = read(path, root, labels)
        except Faults as error:
            faults += error.faults
            continue
        for i, name in enumerate(snippet.sidecar.data):
            if name not in known_data:
                message = say("unknown-data", name=name, nearest=nearest(name, known_data))
                faults.append(snippet.document.fault(("data", i), message))
        found[snippet.name] = snippet
        try:
            found |= {one.name: one for one in tries(snippet)}
        except Faults as error:
            faults += error.faults
    for path in sorted(folder.glob("[!_]*/*.yml")):
        if not path.with_suffix(".py").exists():
            shown = path.relative_to(root).as_posix()
            faults.append(Fault(shown, 1, 1, say("lone-sidecar", file=f"{path.stem}.py")))
    return found, faults
