"""Orders to results: brings the data, makes the tasks, hands them to a pool or a cluster, signs what comes back."""

from __future__ import annotations

import datetime
import platform
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from . import key
from .child.worker import Outcome, Task
from .datasets import OutOfReach, Store, WrongChecksum
from .environment import versions
from .faults import Fault
from .messages import say
from .result import Provenance, Result
from .snippet import Snippet
from .variant import AS_WRITTEN, Order

Ended = tuple[Order, Result | OutOfReach | Fault]


class Runner(Protocol):
    """What tasks are handed to: this machine's processes (`Pool`) or a cluster's workers (`Cluster`)."""

    @property
    def gpu(self) -> str | None:
        """The model of the GPU that tasks may use."""

    def processor_of(self, task: Task) -> str:
        """The name of the processor or GPU on which a task ran."""

    def run(self, tasks: list[Task], files: Mapping[str, Path], place: Path) -> Iterator[tuple[Task, Outcome]]:
        """Each task with its outcome, as they end; `files` are data by place, `place` is an empty folder."""


def execute(
    orders: Mapping[Order, Snippet],
    store: Store,
    runner: Runner,
    place: Path,
    expected_seconds: Callable[[Snippet], float],
    console: Console,
) -> Iterator[Ended]:
    """Run each order, the longest first; yields its result, what it lacks here, or what is wrong, as they end."""
    shutil.rmtree(place, ignore_errors=True)  # left by a killed build; whoever calls this holds the lock
    place.mkdir(parents=True)
    try:
        files: dict[str, Path] = {}
        waiting: dict[str, tuple[Order, key.Parts]] = {}
        tasks: list[Task] = []
        for order, snippet in sorted(orders.items(), key=lambda item: -expected_seconds(item[1])):
            try:
                files |= _needed(snippet, store, runner)
            except OutOfReach as error:
                yield order, error
                continue
            except WrongChecksum as error:
                yield order, Fault(snippet.shown, 1, 1, error.message)
                continue
            parts = key.parts(snippet, order.variant, store, runner.gpu)
            folder = place / f"{len(tasks)}-{snippet.path.stem}"
            tasks.append(_task(order, snippet, parts["device"], folder, store))
            waiting[str(folder)] = order, parts
        with _progress(console) as progress:
            bar = progress.add_task("", total=len(tasks), name="…")
            for task, outcome in runner.run(tasks, files, place) if tasks else ():
                order, parts = waiting[task.folder]
                snippet = orders[order]
                progress.update(bar, advance=1, name=order.label)
                shutil.rmtree(task.folder, ignore_errors=True)
                if outcome.error:
                    message = say("failed", name=order.label, error=outcome.error)
                    yield order, Fault(snippet.shown, outcome.line, 1, message)
                else:
                    yield order, _signed(order, snippet, outcome, parts, store, runner.processor_of(task))
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _needed(snippet: Snippet, store: Store, runner: Runner) -> dict[str, Path]:
    """The files of its data sets, by their place."""
    if "gpu" in snippet.sidecar.needs and runner.gpu is None:
        raise OutOfReach("GPU가 없음", "it needs a GPU and there is none")
    return {place: path for name in snippet.sidecar.data for place, path in store.fetch(name).items()}


def _task(order: Order, snippet: Snippet, device: str, folder: Path, store: Store) -> Task:
    sidecar = snippet.sidecar
    return Task(
        snippet.name,
        snippet.shown,
        snippet.cells,
        str(folder),
        device,
        sidecar.timeout,
        sidecar.memory,
        order.variant.backend,
        order.variant.shift,
        tuple(store.checksums(sidecar.data)),
        device != "cpu" or "gpu" in sidecar.needs,
        order.variant == AS_WRITTEN,
        snippet.hero,
        sidecar.asked,
    )


def _signed(
    order: Order, snippet: Snippet, outcome: Outcome, parts: key.Parts, store: Store, processor: str
) -> Result:
    """The result with where it came from. Of a variant only the metrics are kept: no page shows the rest."""
    shift, backend = order.variant.shift, order.variant.backend
    provenance = Provenance(
        key=key.digest(parts),
        date=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        seconds=round(outcome.seconds, 2),
        cpu_seconds=round(outcome.cpu_seconds, 2),
        device=processor,
        python=platform.python_version(),
        seeds=tuple(seed + shift for seed in snippet.seeds),
        versions=versions(snippet.packages_on(backend)),
        data=store.checksums(snippet.sidecar.data),
        parts=parts,
        backend=backend if snippet.uses_keras else "",
    )
    shown = order.variant == AS_WRITTEN
    return Result(
        name=snippet.name,
        state="ran",
        metrics=outcome.metrics,
        provenance=provenance,
        outputs=tuple(outcome.outputs) if shown else (),
        figures=outcome.figures,
        narrow=outcome.narrow,
        diagrams=outcome.diagrams,
        preview=outcome.preview,
        thumbnail=outcome.thumbnail,
    )


def _progress(console: Console) -> Progress:
    columns = (
        TextColumn("snippets"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[name]}"),
    )
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
