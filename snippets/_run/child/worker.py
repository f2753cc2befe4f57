"""Runs one snippet, in a child process of its own; nothing here may be called in the parent."""

from __future__ import annotations

import ast
import io
import linecache
import math
import os
import resource
import signal
import sys
import tempfile
import threading
import time
import traceback
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..cells import Cell
from ..faults import Message
from ..seeding import ShiftedSeeds, imports
from . import asked, drawing, network, style
from .confine import write_only_below

OUTPUT_LIMIT = 1_000_000  # characters of text
FIGURE_LIMIT = 3_000_000  # bytes of SVG
FILE_LIMIT = 256 * 2**20  # bytes of any one file that a snippet writes
FIGURES_MOST = 12
SHIFTED = "__shifted_seed__"  # the function, in the snippet's own namespace
CONSOLE = "console.log"  # what compiled code and other processes print


@dataclass(frozen=True)
class Task:
    """What a child needs to run a snippet.

    `shift` is added to every seed, `data` names the files below `KERAS_HOME/datasets` that it reads. `shows` says
    that pages show this run: figures are drawn (`hero` is the first of a page), and what `diagrams` ask for is kept.
    """

    name: str
    shown: str
    cells: tuple[Cell, ...]
    folder: str
    device: str
    timeout: float
    memory: float
    backend: str = "tensorflow"
    shift: int = 0
    data: tuple[str, ...] = ()
    needs_gpu: bool = False
    shows: bool = True
    hero: str = ""
    diagrams: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def fits(self) -> bool:
        """Whether it trains with Keras's `fit`."""
        return any(".fit(" in cell.source for cell in self.cells)

    @property
    def roots(self) -> frozenset[str]:
        """The modules that it imports."""
        return imports(_whole(self.cells))


@dataclass
class Outcome:
    """What came of it; `error` is empty for a run that went well."""

    outputs: list[str] = field(default_factory=list)  # one a cell
    metrics: dict[str, float] = field(default_factory=dict)
    figures: dict[str, str] = field(default_factory=dict)
    narrow: dict[str, str] = field(default_factory=dict)
    diagrams: dict[str, dict[str, Any]] = field(default_factory=dict)
    preview: str = ""
    thumbnail: str = ""
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    device: str = "cpu"
    line: int = 1
    error: str | Message = ""


class _TooMuchOutput(BaseException):
    """Not an Exception, so that a snippet's own `except Exception` does not swallow it."""


class _Capture(io.TextIOBase):
    """Stands for sys.stdout; counts what it takes. `total` goes on counting when the snippet swallows the stop."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.total = 0

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.total += len(text)
        if self.total > OUTPUT_LIMIT:
            raise _TooMuchOutput
        self.parts.append(text)
        return len(text)

    def take(self) -> str:
        text, self.parts = "".join(self.parts), []
        return text


def execute(task: Task) -> Outcome:
    """Run the cells in one namespace, in an empty folder, with limits; never raises for a snippet's fault."""
    folder = Path(task.folder)
    folder.mkdir(parents=True)
    os.setsid()  # a group of its own: whatever the snippet starts can be ended with it
    folder.with_suffix(".pid").write_text(str(os.getpid()))
    os.chdir(folder)
    _limit(task)
    _redirect(folder / CONSOLE)
    threading.Thread(target=die_with_parent, daemon=True).start()
    os.environ["HOME"] = os.environ["TMPDIR"] = tempfile.tempdir = str(folder)
    write_only_below(str(folder), "/dev")
    if "matplotlib" in task.roots:
        style.apply_style()
    if task.backend == "tensorflow" and (task.shift or task.fits) and task.roots & {"keras", "tensorflow"}:
        _spare_small_graphs()
    warnings.simplefilter("default")
    outcome = Outcome(device=task.device)
    clock, processor = time.perf_counter(), time.process_time()
    try:
        _run(task, folder, outcome)
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        os.killpg(0, signal.SIGTERM)  # processes that the snippet left behind, not this one
        outcome.seconds = time.perf_counter() - clock
        outcome.cpu_seconds = time.process_time() - processor
    return outcome


def _limit(task: Task) -> None:
    """The kernel's own limits: they hold also when this process hangs in compiled code or loses its parent."""
    for kind, value in (
        (resource.RLIMIT_CPU, int(task.timeout * 1.5) + 30),
        (resource.RLIMIT_FSIZE, FILE_LIMIT),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (value, value))
    if task.device == "cpu":  # GPU drivers map far more than they use
        size = int(task.memory * 2**30)
        try:
            resource.setrlimit(resource.RLIMIT_DATA, (size, size))
        except (ValueError, OSError):  # not on every system
            return


def _spare_small_graphs() -> None:
    """Leave TensorFlow's graphs as they are: `fit` has small ones optimized anew in every epoch, half of its time.

    What a page shows must be what its reader gets, so this is done where it costs and changes nothing that is seen:
    of the snippets that train with `fit`, none prints another digit for it. A loop of one's own is optimized once,
    and a chaotic one (`architecture/gan_ring`) ends elsewhere; of other seeds only the spread is kept.
    """
    import tensorflow as tf

    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})


def _redirect(log: Path) -> None:
    """What compiled code prints goes to a file, read again when the child crashes."""
    with log.open("wb", buffering=0) as stream:
        os.dup2(stream.fileno(), 1)
        os.dup2(stream.fileno(), 2)


