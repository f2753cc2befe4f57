"""The one door to running: names in, results out. Serves from the cache what nothing has changed."""

from __future__ import annotations

import datetime
import hashlib
import os
import platform
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from . import cells, key
from .cache import Cache
from .datasets import OutOfReach, Store, WrongChecksum, open_store
from .environment import gpu, processor, versions
from .faults import Fault, Faults, Message, nearest
from .judge import judge
from .lock import one_at_a_time
from .messages import say
from .pool import run_tasks
from .recorded import Recorded
from .result import Provenance, Result
from .snippet import Snippet, discover
from .worker import Outcome, Task

WAITING = "another build is running snippets; waiting for its results"


@dataclass(frozen=True)
class Engine:
    """Snippets, data and results of one project.

    `folder` is the project's `snippets/`, `cache_folder` holds results, `data` (optional) has data sets,
    `jobs` children run at once:
    one more than cores, because a child that trains with Keras waits for its own threads a sixth of the time.
    """

    folder: Path
    cache_folder: Path
    data: Path | None = None
    jobs: int = (os.cpu_count() or 1) + 1

    @cached_property
    def store(self) -> Store:
        """The data sets."""
        return open_store(self.folder, self.cache_folder, self.data)

    @cached_property
    def snippets(self) -> dict[str, Snippet]:
        """All snippets by name.

        Raises:
            Faults: everything that is wrong with the form of any.
        """
        if self.form_faults:
            raise Faults(self.form_faults)
        return self.sound

    @property
    def sound(self) -> dict[str, Snippet]:
        """Those that can be read, by name."""
        return self._found[0]

    @property
    def form_faults(self) -> list[Fault]:
        """What is wrong with the form of the others."""
        return self._found[1]

    @cached_property
    def _found(self) -> tuple[dict[str, Snippet], list[Fault]]:
        return discover(self.folder, frozenset(self.store.datasets))

    @cached_property
    def names(self) -> frozenset[str]:
        """Every snippet's name, whether it can be read or not."""
        return frozenset(f"{path.parent.name}/{path.stem}" for path in self.folder.glob("[!_]*/[!_]*.py"))

    @cached_property
    def cache(self) -> Cache:
        """The results."""
        return Cache(self.cache_folder / "results")

    @cached_property
    def recorded(self) -> Recorded:
        """Numbers for machines that cannot run a snippet."""
        return Recorded(self.folder / "recorded.json")

    def run(
        self,
        names: Iterable[str] | None = None,
        *,
        require_all: bool = False,
        require_gpu: bool = False,
        console: Console | None = None,
        told: Callable[[Result], None] = lambda result: None,
    ) -> dict[str, Result]:
        """Results of these snippets (of all, without names), run where the cache has none.

        `told` is called with each result as soon as it is there.

        Raises:
            Faults: every snippet that failed or is out of its bounds; with `require_all` also those that
                could not run here; with `require_gpu` a machine without a GPU.
        """
        console = console or Console(stderr=True)
        wanted = self._wanted(names)
        if require_gpu and gpu() is None:
            raise Faults([Fault("snippets", 1, 1, say("no-gpu"))])
        results, missing = self._cached(wanted)
        for result in results.values():
            told(result)
        faults: list[Fault] = []
        if missing:
            with one_at_a_time(self.cache_folder / "run.lock", console, WAITING):
                again, missing = self._cached(missing)  # another build may just have run them
                results |= again
                ran, recorded, faults = self._execute(missing, console, told)
                results |= ran | recorded
                self.cache.evict()
        for name, result in results.items():
            faults += judge(wanted[name], result)
            if require_all and result.state == "recorded":
                message = say("not-run-here", reason=Message("", **result.reason))
                faults.append(Fault(wanted[name].shown, 1, 1, message))
        if faults:
            raise Faults(faults)
        return {name: results[name] for name in wanted}

    def cached(self, names: Iterable[str] | None = None) -> dict[str, Result]:
        """Results of those of these snippets (of all, without names) that need not run."""
        return self._cached(self._wanted(names))[0]

    def faults(self, result: Result) -> list[Fault]:
        """What is wrong with a result beside its sidecar."""
        return judge(self.snippets[result.name], result)

    def why(self, name: str) -> list[str]:
        """Lines that tell whether the snippet would run now, and which part of its key differs from its last run."""
        snippet = self._wanted([name])[name]
        parts = key.parts(snippet, self.store)
        digest = key.digest(parts)
        lines = [f"{name}: key {digest[:12]}", *(f"  {part}: {value[:64]}" for part, value in parts.items())]
        if hit := self.cache.get(name, digest):
            return [*lines, f"nothing differs: the result of {hit.provenance.date} is served from the cache"]
        last = self.cache.newest(name)
        if last is None:
            return [*lines, "it has not run yet: the next build runs it"]
        differing = key.differences(last.provenance.parts, parts)
        return [
            *lines,
            f"differs from the run of {last.provenance.date}; the next build runs it:",
            *map("  ".__add__, differing),
        ]

    def record(self, results: dict[str, Result]) -> list[str]:
        """Keep in `recorded.json` what other machines may not be able to run; the names kept."""
        return self.recorded.keep(results, self.snippets)

    def _wanted(self, names: Iterable[str] | None) -> dict[str, Snippet]:
        if names is None:
            return dict(self.snippets)
        unknown = [name for name in names if name not in self.snippets]
        if unknown:
            raise Faults(
                Fault("snippets", 1, 1, say("unknown-snippet", name=name, nearest=nearest(name, self.snippets)))
                for name in unknown
            )
        return {name: self.snippets[name] for name in names}

    def _cached(self, wanted: dict[str, Snippet]) -> tuple[dict[str, Result], dict[str, Snippet]]:
        results, missing = {}, {}
        for name, snippet in wanted.items():
            hit = self.cache.get(name, key.digest(key.parts(snippet, self.store)))
            if hit:
                results[name] = hit
            else:
                missing[name] = snippet
        return results, missing

    def _execute(
        self, missing: dict[str, Snippet], console: Console, told: Callable[[Result], None]
    ) -> tuple[dict[str, Result], dict[str, Result], list[Fault]]:
        """Run what is missing; what ran, what is recorded instead, and what failed."""
        ran: dict[str, Result] = {}
        recorded: dict[str, Result] = {}
        faults: list[Fault] = []
        place = _temporary(self.cache_folder)
        shutil.rmtree(place, ignore_errors=True)  # left by a killed build; we hold the lock
        try:
            links = place / "home" / "keras" / "datasets"
            links.mkdir(parents=True)
            tasks: list[Task] = []
            parts: dict[str, key.Parts] = {}
            for name, snippet in missing.items():
                try:
                    self._prepare(snippet, links)
                    parts[name] = key.parts(snippet, self.store)
                    tasks.append(_task(snippet, parts[name]["device"], place / name.replace("/", "-")))
                except OutOfReach as error:
                    try:
                        recorded[name] = self.recorded.stand_in(snippet, error.words)
                        told(recorded[name])
                    except Faults as lacking:
                        faults += lacking.faults
                except WrongChecksum as error:
                    faults.append(Fault(snippet.shown, 1, 1, error.message))
            tasks.sort(key=lambda task: -self._expected_seconds(missing[task.name]))
            roots = frozenset().union(*(cells.imports(missing[task.name].text) for task in tasks))
            with _progress(console) as progress:
                bar = progress.add_task("", total=len(tasks), name="…")
                for task, outcome in run_tasks(tasks, roots, place / "home", self.jobs) if tasks else ():
                    snippet = missing[task.name]
                    progress.update(bar, advance=1, name=task.name)
                    shutil.rmtree(task.folder, ignore_errors=True)
                    if outcome.error:
                        message = say("failed", name=task.name, error=outcome.error)
                        faults.append(Fault(snippet.shown, outcome.line, 1, message))
                    else:
                        ran[task.name] = self.cache.put(self._result(snippet, outcome, parts[task.name]))
                        told(ran[task.name])
        finally:
            shutil.rmtree(place, ignore_errors=True)
        return ran, recorded, faults

    def _prepare(self, snippet: Snippet, links: Path) -> None:
        if "gpu" in snippet.sidecar.needs and gpu() is None:
            raise OutOfReach("GPU가 없음", "it needs a GPU and this machine shows none")
        for name in snippet.sidecar.data:
            for place, path in self.store.fetch(name).items():
                link = links / place
                link.parent.mkdir(parents=True, exist_ok=True)
                if not link.exists():
                    link.symlink_to(path.resolve())

    def _expected_seconds(self, snippet: Snippet) -> float:
        last = self.cache.newest(snippet.name)
        if last:
            return last.provenance.seconds
        recorded = self.recorded.results.get(snippet.name)
        return recorded.provenance.seconds if recorded else snippet.sidecar.timeout / 20

    def _result(self, snippet: Snippet, outcome: Outcome, parts: key.Parts) -> Result:
        provenance = Provenance(
            key=key.digest(parts),
            date=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
            seconds=round(outcome.seconds, 2),
            cpu_seconds=round(outcome.cpu_seconds, 2),
            device=processor() if outcome.device == "cpu" else outcome.device,
            python=platform.python_version(),
            seeds=snippet.seeds,
            versions=versions(snippet.packages),
            data=self.store.checksums(snippet.sidecar.data),
            parts=parts,
        )
        return Result(
            name=snippet.name,
            state="ran",
            metrics=outcome.metrics,
            provenance=provenance,
            outputs=outcome.outputs,
            figures=outcome.figures,
            preview=outcome.preview,
        )


def _task(snippet: Snippet, device: str, folder: Path) -> Task:
    sidecar = snippet.sidecar
    return Task(snippet.name, snippet.shown, snippet.cells, str(folder), device, sidecar.timeout, sidecar.memory)


def _temporary(cache_folder: Path) -> Path:
    """A folder of this cache's own among the system's temporary ones, far from the project's files."""
    mark = hashlib.sha256(str(cache_folder.resolve()).encode()).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"glossary-{os.getuid() if hasattr(os, 'getuid') else 0}-{mark}"


def _progress(console: Console) -> Progress:
    columns = (
        TextColumn("snippets"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[name]}"),
    )
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
