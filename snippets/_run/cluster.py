"""A Dask cluster as the runner: one snippet a task, to any worker; those that use a GPU to workers that offer one.

The scheduler moves the tasks of a lost worker to others by itself. Needs the extra `cluster`. Workers are trusted as
this machine is: they send pickled Python objects.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import distributed
from distributed.scheduler import KilledWorker

from .child.worker import Outcome, Task
from .faults import Fault, Faults
from .messages import say
from .remote import Machine, run_here, this_machine

CONNECT_SECONDS = 10
WORKER_SECONDS = 60  # a cluster without any worker for this long runs nothing more
LOOK_SECONDS = 2


@dataclass(frozen=True)
class Cluster:
    """The workers of the scheduler at `address`."""

    address: str
    worker_seconds: float = WORKER_SECONDS
    _ran_on: dict[str, str] = field(default_factory=dict)

    @cached_property
    def client(self) -> distributed.Client:
        """The connection.

        Raises:
            Faults: nobody answers, there is no worker, or a worker has other versions than this machine.
        """
        try:
            client = distributed.Client(self.address, timeout=CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError, TimeoutError) as error:
            raise _fault("no-scheduler", address=self.address, reason=type(error).__name__) from None
        try:
            client.wait_for_workers(1, timeout=self.worker_seconds)
        except TimeoutError:
            client.close()
            raise _fault("no-worker", address=self.address, seconds=f"{self.worker_seconds:g}") from None
        return client

    @cached_property
    def machines(self) -> dict[str, Machine]:
        """Every worker's machine, by the worker's address.

        Raises:
            Faults: one differs from this machine in what can change a result.
        """
        here, found = this_machine(), self.client.run(this_machine)
        for address, there in sorted(found.items()):
            for part in ("engine", "python", "versions"):
                if (theirs := getattr(there, part)) != (ours := getattr(here, part)):
                    raise _fault("other-worker", address=address, part=part, theirs=_only(theirs, ours))
        return found

    @cached_property
    def gpu(self) -> str | None:
        """The model of the GPU that workers offer as the resource GPU.

        Raises:
            Faults: workers offer several models; their results would not be comparable.
        """
        workers = self.client.scheduler_info(n_workers=-1)["workers"]
        offering = [address for address, facts in workers.items() if facts["resources"].get("GPU")]
        models = sorted({model for address in offering if (model := self.machines[address].gpu)})
        if len(models) > 1:
            raise _fault("several-gpus", models=", ".join(models))
        return models[0] if models else None

    def processor_of(self, task: Task) -> str:
        """The name of the processor or GPU on which a task ran."""
        return self._ran_on[task.folder]

    def run(self, tasks: list[Task], files: Mapping[str, Path], place: Path) -> Iterator[tuple[Task, Outcome]]:
        """Run the tasks, the first ones first; yields each as it ends. Data travel once to each worker."""
        client = self.client
        _ = self.machines  # or a worker with other versions would be found out by its numbers
        data = {name: client.scatter(path.read_bytes(), broadcast=True, hash=True) for name, path in files.items()}
        waiting = {}
        for rank, task in enumerate(tasks):
            future = client.submit(
                run_here,
                task,
                {name: data[name] for name in task.data},
                pure=False,
                priority=-rank,
                resources={"GPU": 1} if task.needs_gpu else None,
            )
            waiting[future] = task
        try:
            yield from self._ended(waiting)
        finally:
            client.cancel(list(waiting), force=True)

    def _ended(self, waiting: dict[distributed.Future, Task]) -> Iterator[tuple[Task, Outcome]]:
        """Each task as it ends; all that are left fail when there has been no worker for too long."""
        last_seen = time.monotonic()
        while waiting:
            try:
                with self.client.as_current():
                    done = distributed.wait(list(waiting), LOOK_SECONDS, return_when="FIRST_COMPLETED").done
            except TimeoutError:
                done = set()
            for future in done:
                task = waiting.pop(future)
                yield task, self._outcome(future, task)
            if done or self.client.scheduler_info(n_workers=-1)["workers"]:
                last_seen = time.monotonic()
            elif time.monotonic() - last_seen > self.worker_seconds:
                error = say("no-worker", address=self.address, seconds=f"{self.worker_seconds:g}")
                while waiting:
                    yield waiting.popitem()[1], Outcome(error=error)

    def _outcome(self, future: distributed.Future, task: Task) -> Outcome:
        try:
            outcome, self._ran_on[task.folder] = future.result()
            return outcome
        except KilledWorker as error:
            return Outcome(error=say("workers-lost", times=error.allowed_failures + 1))
        except Exception as error:  # whatever a worker raised
            return Outcome(error=say("no-result", error=f"{type(error).__name__}: {error}"))


def _fault(code: str, **values: object) -> Faults:
    return Faults([Fault("snippets", 1, 1, say(code, **values))])


def _only(theirs: object, ours: object) -> str:
    """What differs: of versions, those packages."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        return ", ".join(f"{k} {v} / {ours.get(k)}" for k, v in theirs.items() if v != ours.get(k))
    return f"{str(theirs)[:12]} / {str(ours)[:12]}"