def die_with_parent() -> None:
    """End this process soon after the one that started it has gone."""
    parent = os.getppid()
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def _run(task: Task, folder: Path, outcome: Outcome) -> None:
    path = str(folder / Path(task.shown).name)
    text = _whole(task.cells)
    Path(path).write_text(text, encoding="utf-8")
    linecache.cache[path] = (len(text), None, text.splitlines(keepends=True), path)
    # A real module named __main__, so that pickling and dataclasses work as they do under `python FILE`.
    module = type(sys)("__main__")
    module.__file__ = path
    sys.modules["__main__"] = module
    sys.argv = [path]
    console, capture = sys.stdout, _Capture()
    sys.stdout = capture
    try:
        if task.device != "cpu":
            _require_gpu(task.backend)
        if any("" in expressions for expressions in task.diagrams.values()):
            network.watch(path)
        module.__dict__[SHIFTED] = lambda seed: seed + task.shift if isinstance(seed, int) else seed
        for cell in task.cells:
            outcome.line = cell.line
            tree = ast.increment_lineno(ast.parse(cell.source), cell.line - 1)
            tree = ShiftedSeeds(SHIFTED).visit(tree) if task.shift else tree
            exec(compile(tree, path, "exec"), module.__dict__)
            if max(capture.total, (folder / CONSOLE).stat().st_size) > OUTPUT_LIMIT:
                raise _TooMuchOutput
            outcome.outputs.append(capture.take())
            if outcome.outputs[-1] and not cell.teaches:
                outcome.error = f"cell '{cell.name}' printed; only the cells that teach print"
                return
        outcome.metrics = _metrics(module.__dict__.get("metrics", {}))
        if task.shows:
            outcome.diagrams = asked.answers(task.diagrams, module.__dict__)
            _draw(module.__dict__.get("figures", {}), task, outcome)
    except _TooMuchOutput:
        outcome.error = f"printed more than {OUTPUT_LIMIT:,} characters; print less"
    except MemoryError:
        outcome.error = f"ran out of memory (limit {task.memory:g} GiB; 'memory' in the sidecar raises it)"
    except BaseException as error:
        outcome.line, outcome.error = _explain(error, path, outcome.line, task.memory)
    finally:
        sys.stdout = console


def _whole(cells: tuple[Cell, ...]) -> str:
    """The cells on the lines of the original file, for tracebacks and `inspect`."""
    lines: list[str] = []
    for cell in cells:
        lines += [""] * (cell.line - 1 - len(lines)) + cell.source.splitlines()
    return "\n".join(lines) + "\n"


def _require_gpu(backend: str) -> None:
    if not GPUS[backend]():
        raise RuntimeError(
            f"the driver shows a GPU but {backend} cannot use it; install its build for GPUs, "
            "or set CUDA_VISIBLE_DEVICES=-1 to run on the CPU"
        )


def _tensorflow_sees_a_gpu() -> bool:
    import tensorflow as tf

    return bool(tf.config.list_physical_devices("GPU"))


def _jax_sees_a_gpu() -> bool:
    import jax

    return jax.default_backend() == "gpu"


def _torch_sees_a_gpu() -> bool:
    import torch

    return torch.cuda.is_available()


GPUS = {"tensorflow": _tensorflow_sees_a_gpu, "jax": _jax_sees_a_gpu, "torch": _torch_sees_a_gpu}


def _metrics(given: object) -> dict[str, float]:
    if not isinstance(given, dict):
        raise TypeError(f"'metrics' must be a dict of numbers, found {type(given).__name__}")
    metrics = {}
    for name, value in given.items():
        try:
            number = float(value)
        except (TypeError, ValueError):
            raise TypeError(f"metric '{name}' must be a number, found {type(value).__name__}") from None
        if not math.isfinite(number):
            raise ValueError(f"metric '{name}' is {number}; a run that ends in NaN or infinity is no result")
        metrics[str(name)] = number
    return metrics


def _draw(given: object, task: Task, outcome: Outcome) -> None:
    if not isinstance(given, dict):
        raise TypeError(f"'figures' must be a dict of Matplotlib figures, found {type(given).__name__}")
    if len(given) > FIGURES_MOST:
        raise ValueError(f"{len(given)} figures; at most {FIGURES_MOST}")
    for key, figure in given.items():
        if not hasattr(figure, "savefig"):
            raise TypeError(f"figure '{key}' must be a Matplotlib figure, found {type(figure).__name__}")
        drawn = drawing.draw(figure, f"{task.name}-{key}".replace("/", "-").replace("_", "-"))
        if len(drawn.wide) + len(drawn.narrow) > FIGURE_LIMIT:
            raise ValueError(f"figure '{key}' is larger than {FIGURE_LIMIT:,} bytes; draw fewer points")
        outcome.figures[str(key)] = drawn.wide
        if drawn.narrow:
            outcome.narrow[str(key)] = drawn.narrow
    if hero := given.get(task.hero):
        outcome.preview = drawing.to_preview(hero)
        outcome.thumbnail = drawing.to_thumbnail(hero)


def _explain(error: BaseException, path: str, line: int, memory: float) -> tuple[int, str]:
    """The snippet's own line where it broke, and what to read about it."""
    if isinstance(error, SystemExit):
        return line, f"called sys.exit({error.code!r}); let the code end by itself"
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    line = own[-1].lineno if own and own[-1].lineno else line
    text = str(error).strip().splitlines()
    message = f"{type(error).__name__}: {text[0] if text else ''}".rstrip(": ")
    if "RESOURCE_EXHAUSTED" in str(error) or "ResourceExhausted" in message or "OOM" in message:
        message += f" (memory limit {memory:g} GiB)"
    return line, message
