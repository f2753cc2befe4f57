"""One at a time: a lock file that a killed process gives back by itself."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import filelock
from rich.console import Console


@contextlib.contextmanager
def one_at_a_time(path: Path, console: Console, waiting: str) -> Iterator[None]:
    """Hold the lock file `path`; while another process holds it, say `waiting` once and wait."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = filelock.FileLock(path)
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        console.print(waiting)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()
