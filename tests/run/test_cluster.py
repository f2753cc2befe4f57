"""A real scheduler and real workers on loopback: the same results as here, also when a worker is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from snippets._run import Engine, Faults
from snippets._run.cluster import Cluster
from tests.conftest import ROOT
from tests.run.test_run import READS, register

METRIC = "metrics:\n  m: {label: {ko: 값, en: value}, accept: [0, 1]}\n"
PATIENCE = 60


class Machines:
    """A scheduler, and workers that come and go."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.running: list[subprocess.Popen] = []
        self.file = folder / "scheduler.json"
        self._start("dask_scheduler", "--port", "0", "--scheduler-file", str(self.file))
        end = time.monotonic() + PATIENCE
        while not self.file.exists():
            assert time.monotonic() < end, "the scheduler did not start"
            time.sleep(0.05)

    @property
    def address(self) -> str:

        return json.loads(self.file.read_text())["address"]

    def worker(self, *options: str, **environment: str) -> subprocess.Popen:
        """One more worker, with one thread."""
        return self._start(
            "dask_worker", self.address, "--nthreads", "1", "--no-nanny", *options, environment=environment
        )

    def _start(self, kind: str, *options: str, environment: dict[str, str] | None = None) -> subprocess.Popen:
        process = subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{kind}", *options, "--host", "127.0.0.1", "--no-dashboard"],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.running.append(process)
        return process

    def stop(self) -> None:
        for process in reversed(self.running):
            process.kill()
            process.wait(10)


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[Machines]:
    (tmp_path / "machines").mkdir()
    machines = Machines(tmp_path / "machines")
    yield machines
    machines.stop()


@pytest.fixture
def on_cluster(engine: Engine, machines: Machines) -> Iterator[Engine]:
    """The engine, told to run on those machines."""
    given = Engine(engine.folder, engine.cache_folder, engine.data, scheduler=machines.address)
    yield given
    if isinstance(given.runner, Cluster) and "client" in vars(given.runner):
        given.runner.client.close()


def test_results_are_those_of_this_machine(
    engine: Engine, on_cluster: Engine, machines: Machines, write, folder: Path, tmp_path: Path
) -> None:
    machines.worker()
    data = tmp_path / "data"
    data.mkdir()
    (data / "points.txt").write_bytes(b"0.25")
    register(folder, b"0.25")
    write("a/reads", READS, METRIC + "data: [points]\n")
    write("a/draws", "rng = np.random.default_rng(3)\nprint(rng.random())\nmetrics = {'m': rng.random()}", METRIC)
    write("bad/raises", "raise ValueError('no such luck')")
    write("bad/loops", "while True:\n    pass", "timeout: 2\n")
    there = Engine(folder, tmp_path / "other", data, scheduler=machines.address)
    with pytest.raises(Faults) as caught:
        there.run()
    there.runner.client.close()
    told = sorted(fault.message.en for fault in caught.value.faults)
    assert len(told) == 2 and "stopped after 2 s" in told[0] and "no such luck" in told[1]
    here = Engine(folder, engine.cache_folder, data, jobs=1)
    for name in ("a/reads", "a/draws"):
        gathered, local = there.cache.newest(name), here.run([name])[name]
        assert gathered.provenance.key == local.provenance.key, "the same key: one cache for both"
        assert (gathered.metrics, gathered.outputs) == (local.metrics, local.outputs)


def test_a_killed_workers_snippets_run_elsewhere(on_cluster: Engine, machines: Machines, write) -> None:
    first, second = machines.worker(), machines.worker()
    on_cluster.runner.client.wait_for_workers(2, timeout=PATIENCE)
    for i in range(4):
        write(f"a/s{i}", f"import time\ntime.sleep(1)\nmetrics = {{'m': {i / 10}}}", METRIC)
    told = []

    def kill_one(result: object) -> None:
        if not told:
            first.send_signal(signal.SIGKILL)
        told.append(result)

    results = on_cluster.run(told=kill_one)
    assert {name: result.metrics["m"] for name, result in results.items()} == {f"a/s{i}": i / 10 for i in range(4)}
    assert first.wait(10) == -signal.SIGKILL and second.poll() is None


def test_a_gpu_snippet_goes_to_the_worker_that_offers_a_gpu(
    on_cluster: Engine, machines: Machines, write, tmp_path: Path
) -> None:
    tool = tmp_path / "bin" / "nvidia-smi"
    tool.parent.mkdir()
    tool.write_text("#!/bin/sh\necho Pretended GPU\n")
    tool.chmod(0o755)
    visible = {"PATH": f"{tool.parent}:{os.environ['PATH']}", "CUDA_VISIBLE_DEVICES": "0"}
    machines.worker("--resources", "GPU=1", **visible)
    machines.worker()
    on_cluster.runner.client.wait_for_workers(2, timeout=PATIENCE)
    write("a/needs", "import shutil\nprint(shutil.which('nvidia-smi'))", "needs: [gpu]\n")
    assert on_cluster.runner.gpu == "Pretended GPU"
    assert on_cluster.run()["a/needs"].outputs[1] == f"{tool}\n"


def test_no_scheduler_no_worker_and_another_version_are_told(
    engine: Engine, on_cluster: Engine, machines: Machines, write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("a/one", "metrics = {'m': 0.5}", METRIC)
    nowhere = Engine(engine.folder, engine.cache_folder, scheduler="tcp://127.0.0.1:9")
    with pytest.raises(Faults, match=r"no scheduler answers at tcp://127\.0\.0\.1:9"):
        nowhere.run()
    idle = Cluster(machines.address, worker_seconds=1)
    with pytest.raises(Faults, match=r"no worker at .* for 1 s"):
        _ = idle.client
    machines.worker()
    monkeypatch.setattr("snippets._run.environment._version", lambda package: "0.1")
    with pytest.raises(Faults, match=r"differs from this machine in versions .*numpy .* / 0\.1"):
        on_cluster.run()


def test_without_dask_the_extra_is_named(engine: Engine, write, monkeypatch: pytest.MonkeyPatch) -> None:
    write("a/one", "metrics = {'m': 0.5}", METRIC)
    monkeypatch.setitem(sys.modules, "snippets._run.cluster", None)
    with pytest.raises(Faults, match=r"pip install '\.\[cluster\]'"):
        Engine(engine.folder, engine.cache_folder, scheduler="tcp://127.0.0.1:9").run()


def test_when_every_worker_is_lost_it_says_so(machines: Machines, engine: Engine, write) -> None:
    only = machines.worker()
    write("a/slow", "import time\ntime.sleep(30)")
    waiting = Engine(engine.folder, engine.cache_folder, scheduler=machines.address)
    runner = vars(waiting)["runner"] = Cluster(machines.address, worker_seconds=3)
    assert len(runner.machines) == 1
    only.send_signal(signal.SIGKILL)
    with pytest.raises(Faults, match=r"a/slow.*no worker at"):
        waiting.run()
    runner.client.close()
