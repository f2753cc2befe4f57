"""A preview of the miniature project, with everything that belongs to it: server, runner, watch."""

from __future__ import annotations

import contextlib
import json
import shutil
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from glossary.preview.server import Live
from glossary.preview.watch import Watch
from glossary.reading.project import Project
from tests.conftest import command, make_tiny

PATIENCE = 60  # seconds on a busy machine; a preview takes tenths of one


class Reader:
    """Asks a running preview for pages and news, as a browser does."""

    def __init__(self, live: Live) -> None:
        self.live = live
        self.root = live.state.project.root
        self.address = f"http://127.0.0.1:{live.server.server_port}"

    def get(self, path: str) -> str:
        """A page's HTML, or that of its error."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=PATIENCE) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.read().decode()

    def news(self) -> dict[str, Any]:
        """What an open page is told now."""
        with urllib.request.urlopen(f"{self.address}/.live/events?news=0", timeout=PATIENCE) as stream:
            return json.loads(stream.readline().decode().removeprefix("data: "))

    def faults(self) -> list[str]:
        """Faults as `glossary check` prints them."""
        return [
            f"{f['path']}:{f['line']}:{f['column']}: {f['message']['en']}"
            for f in self.news()["faults"]
            if f["severity"] == "error"
        ]

    def write(self, path: str, *changes: tuple[str, str], text: str | None = None) -> None:
        """Edit a file of the project."""
        file = self.root / path
        text = file.read_text() if text is None else text
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        file.write_text(text)


def until(true: Callable[[], object]) -> None:
    """Wait for something; it fails with what it was waiting for."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "never became true"
        time.sleep(0.02)


@contextlib.contextmanager
def previewing(root: Path) -> Iterator[Reader]:
    """A running preview of a project."""
    live = Live(Project.find(root), "127.0.0.1", 0)
    live.start()
    with Watch(root) as watch:
        thread = threading.Thread(target=lambda: [live.edited(paths) for paths in watch.changes()], daemon=True)
        thread.start()
        yield Reader(live)
        watch.stop()
        thread.join()
    live.stop()


@pytest.fixture(scope="session")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of the miniature project after everything has run."""
    root = make_tiny(tmp_path_factory.mktemp("ran") / "tiny")
    done = command("run", cwd=root, GLOSSARY_CACHE="", GLOSSARY_DATA="")
    assert done.returncode == 0, done.stderr
    return root / ".cache"


@pytest.fixture
def preview(tiny: Path, results: Path) -> Iterator[Reader]:
    """The miniature project, whose snippets have run."""
    shutil.copytree(results, tiny / ".cache")
    with previewing(tiny) as reader:
        yield reader


@pytest.fixture
def first_preview(tiny: Path) -> Iterator[Reader]:
    """The miniature project on a machine where nothing has run yet."""
    with previewing(tiny) as reader:
        yield reader
