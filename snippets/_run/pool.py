"""A fork server with the stack imported once, and a child of its own for every snippet."""

from __future__ import annotations

import contextlib
import multiprocessing
import multiprocessing.forkserver as forkserver
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, as_completed
from concurrent.futures import TimeoutError as TooSlow
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pebble

from .child.worker import CONSOLE, Outcome, Task, execute
from .environment import for_children, gpu, processor
from .faults import NOTHING, Message
from .messages import say

# How often the pool looks for ended children, in seconds; its own tenth of a second idles a core between snippets.
pebble.CONSTS.sleep_unit = 0.01
pebble.CONSTS.term_timeout = 1  # seconds from asking a child to end until it is killed
# Its time limits follow the wall clock: one that is set forward would end every snippet.
pebble.pool.process.time = SimpleNamespace(time=time.monotonic, sleep=time.sleep)

ATTEMPTS = 3  # for tasks that a broken pool gave up
START_SECONDS = 120  # for importing the stack, until the first child has begun
ROOTS_FIRST = ("numpy", "scipy", "sklearn", "matplotlib.pyplot", "tensorflow", "keras")


@dataclass(frozen=True)
class Pool:
    """This machine: `jobs` children at once, and its GPU."""

    jobs: int

    @property
    def gpu(self) -> str | None:
        """The model of the GPU that children may use."""
        return gpu()

    def processor_of(self, task: Task) -> str:
        """The name of the processor or GPU on which a task ran."""
        return processor() if task.device == "cpu" else task.device

    def run(self, tasks: list[Task], files: Mapping[str, Path], place: Path) -> Iterator[tuple[Task, Outcome]]:
        """Run tasks in the given order; yields each as it ends.

        `files` are the data by their place below `KERAS_HOME/datasets`; `place` is an empty folder for the children.
        """
        home = place / "home"
        (home / "keras" / "datasets").mkdir(parents=True, exist_ok=True)
        for name, path in files.items():
            link = home / "keras" / "datasets" / name
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(path.resolve())
        for backend in dict.fromkeys(task.backend for task in tasks):  # an environment is of one backend
            yield from self._run([task for task in tasks if task.backend == backend], backend, home)

    def _run(self, tasks: list[Task], backend: str, home: Path) -> Iterator[tuple[Task, Outcome]]:
        roots = frozenset().union(*(task.roots for task in tasks))
        preload = " ".join(name for name in ROOTS_FIRST if name.split(".")[0] in roots)
        device = next((task.device for task in tasks if task.device != "cpu"), "cpu")
        with _environment(for_children(home, backend, device) | {"GLOSSARY_PRELOAD": preload}):
            for _ in range(ATTEMPTS):
                left = {task.folder: task for task in tasks}
                with contextlib.suppress(BrokenProcessPool, EOFError, ConnectionError):  # not even a first child
                    for task, future in _in_a_pool(tasks, self.jobs):
                        if not isinstance(future.exception(), BrokenProcessPool):
                            yield left.pop(task.folder), _outcome(future.result, task)
                tasks = list(left.values())
                for task in tasks:
                    _end_group(task)
                    shutil.rmtree(task.folder, ignore_errors=True)
                if not tasks:
                    return
            for task in tasks:
                yield task, Outcome(error=say("never-began", times=ATTEMPTS))


def _in_a_pool(tasks: list[Task], jobs: int) -> Iterator[tuple[Task, Future]]:
    """Each task with its finished future, as they end.

    A child that dies before the pool has read that it began leaves the pool without a task to blame: it then gives up
    all that are left (BrokenProcessPool). On a busy machine a snippet that ends its process at once is that quick.
    """
    pool = pebble.ProcessPool(max_workers=jobs, max_tasks=1, context=_context())
    watch = threading.Timer(START_SECONDS, _give_up_unless_begun, [tasks])
    watch.daemon = True
    watch.start()
    futures: dict[Future, Task] = {}
    try:
        futures |= {pool.schedule(execute, args=[task], timeout=task.timeout): task for task in tasks}
        for future in as_completed(futures):
            yield futures[future], future
        pool.close()
    finally:
        watch.cancel()
        unfinished = [task for future, task in futures.items() if not future.done()]  # after Ctrl-C, say
        pool.stop()
        pool.join()
        for task in unfinished:  # afterwards, or the pool would put a new child in the place of one that is gone
            _end_group(task)
        _stop_fork_server()


def _context() -> multiprocessing.context.BaseContext:
    """Fork server where forking is safe; elsewhere each child starts afresh."""
    if sys.platform == "linux":
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["snippets._run.child.preload", "snippets._run.child.worker"])
        return context
    return multiprocessing.get_context("spawn")


def _give_up_unless_begun(tasks: list[Task]) -> None:
    """End a fork server that has started nothing: whoever waits for it is then told that the pool is broken."""
    begun = any(Path(task.folder).with_suffix(".pid").exists() for task in tasks)
    if not begun and (server := getattr(forkserver._forkserver, "_forkserver_pid", None)):
        with contextlib.suppress(ProcessLookupError):
            os.kill(server, signal.SIGKILL)


def _stop_fork_server() -> None:
    """End the fork server: the next run needs other imports and another environment, and no process shall stay."""
    if sys.platform == "linux":
        forkserver._forkserver._stop()  # CPython has no public way to end it before this process ends


@contextlib.contextmanager
def _environment(new: dict[str, str]) -> Iterator[None]:
    """This process's environment as the children shall inherit it, for as long as they are started."""
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(new)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _outcome(result: Callable[[], Outcome], task: Task) -> Outcome:
    try:
        return result()
    except TooSlow:
        _end_group(task)
        return Outcome(error=say("too-slow", seconds=f"{task.timeout:g}"))
    except pebble.ProcessExpired as error:
        _end_group(task)
        return Outcome(error=_death(error.exitcode, task))
    except MemoryError:
        return Outcome(error=say("out-of-memory", memory=f"{task.memory:g}"))
    except Exception as error:  # a result that cannot be sent, say
        return Outcome(error=say("no-result", error=f"{type(error).__name__}: {error}"))


def _end_group(task: Task) -> None:
    """End what a killed child had started itself."""
    with contextlib.suppress(OSError, ValueError):
        os.killpg(int(Path(task.folder).with_suffix(".pid").read_text()), signal.SIGKILL)


def _death(code: int | None, task: Task) -> Message:
    words = _last_words(task)
    if code is not None and code < 0:
        name = signal.Signals(-code).name
        hint = {
            "SIGKILL": say("hint-memory"),
            "SIGXCPU": say("hint-processor", seconds=f"{task.timeout:g}"),
            "SIGSEGV": say("hint-crash"),
            "SIGABRT": say("hint-abort", memory=f"{task.memory:g}"),
        }.get(name, NOTHING)
        return say("killed", signal=name, hint=hint, words=words)
    return say("exited", code=code, words=words)


def _last_words(task: Task) -> Message:
    log = Path(task.folder) / CONSOLE
    with contextlib.suppress(OSError), log.open("rb") as stream:
        stream.seek(max(0, log.stat().st_size - 400))
        if lines := stream.read().decode(errors="replace").strip().splitlines():
            return say("last-words", text=lines[-1][:200])
    return NOTHING
