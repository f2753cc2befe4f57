"""Paired timings against other ways to do the same work; run by hand with `make bench`.

Every round times all the ways one after another, so that a slow minute of the machine hits all of them;
what counts is the ratio within a round. Prints two tables in Markdown.
"""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from glossary.reading.project import Project
from snippets._run import Engine, display
from snippets._run.environment import QUIET, SETTINGS, processor

ROOT = Path(__file__).parent.parent.parent
ROUNDS = 3
EVERY = 4  # every fourth snippet by name: a kernel for each of all would take most of an hour
PROJECT = Project.find(ROOT)
NAMES = [name for name in sorted(PROJECT.engine.snippets) if not PROJECT.engine.snippets[name].sidecar.data][::EVERY]
ENVIRONMENT = {**os.environ, **SETTINGS, **QUIET, "CUDA_VISIBLE_DEVICES": "-1", "NO_MKDOCS_2_WARNING": "1"}
PLAIN = """INHERIT: {base}
site_name: plain
docs_dir: {docs}
site_dir: {out}
theme:
  custom_dir: {overrides}
plugins: [search]
"""


def seconds(work: Callable[[Path], None]) -> float:
    """Wall time of `work` in a new folder."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        work(Path(folder))
        return time.perf_counter() - start


def in_a_process(function: str, folder: Path) -> None:
    """Call a function of this file in a process of its own, with one thread a library, as all ways run."""
    code = (
        f"from pathlib import Path; from tests.benchmarks import compare; compare.{function}(Path({str(folder)!r}))"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=ENVIRONMENT, check=True, stderr=subprocess.DEVNULL)


def engine_cold(folder: Path) -> None:
    """Our engine with an empty cache, in a process of its own."""
    in_a_process("run_engine", folder)


def run_engine(folder: Path) -> None:
    """What `engine_cold` starts."""
    Engine(ROOT / "snippets", folder, PROJECT.data).run(NAMES)


def python_files(folder: Path) -> None:
    """`python FILE`, one after another."""
    for name in NAMES:
        command = [sys.executable, str(PROJECT.engine.snippets[name].path)]
        subprocess.run(command, cwd=folder, env=ENVIRONMENT, check=True, capture_output=True)


def kernels(folder: Path) -> None:
    """A kernel for each notebook, as mkdocs-jupyter and MyST-NB execute them."""
    in_a_process("run_kernels", folder)


def run_kernels(folder: Path) -> None:
    """What `kernels` starts."""
    for name in NAMES:
        cells = [new_code_cell(display(cell, "en")) for cell in PROJECT.engine.snippets[name].cells]
        book = nbformat.from_dict(new_notebook(cells=cells))
        NotebookClient(
            book, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(folder)}}
        ).execute()


def warm_build(_: Path) -> None:
    """`glossary build` with every result in the cache."""
    subprocess.run([sys.executable, "-m", "glossary", "build"], cwd=ROOT, check=True, capture_output=True)


def plain_builds(folder: Path, together: bool) -> None:
    """`mkdocs build` of the same two trees, without our plugin."""
    running = []
    for language in ("ko", "en"):
        config = folder / f"{language}.yml"
        config.write_text(
            PLAIN.format(
                base=ROOT / "mkdocs.yml",
                docs=ROOT / ".build" / language,
                out=folder / language,
                overrides=folder / "overrides",
            )
        )
        (folder / "overrides").mkdir(exist_ok=True)
        command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(config)]
        running.append(subprocess.Popen(command, env=ENVIRONMENT, stderr=subprocess.DEVNULL))
        if not together:
            running[-1].wait()
    assert all(process.wait() == 0 for process in running)


def table(title: str, ways: dict[str, Callable[[Path], None]]) -> None:
    """Time all ways in rounds; the first is what the others are compared with."""
    rounds = [{name: seconds(work) for name, work in ways.items()} for _ in range(ROUNDS)]
    ours = next(iter(ways))
    print(f"\n| {title} | seconds (median of {ROUNDS}) | ratio to ours (median, range) |\n|---|---|---|")
    for name in ways:
        ratios = [times[name] / times[ours] for times in rounds]
        spread = f"{statistics.median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f})"
        print(f"| {name} | {statistics.median(times[name] for times in rounds):.1f} | {spread} |", flush=True)


def main() -> None:
    """Both tables."""
    print(f"{processor()}, {os.cpu_count()} cores, Python {platform.python_version()}; {len(NAMES)} snippets:")
    print(", ".join(NAMES))
    table(
        "running snippets, nothing cached",
        {"`glossary run`": engine_cold, "`python FILE`, one by one": python_files, "a kernel per notebook": kernels},
    )
    warm_build(ROOT)
    table(
        "building the site, everything cached",
        {
            "`glossary build`": warm_build,
            "`mkdocs build` of both trees, one after the other": lambda folder: plain_builds(folder, together=False),
            "`mkdocs build` of both trees, side by side": lambda folder: plain_builds(folder, together=True),
        },
    )


if __name__ == "__main__":
    main()
