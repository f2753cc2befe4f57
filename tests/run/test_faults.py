"""Faults from outside: disks, clocks, networks, processes. Nothing is lost, nothing wrong is served, and it is said.

Disks that are full or read-only are real ones: small file systems in a mount namespace of their own.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from snippets._run import Engine, Faults, datasets, pool
from snippets._run.cache import Cache
from tests.conftest import LONG, ROOT, Run
from tests.run.conftest import fresh
from tests.run.test_kill import contents, start
from tests.run.test_run import register

pytestmark = pytest.mark.long_form
METRIC = "metrics:\n  m: {label: {ko: 값, en: value}, accept: [0, 1]}\n"
NAMESPACE = ["unshare", "-rm", "sh", "-ec"]
can_mount = pytest.mark.skipif(
    not shutil.which("unshare")
    or subprocess.run([*NAMESPACE, "mount -t tmpfs none /mnt"], capture_output=True, check=False).returncode != 0,
    reason="this system gives no mount namespace",
)


def on_a_disk(folder: Path, mount: str) -> subprocess.CompletedProcess[str]:
    """`glossary build`, in a namespace where `mount` was done first."""
    return subprocess.run(
        [*NAMESPACE, f'{mount}\nexec "$0" -m glossary build --lang en', sys.executable],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@can_mount
@pytest.mark.parametrize("place", [".cache", ".build"])
def test_a_full_disk_is_told_and_the_old_site_stays(tiny: Path, tiny_site: Path, place: str) -> None:
    shutil.copytree(tiny_site / "site", tiny / "site")
    before = contents(tiny / "site")
    (tiny / place).mkdir()
    done = on_a_disk(tiny, f"mount -t tmpfs -o size=16k none {place}")
    assert done.returncode == 1 and "Traceback" not in done.stderr, done.stderr
    assert "No space left on device" in done.stderr
    assert contents(tiny / "site") == before


@can_mount
def test_a_read_only_cache_serves_what_it_has_and_says_what_it_cannot_take(tiny: Path, tiny_site: Path) -> None:
    shutil.copytree(tiny_site / ".cache", tiny / ".cache")
    read_only = "mount --bind .cache .cache; mount -o remount,ro,bind .cache"
    done = on_a_disk(tiny, read_only)
    assert done.returncode == 0, done.stderr
    assert contents(tiny / "site") == contents(tiny_site / "site")
    code = tiny / "snippets" / "demo" / "noise.py"
    code.write_text(code.read_text().replace("range(0, 40)", "range(0, 41)"))
    done = on_a_disk(tiny, read_only)
    assert done.returncode == 1 and "Read-only file system" in done.stderr and "Traceback" not in done.stderr
    assert "GLOSSARY_CACHE" in done.stderr, "the message names the way out"


def test_damaged_entries_are_run_again_and_never_served(engine: Engine, write) -> None:
    """Bits that flip and ends that are cut off, at random places of a real entry."""
    write("a/one", "print('x' * 300)\nmetrics = {'m': 0.5}", METRIC)
    whole = engine.run()["a/one"]
    path = engine.cache.path("a/one", whole.provenance.key)
    raw, rng = path.read_bytes(), random.Random(0)
    for _ in range(2000 if LONG else 200):
        at = rng.randrange(len(raw))
        flipped = raw[:at] + bytes([raw[at] ^ 1 << rng.randrange(8)]) + raw[at + 1 :]
        for damaged in (flipped, raw[:at]):
            path.write_bytes(damaged)
            served = engine.cache.get("a/one", whole.provenance.key)
            assert served in (None, whole), "the result that was put, or none"
    path.write_bytes(raw[: len(raw) // 2])
    again = fresh(engine).run()["a/one"]
    assert again.metrics == whole.metrics and path.read_bytes() != raw[: len(raw) // 2]


@pytest.mark.parametrize("years", [-30, 30])
def test_a_clock_that_jumps(engine: Engine, write, monkeypatch: pytest.MonkeyPatch, years: int) -> None:
    """Neither loses a result nor ends a snippet that is running."""
    write("a/one", "metrics = {'m': 0.25}", METRIC)
    first = engine.run()
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + years * 365 * 86400)
    write("a/two", "import time\ntime.sleep(1)\nmetrics = {'m': 0.5}", METRIC + "timeout: 30\n")
    results = fresh(engine).run()
    assert results["a/one"] == first["a/one"] and results["a/two"].metrics == {"m": 0.5}
    monkeypatch.undo()
    assert fresh(engine).run() == results, "everything is still there"


@pytest.mark.skipif(not LONG, reason="test_kill.py has two builds at once; `make test-long` has ten")
def test_ten_builds_at_once_agree(tiny: Path) -> None:
    builds = [start(tiny) for _ in range(10)]
    assert {build.wait(600) for build in builds} == {0}
    cache = Cache(tiny / ".cache" / "results")
    assert {len(cache.entries(name)) for name in ("demo/line", "demo/noise")} == {1}
    assert contents(tiny / "site")["index.html"].startswith(b"\n<!doctype html>")


@pytest.mark.parametrize("what", ["exit 1", "exec sleep 600"])
def test_a_worker_that_never_starts(
    engine: Engine, write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """The interpreter of the children fails at once, or hangs; the run ends with a message all the same."""
    write("a/one", "metrics = {'m': 0.5}", METRIC)
    broken = tmp_path / "python"
    broken.write_text(f"#!/bin/sh\n{what}\n")
    broken.chmod(0o755)
    real = multiprocessing.spawn.get_executable()
    monkeypatch.setattr(pool, "START_SECONDS", 1)
    multiprocessing.set_executable(str(broken))
    try:
        with pytest.raises(Faults, match="ended before it began, 3 times"):
            engine.run()
    finally:
        multiprocessing.set_executable(os.fsdecode(real))
    assert fresh(engine).run()["a/one"].metrics == {"m": 0.5}, "the next run is well"


@pytest.fixture
def slow_origin() -> Iterator[list[str]]:
    """A server that hangs: before its answer, or in the middle of a file. The one element is its mode."""
    mode = ["silent"]
    server = socket.create_server(("127.0.0.1", 0))
    mode.append(f"http://127.0.0.1:{server.getsockname()[1]}/points.txt")
    stopped = threading.Event()

    def answer() -> None:
        while not stopped.is_set():
            try:
                client, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=drip, args=[client], daemon=True).start()

    def drip(client: socket.socket) -> None:
        with client:
            client.recv(65536)
            if mode[0] == "drips":
                client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
            while not stopped.wait(0.2):
                if mode[0] == "drips":
                    try:
                        client.sendall(b"x")
                    except OSError:
                        return

    threading.Thread(target=answer, daemon=True).start()
    yield mode
    stopped.set()
    server.close()


@pytest.mark.parametrize("mode", ["silent", "drips"])
def test_a_network_that_hangs(
    engine: Engine, folder: Path, write, slow_origin: list[str], monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    slow_origin[0] = mode
    register(folder, b"0.25")
    registry = folder / "datasets.yml"
    registry.write_text(registry.read_text().replace("http://127.0.0.1:9/points.txt", slow_origin[1]))
    write("a/reads", "metrics = {'m': 0.25}", METRIC + "data: [points]\n")
    monkeypatch.setattr(datasets, "NETWORK_SECONDS", 1)
    monkeypatch.setattr(datasets, "DOWNLOAD_SECONDS", 2)
    started = time.monotonic()
    with pytest.raises(Faults, match=r"points\.txt could not be downloaded"):
        engine.run()
    assert time.monotonic() - started < 60
    left = [path for path in (engine.cache_folder / "datasets").rglob("*") if path.is_file()]
    assert left == [], "half a file is no file"


def test_a_wrong_download_is_never_kept(engine: Engine, folder: Path, write, tmp_path: Path) -> None:
    served = tmp_path / "served"
    served.mkdir()
    (served / "points.txt").write_bytes(b"0.75")  # the registry promises 0.25
    command = [sys.executable, "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", str(served)]
    server = subprocess.Popen([*command[:1], "-u", *command[1:]], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        port = int(server.stdout.readline().split(b"port ")[1].split()[0])
        register(folder, b"0.25")
        registry = folder / "datasets.yml"
        registry.write_text(registry.read_text().replace("127.0.0.1:9/", f"127.0.0.1:{port}/"))
        write("a/reads", "metrics = {'m': 0.25}", METRIC + "data: [points]\n")
        with pytest.raises(Faults, match="checksum"):
            engine.run()
    finally:
        server.kill()
    kept = [path for path in (engine.cache_folder / "datasets").rglob("*") if path.is_file()]
    assert kept == []


def test_ctrl_c_ends_a_run_within_two_seconds_and_leaves_no_process(tiny: Path, glossary: Run) -> None:
    mark = f"97{os.getpid()}.5"
    (tiny / "snippets" / "demo" / "noise.py").write_text(
        '"""Waits."""\n\n# %% run\nif __name__ == "__main__":\n'
        f"    import subprocess\n    print('x')\n    subprocess.Popen(['sleep', '{mark}']).wait()\n"
    )
    (tiny / "snippets" / "demo" / "noise.yml").write_text("title: {ko: 기다림, en: Waits}\n")
    process = subprocess.Popen(
        [sys.executable, "-m", "glossary", "run", "--lang", "en"],
        cwd=tiny,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    end = time.monotonic() + 120
    while subprocess.run(["pgrep", "-f", f"^sleep {mark}"], capture_output=True, check=False).returncode:
        assert time.monotonic() < end and process.poll() is None, "the snippet did not begin"
        time.sleep(0.1)
    asked = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    took = time.monotonic() - asked
    assert process.returncode == 130 and said.strip().endswith("stopped") and "Traceback" not in said
    assert took < (2 if LONG else 10), "two seconds on a machine that does nothing else"
    time.sleep(1)
    left = subprocess.run(["pgrep", "-f", f"^sleep {mark}"], capture_output=True, check=False)
    assert left.returncode == 1, "nothing that the snippet started is left"
    assert "demo/line" in glossary("why", "demo/line").stdout, "and the next command is well"
