"""Snippets run beside the preview, in a process of their own: those that are waited for first."""

from __future__ import annotations

import json
import signal
import subprocess
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from snippets._run import Fault, Message

Told = Callable[[str, list[Fault]], None]


class Runner:
    """Runs snippets by name with `command`, as long as `knows` knows them.

    `ended` is called with each as it ends, `running` with how far they are.
    """

    def __init__(
        self,
        command: list[str],
        root: Path,
        knows: Callable[[str], bool],
        ended: Told,
        running: Callable[[int, int, list[str]], None],
    ) -> None:
        self.command, self.root, self.knows, self.ended, self.running = command, root, knows, ended, running
        self.urgent: dict[str, None] = {}  # in the order of asking
        self.rest: dict[str, None] = {}
        self.current: dict[str, None] = {}
        self.done = 0
        self.process: subprocess.Popen[str] | None = None
        self.wake = threading.Condition()
        self.stopped = self.interrupted = False
        self.thread = threading.Thread(target=self._work, daemon=True, name="runner")

    def start(self) -> None:
        """Begin to work."""
        self.thread.start()

    def want(self, names: Iterable[str], *, urgent: bool = False) -> None:
        """Run these; the urgent ones before anything else, even before what is running now."""
        with self.wake:
            for name in names:
                if urgent:
                    self.rest.pop(name, None)
                    self.urgent[name] = None
                elif name not in self.urgent and name not in self.current:
                    self.rest[name] = None
            if urgent and self.urgent and self.process and not self.interrupted:
                # What has ended lies in the cache already; the others come again. It ends its own children.
                self.interrupted = True
                self.process.send_signal(signal.SIGINT)
            self.wake.notify_all()

    def stop(self) -> None:
        """End what runs."""
        with self.wake:
            self.stopped = self.interrupted = True
            if self.process:
                self.process.send_signal(signal.SIGINT)
            self.wake.notify_all()
        if self.thread.is_alive():
            self.thread.join(timeout=10)

    def _work(self) -> None:
        while True:
            with self.wake:
                self.wake.wait_for(lambda: self.stopped or self.urgent or self.rest)
                if self.stopped:
                    return
                if self.urgent:
                    batch, self.urgent = self.urgent, {}
                else:
                    batch, self.rest = self.rest, {}
                self.current = {name: None for name in batch if self.knows(name)}
                self.interrupted = False
                if not self.current:
                    continue
                self.process = self._started(list(self.current))
            self._follow(self.process)
            with self.wake:
                # What is left was given up for something urgent.
                left = {name: None for name in (*self.current, *self.rest) if name not in self.urgent}
                self.current, self.rest, self.process = {}, left, None
                if not self.rest and not self.urgent:
                    self.done = 0
            self._tell()

    def _started(self, names: list[str]) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*self.command, *names],
            cwd=self.root,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=1,
        )

    def _follow(self, process: subprocess.Popen[str]) -> None:
        self._tell()
        failed: dict[str, list[Fault]] = {}
        for line in process.stdout:
            told = _told(line)
            if "name" in told:
                self._end(told["name"], [])
            elif "snippet" in told:
                failed.setdefault(told["snippet"], []).append(_fault(told))
        process.wait()
        if not self.interrupted:
            for name in list(self.current):
                self._end(name, failed.pop(name, []))
            for name, faults in failed.items():  # ran, but is out of its bounds
                self.ended(name, faults)

    def _end(self, name: str, faults: list[Fault]) -> None:
        with self.wake:
            self.current.pop(name, None)
            self.done += 1
        self.ended(name, faults)
        self._tell()

    def _tell(self) -> None:
        with self.wake:
            left = [*self.current, *self.urgent, *self.rest]
            self.running(self.done, self.done + len(left) if left else 0, left)


def _told(line: str) -> dict[str, Any]:
    """A line of JSON; nothing, for what a library may have printed."""
    try:
        told = json.loads(line)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _fault(told: dict[str, Any]) -> Fault:
    message = Message(told["code"], told["message"]["ko"], told["message"]["en"])
    return Fault(told["path"], told["line"], told["column"], message, told["severity"])
