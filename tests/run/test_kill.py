"""kill -9 at random moments, and two builds at once: nothing half is ever served."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from snippets._run.cache import Cache, _load
from tests.conftest import LONG, ROOT, Run, command

pytestmark = pytest.mark.long_form
KILLS = 200 if LONG else 8


@pytest.fixture
def whole(tiny_site: Path) -> dict[str, bytes]:
    """What an undisturbed build of the miniature project gives."""
    return contents(tiny_site / "site")


def contents(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def start(folder: Path) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-m", "glossary", "build"],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def kill_often(folder: Path, seed: int, kills: int, seconds: float, whole: dict[str, bytes]) -> None:
    """Kill builds of a project at random moments within the time that one takes."""
    rng = random.Random(seed)
    for kill in range(kills):
        if kill % 2:  # from nothing, so that runs are hit as well as writing
            shutil.rmtree(folder / ".cache", ignore_errors=True)
        build = start(folder)
        time.sleep(rng.uniform(0, seconds if kill % 2 else seconds / 2))
        build.send_signal(signal.SIGKILL)
        build.wait()
        cache = Cache(folder / ".cache" / "results")
        assert all(_load(path) is not None for path in cache.entries()), "an entry is whole or not there"
        if (site := folder / "site").exists():
            assert contents(site).keys() == whole.keys(), "a site is whole or not there"


def test_kill_nine_at_random_moments(tiny: Path, tiny_site: Path, glossary: Run, whole: dict[str, bytes]) -> None:
    seconds = time.perf_counter()
    assert glossary("build").returncode == 0
    seconds = time.perf_counter() - seconds
    folders = [tiny, Path(shutil.copytree(tiny, tiny.with_name("other")))]
    with ThreadPoolExecutor(2) as pool:  # two projects at a time
        jobs = [pool.submit(kill_often, folder, i, KILLS // 2, seconds, whole) for i, folder in enumerate(folders)]
        for job in jobs:
            job.result()
    # The next build is right: with the results of the undisturbed project it gives the same bytes.
    for folder in folders:
        shutil.rmtree(folder / ".cache", ignore_errors=True)
        shutil.copytree(tiny_site / ".cache", folder / ".cache")
        done = command("build", cwd=folder)
        assert done.returncode == 0, done.stderr
        assert contents(folder / "site") == whole


def test_two_builds_at_once_agree(tiny: Path) -> None:
    first, second = start(tiny), start(tiny)
    assert (first.wait(120), second.wait(120)) == (0, 0)
    once = contents(tiny / "site")
    assert command("build", cwd=tiny).returncode == 0
    assert contents(tiny / "site") == once
    for name in ("demo/line", "demo/noise"):
        assert len(Cache(tiny / ".cache" / "results").entries(name)) == 1
