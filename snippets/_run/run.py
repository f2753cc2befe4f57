"""The one door to running: names in, results out. Serves from the cache what nothing has changed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from rich.console import Console

from . import key
from .cache import Cache
from .datasets import OutOfReach, Store, open_store
from .discovery import discover
from .environment import versions
from .execution import Runner, execute
from .faults import Fault, Faults, Message, nearest
from .judge import judge
from .lock import one_at_a_time
from .messages import say
from .pool import Pool
from .recorded import Recorded
from .result import Result
from .sidecar import Bilingual
from .snippet import Snippet
from .studies import Studies, Study, study_of
from .variant import AS_WRITTEN, BACKENDS, Order, repeats
from .verdict import Verdict, verdicts

MOST_SEEDS = 1000
MEANING = (
    "of the code only its meaning counts: comments, docstrings, blank lines and names of cells run nothing again"
)
EVERY_BYTE = "the code can read its own source, so every byte of it counts"
WAITING = "another build is running snippets; waiting for its results"


@dataclass(frozen=True)
class Engine:
    """Snippets, data and results of one project.

    `folder` is the project's `snippets/`, `cache_folder` holds results, `data` (optional) has data sets,
    `jobs` children run at once:
    one more than cores, because a child that trains with Keras waits for its own threads a sixth of the time.
    `scheduler` is the address of a Dask cluster that runs them instead.
    """

    folder: Path
    cache_folder: Path
    data: Path | None = None
    jobs: int = (os.cpu_count() or 1) + 1
    scheduler: str = ""

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
    def files(self) -> dict[str, Snippet]:
        """The snippets that have files of their own: all but the tries."""
        return {name: snippet for name, snippet in self.snippets.items() if snippet.base is None}

    @cached_property
    def cache(self) -> Cache:
        """The results."""
        return Cache(self.cache_folder / "results")

    @cached_property
    def recorded(self) -> Recorded:
        """Numbers for machines that cannot run a snippet."""
        return Recorded(self.folder / "recorded.json")

    @cached_property
    def studies(self) -> Studies:
        """Numbers over several seeds and on other backends, as they were recorded."""
        return Studies(self.folder / "studies.json")

    def verdicts(self, name: str, metric: str, value: float) -> tuple[tuple[float, Verdict], ...]:
        """Each published value of a metric with its verdict, beside the run that is shown and all on record."""
        return verdicts(self.snippets[name], metric, value, self.studies)

    @cached_property
    def runner(self) -> Runner:
        """What runs the snippets: this machine, or the cluster of `scheduler`.

        Raises:
            Faults: the library for clusters is not installed.
        """
        if self.scheduler:
            try:
                from .cluster import Cluster  # its library is an extra
            except ImportError:
                raise Faults([Fault("snippets", 1, 1, say("no-dask"))]) from None
            return Cluster(self.scheduler)
        return Pool(self.jobs)

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
        wanted = self._wanted(names)
        if require_gpu and self.runner.gpu is None:
            raise Faults([Fault("snippets", 1, 1, say("no-gpu"))])
        results, faults = self._gather([Order(name) for name in wanted], console, told)
        for order, result in results.items():
            faults += judge(wanted[order.name], result)
            if require_all and result.state == "recorded":
                message = say("not-run-here", reason=Message("", **result.reason))
                faults.append(Fault(wanted[order.name].shown, 1, 1, message))
        if faults:
            raise Faults(faults)
        return {name: results[Order(name)] for name in wanted}

    def study(
        self,
        names: Iterable[str] | None = None,
        *,
        backend: str = "tensorflow",
        seeds: int = 1,
        console: Console | None = None,
    ) -> dict[str, Study]:
        """The metrics of these snippets over that many seeds on a backend of Keras, run where the cache has none.

        Without names: of all that the backend or the seeds can change, and that measure no times.

        Raises:
            Faults: a backend that is not installed or that a named snippet does not support, every run that failed,
                and each that is out of its bounds with the seeds as they are written. Other seeds may be.
        """
        if missing := [name for name, found in versions(BACKENDS[backend]).items() if found == "missing"]:
            message = say("no-backend", backend=backend, package=missing[0])
            raise Faults([Fault("snippets", 1, 1, message)])
        wanted = self._wanted(names)
        if names is None:
            wanted = {name: snippet for name, snippet in wanted.items() if self.can_vary(snippet, backend, seeds)}
        reasons = {name: reason for name, snippet in wanted.items() if (reason := snippet.unsupported(backend))}
        if reasons:
            raise Faults(
                Fault(wanted[name].shown, 1, 1, say("unsupported", name=name, backend=backend, reason=_words(reason)))
                for name, reason in reasons.items()
            )
        orders = {name: repeats(name, backend, seeds if wanted[name].seeds else 1) for name in wanted}
        results, faults = self._gather([order for many in orders.values() for order in many], console)
        for name, snippet in wanted.items():
            if result := results.get(orders[name][0]):
                shown = orders[name][0].variant == AS_WRITTEN
                faults += judge(snippet, result if shown else replace(result, state="recorded"))
        if faults:
            raise Faults(faults)
        return {
            name: study_of(wanted[name], backend, [results[order] for order in many]) for name, many in orders.items()
        }

    def can_vary(self, snippet: Snippet, backend: str, seeds: int) -> bool:
        """Whether a study of this kind can say something of a snippet."""
        if snippet.base or snippet.sidecar.timed or not snippet.sidecar.metrics or snippet.unsupported(backend):
            return False
        return snippet.uses_keras if backend != "tensorflow" else bool(snippet.seeds) or seeds == 1

    def cached(self, names: Iterable[str] | None = None) -> dict[str, Result]:
        """Results of those of these snippets (of all, without names) that need not run."""
        return {name: hit for name in self._wanted(names) if (hit := self._get(Order(name)))}

    def faults(self, result: Result) -> list[Fault]:
        """What is wrong with a result beside its sidecar."""
        return judge(self.snippets[result.name], result)

    def why(self, name: str) -> list[str]:
        """Lines that tell whether the snippet would run now, and which part of its key differs from its last run."""
        snippet = self._wanted([name])[name]
        parts = key.parts(snippet, AS_WRITTEN, self.store, self.runner.gpu)
        digest = key.digest(parts)
        lines = [f"{name}: key {digest[:12]}", *(f"  {part}: {value[:64]}" for part, value in parts.items())]
        lines.append(EVERY_BYTE if snippet.sees_itself else MEANING)
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

    def _get(self, order: Order) -> Result | None:
        """The cache's result of an order."""
        parts = key.parts(self.snippets[order.name], order.variant, self.store, self.runner.gpu)
        hit = self.cache.get(order.name, key.digest(parts))
        return hit and self._declared(hit)

    def _declared(self, result: Result) -> Result:
        """A result as its sidecar wants it: of a try only the metrics of which its answer speaks."""
        snippet = self.snippets[result.name]
        if snippet.base is None:
            return result
        return replace(result, metrics={m: v for m, v in result.metrics.items() if m in snippet.sidecar.metrics})

    def _gather(
        self,
        orders: list[Order],
        console: Console | None,
        told: Callable[[Result], None] = lambda result: None,
    ) -> tuple[dict[Order, Result], list[Fault]]:
        """The results of orders, from the cache or run now, and what is wrong with the others."""
        console = console or Console(stderr=True)
        results = {order: hit for order in orders if (hit := self._get(order))}
        for result in results.values():
            told(result)
        faults: list[Fault] = []
        if len(results) < len(orders):
            with _told(self.cache_folder), one_at_a_time(self.cache_folder / "run.lock", console, WAITING):
                # Another build may just have run them.
                results |= {order: hit for order in orders if order not in results and (hit := self._get(order))}
                missing = {order: self.snippets[order.name] for order in orders if order not in results}
                place = _temporary(self.cache_folder)
                for order, end in execute(missing, self.store, self.runner, place, self._expected_seconds, console):
                    try:
                        results[order] = self._kept(order, end)
                        told(results[order])
                    except Faults as error:
                        faults += error.faults
                self.cache.evict()
        return results, faults

    def _kept(self, order: Order, end: Result | OutOfReach | Fault) -> Result:
        """A result in the cache, or what stands in for it.

        Raises:
            Faults: it failed, or cannot run here and nothing is recorded.
        """
        if isinstance(end, Fault):
            raise Faults([end])
        if isinstance(end, Result):
            return self._declared(self.cache.put(end))
        if order.variant != AS_WRITTEN:
            message = say("not-run-here", reason=Message("", **end.words))
            raise Faults([Fault(self.snippets[order.name].shown, 1, 1, message)])
        return self.recorded.stand_in(self.snippets[order.name], end.words)

    def _expected_seconds(self, snippet: Snippet) -> float:
        last = self.cache.newest(snippet.name)
        if last:
            return last.provenance.seconds
        recorded = self.recorded.results.get(snippet.name)
        return recorded.provenance.seconds if recorded else snippet.sidecar.timeout / 20


@contextlib.contextmanager
def _told(folder: Path) -> Iterator[None]:
    """A disk that is full or read-only, as a fault."""
    try:
        yield
    except OSError as error:
        path = str(error.filename or folder)
        raise Faults([Fault(path, 1, 1, say("no-room", reason=error.strerror or error))]) from None


def _temporary(cache_folder: Path) -> Path:
    """A folder of this cache's own among the system's temporary ones, far from the project's files."""
    mark = hashlib.sha256(str(cache_folder.resolve()).encode()).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"glossary-{os.getuid() if hasattr(os, 'getuid') else 0}-{mark}"


def _words(reason: Bilingual) -> Message:
    return Message("", reason.ko, reason.en)
