"""What differs between the project as it is and as it was in another commit: terms, code, metrics, figures."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from rich.console import Console

from snippets._run import Fault, Faults, Result, Snippet

from ..messages import say
from ..pages.numbers import written
from ..reading.entry import Entry
from ..reading.project import Project

Kind = Literal["added", "removed", "changed"]
PARTS = ("glossary", "docs", "snippets", "mkdocs.yml")
SECONDS = 60


@dataclass(frozen=True)
class TermChange:
    """A term, and each of its values before and after, as text; '' where there is none."""

    id: str
    kind: Kind
    title: str
    values: dict[str, tuple[str, str]]


@dataclass(frozen=True)
class SnippetChange:
    """A snippet whose code or sidecar differs, with what running both gave; `problem` says why one gave nothing."""

    name: str
    kind: Kind
    title: str
    code: tuple[str, str]
    metrics: dict[str, tuple[str, str]]
    figures: dict[str, tuple[str, str]]
    problem: str = ""


@dataclass(frozen=True)
class Changes:
    """Everything that differs; `unread` is what the present program cannot read of the other commit."""

    base: str
    terms: list[TermChange]
    snippets: list[SnippetChange]
    unread: list[Fault] = field(default_factory=list)


def changes(project: Project, base: str, console: Console) -> Changes:
    """Compare with where this branch left `base`; code that differs is run, on both sides, unless it is cached.

    Raises:
        Faults: git does not know the commit.
    """
    with _as_it_was(project, base) as old:
        unread = old.falling_back(project)
        terms = [
            change
            for id_ in sorted(old.entries.keys() | project.entries.keys())
            if (change := _term(id_, old.entries.get(id_), project.entries.get(id_)))
        ]
        names = [
            name
            for name in sorted(old.engine.snippets.keys() | project.engine.snippets.keys())
            if _source(old.engine.snippets.get(name)) != _source(project.engine.snippets.get(name))
        ]
        before = _results(old, [name for name in names if name in old.engine.snippets], console)
        after = _results(project, [name for name in names if name in project.engine.snippets], console)
        return Changes(base, terms, [_snippet(name, old, project, before, after) for name in names], unread)


@contextmanager
def _as_it_was(project: Project, base: str) -> Iterator[Project]:
    commit = _git(project.root, base, "merge-base", base, "HEAD").decode().strip()
    packed = _git(project.root, base, "archive", "--format=tar", commit, "--", *_present(project.root, commit))
    with tempfile.TemporaryDirectory(prefix="glossary-diff-") as folder:
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(folder, filter="data")
        yield replace(project, root=Path(folder))


def _present(root: Path, commit: str) -> list[str]:
    listed = _git(root, commit, "ls-tree", "--name-only", commit).decode().split()
    return [part for part in PARTS if part in listed]


def _git(root: Path, base: str, *arguments: str) -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments],
            capture_output=True,
            check=True,
            timeout=SECONDS,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.SubprocessError) as error:
        said = (getattr(error, "stderr", b"") or b"").decode(errors="replace").strip() or str(error)
        raise Faults([Fault(".git", 1, 1, say("unknown-base", base=base, reason=said.splitlines()[-1]))]) from None
    return done.stdout


def _values(entry: Entry | None) -> dict[str, str]:
    """Every value of a term that a reader may see, as text."""
    if entry is None:
        return {}
    return dict(_flat("", entry.term.model_dump(exclude={"checked"}, exclude_defaults=True)))


def _flat(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _flat(f"{name}.{key}".strip("."), inner)
    elif isinstance(value, list | tuple):
        yield name, "\n".join(" · ".join(v.replace("\n", ", ") for _, v in _flat("", item)) for item in value)
    elif value is not None:
        yield name, str(value).strip()


def _term(id_: str, old: Entry | None, new: Entry | None) -> TermChange | None:
    before, after = _values(old), _values(new)
    keys = [*after, *(key for key in before if key not in after)]
    values = {key: (before.get(key, ""), after.get(key, "")) for key in keys if before.get(key) != after.get(key)}
    if not values:
        return None
    shown = (new or old).term
    return TermChange(id_, _kind(old, new), f"{shown.term} · {shown.english}", values)


def _kind(old: object, new: object) -> Kind:
    return "added" if old is None else "removed" if new is None else "changed"


def _source(snippet: Snippet | None) -> tuple[str, str] | None:
    return snippet and (snippet.text, snippet.sidecar.model_dump_json())


def _results(project: Project, names: list[str], console: Console) -> dict[str, Result | str]:
    """Each snippet's result, or why there is none."""
    found: dict[str, Result | str] = {}
    for name in names:
        try:
            found |= project.engine.run([name], console=console)
        except Faults as error:
            found[name] = "; ".join(fault.message.en for fault in error.faults)
    return found


def _snippet(
    name: str, old: Project, new: Project, before: Mapping[str, Result | str], after: Mapping[str, Result | str]
) -> SnippetChange:
    snippets = [project.engine.snippets.get(name) for project in (old, new)]
    results = [found.get(name) for found in (before, after)]
    sound = [result if isinstance(result, Result) else None for result in results]

    def number(side: int, metric: str) -> str:
        snippet, result = snippets[side], sound[side]
        if not snippet or not result or metric not in result.metrics or metric not in snippet.sidecar.metrics:
            return ""
        return written(result.metrics[metric], snippet.sidecar.metrics[metric].format, "en")

    metrics = {metric: (number(0, metric), number(1, metric)) for metric in _union(sound, "metrics")}
    figures = {
        figure: tuple(result.figures.get(figure, "") if result else "" for result in sound)
        for figure in _union(sound, "figures")
    }
    shown = snippets[1] or snippets[0]
    return SnippetChange(
        name=name,
        kind=_kind(*snippets),
        title=f"{shown.sidecar.title.ko} · {shown.sidecar.title.en}",
        code=tuple(snippet.text if snippet else "" for snippet in snippets),
        metrics={metric: both for metric, both in metrics.items() if any(both)},
        figures={figure: both for figure, both in figures.items() if both[0] != both[1]},
        problem=" / ".join(result for result in results if isinstance(result, str)),
    )


def _union(results: list[Result | None], part: str) -> list[str]:
    return list(dict.fromkeys(name for result in results if result for name in getattr(result, part)))
