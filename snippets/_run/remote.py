"""The side of a cluster's worker: one snippet in a process tree of its own, and what this machine is.

`python -m snippets._run.remote` reads a task from its standard input and writes the outcome to its standard output.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from . import key
from .child.worker import Outcome, Task, die_with_parent
from .environment import gpu, processor, versions
from .messages import say
from .pool import Pool

PACKAGES = ("keras", "matplotlib", "numpy", "scikit-learn", "scipy", "tensorflow")
START_SECONDS = 120  # for importing the libraries, beside the snippet's own time


@dataclass(frozen=True)
class Machine:
    """What two machines must have in common for their results to stand side by side; the rest tells them apart."""

    engine: str
    python: str
    versions: dict[str, str]
    gpu: str | None
    processor: str


def this_machine() -> Machine:
    """The machine on which this is called."""
    python = ".".join(platform.python_version_tuple()[:2])
    return Machine(key.engine(), python, versions(PACKAGES), gpu(), processor())


def run_here(task: Task, files: Mapping[str, bytes]) -> tuple[Outcome, str]:
    """Run one task on this worker; the outcome, and the name of the processor or GPU.

    `files` are the bytes of its data by place. A process of its own holds the fork server: a worker may not fork,
    and what a snippet leaves behind ends with that process.
    """
    with tempfile.TemporaryDirectory(prefix="glossary-") as folder:
        paths = {place: _kept(content) for place, content in files.items()}
        given = pickle.dumps((replace(task, folder=str(Path(folder, "snippet"))), paths, folder))
        try:
            done = subprocess.run(
                [sys.executable, "-m", "snippets._run.remote"],
                input=given,
                capture_output=True,
                timeout=task.timeout + START_SECONDS,
                check=False,
            )
            outcome = pickle.loads(done.stdout)
        except subprocess.TimeoutExpired:
            outcome = Outcome(error=say("too-slow", seconds=f"{task.timeout:g}"))
        except (pickle.UnpicklingError, EOFError):
            words = done.stderr.decode(errors="replace").strip().splitlines() or [f"exit code {done.returncode}"]
            outcome = Outcome(error=say("no-result", error=words[-1]))
    return outcome, Pool(1).processor_of(task)


def _kept(content: bytes) -> Path:
    """The file with these bytes, written once a machine; its name is its checksum."""
    folder = Path(tempfile.gettempdir()) / f"glossary-data-{os.getuid() if hasattr(os, 'getuid') else 0}"
    path = folder / hashlib.sha256(content).hexdigest()
    if not path.exists() or path.read_bytes() != content:
        folder.mkdir(mode=0o700, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, delete=False) as new:
            new.write(content)
        shutil.move(new.name, path)
    return path


def main() -> None:
    """Run the task of the standard input."""
    threading.Thread(target=die_with_parent, daemon=True).start()
    task, paths, folder = pickle.load(sys.stdin.buffer)
    answer = os.dup(1)
    os.dup2(2, 1)  # whatever else is printed must not mix with the answer
    (outcome,) = (outcome for _, outcome in Pool(1).run([task], paths, Path(folder)))
    with os.fdopen(answer, "wb") as stream:
        pickle.dump(outcome, stream)


if __name__ == "__main__":
    main()
