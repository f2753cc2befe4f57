"""How soon an edited term is shown: `glossary serve` beside `mkdocs serve` on the same site, round by round.

From saving the file to the new text being served. Ours has both languages and checks; MkDocs is given the Korean
tree of plain Markdown that we would give it, and the Markdown file of the term is edited. Also how long the whole
check takes. `python -m tests.benchmarks.preview [TERMS …]`
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

from glossary.pages.tree import write_tree
from glossary.reading.project import Project

ROOT = Path(__file__).parent.parent.parent
ROUNDS = 7
ROUNDS_OF_MANY = 3  # of MkDocs, which takes a minute each
PATIENCE = 400
SIZES = (188, 2000)


def grown(folder: Path, terms: int) -> Project:
    """This project with so many terms; the new ones are those there are, under other names."""
    for part in ("docs", "snippets", "glossary"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", "*.py[co]"))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    place = folder / "glossary" / "terms"
    texts = {path.stem: path.read_text() for path in sorted(place.glob("*.yml"))}
    number, names = 100, list(texts)  # Keras 3 is a name already
    while len(list(place.iterdir())) < terms:
        number += 1
        for id_ in names[: terms - len(list(place.iterdir()))]:
            text = re.sub(r"^(term|english): \"?(.*?)\"?$", rf'\1: "\2 {number}"', texts[id_], flags=re.MULTILINE)
            text = re.sub(r"^(english: .*?) \(.*\)", r"\1", text, flags=re.MULTILINE)
            text = re.sub(r"^(aliases|senses|checked|redirects):.*\n", "", text, flags=re.MULTILINE)
            text = re.sub(r"^usage:\n(?:[ -].*\n)+", "", text, flags=re.MULTILINE)
            (place / f"{id_}-{number}.yml").write_text(text)
    cache = Path(os.environ.get("GLOSSARY_CACHE") or ROOT / ".cache").absolute()
    return Project(folder, cache, Path(os.environ["GLOSSARY_DATA"]) if os.environ.get("GLOSSARY_DATA") else None)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@contextlib.contextmanager
def serving(command: list[str], project: Project, port: int) -> Iterator[str]:
    """The address of a server, once it answers."""
    environment = {
        **os.environ,
        "GLOSSARY_CACHE": str(project.cache_folder),
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONPATH": str(ROOT),
    }
    process = subprocess.Popen(
        command, cwd=project.root, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    address = f"http://127.0.0.1:{port}/"
    try:
        end = time.monotonic() + PATIENCE
        while "<h1" not in asked(f"{address}glossary/relu/"):
            assert time.monotonic() < end and process.poll() is None, command
            time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait()


def asked(address: str) -> str:
    """What is served, or nothing."""
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            return answer.read().decode()
    except OSError:
        return ""


def shown_after(path: Path, change: Callable[[str], str], mark: str, address: str) -> float:
    """Seconds from saving the changed file to its text being served."""
    before = path.read_text()
    start = time.perf_counter()
    path.write_text(change(before))
    while mark not in asked(address):
        assert time.perf_counter() - start < PATIENCE, address
        time.sleep(0.01)
    took = time.perf_counter() - start
    path.write_text(before)
    while mark in asked(address):
        time.sleep(0.05)
    time.sleep(1.5)  # until every server has come to rest
    return took


def compare(terms: int) -> None:
    """One size, as rows of a table."""
    with tempfile.TemporaryDirectory() as folder:
        project = grown(Path(folder) / "site", terms)
        checked = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "glossary", "check"], cwd=project.root, capture_output=True, text=True, check=False
        )
        checked = time.perf_counter() - checked
        assert done.returncode == 0, [line for line in done.stderr.splitlines() if "warning" not in line][:20]
        results = project.engine.run()
        write_tree(project, results, "ko")
        ports = [free_port(), free_port(), free_port()]
        glossary = [sys.executable, "-m", "glossary", "serve", "--port", str(ports[0])]
        mkdocs = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr"]
        with (
            serving(glossary, project, ports[0]) as ours,
            serving([*mkdocs, f"127.0.0.1:{ports[1]}"], project, ports[1]) as theirs,
        ):
            yaml, markdown = project.root / "glossary/terms/relu.yml", project.tree / "ko" / "glossary" / "relu.md"
            seconds: dict[str, list[float]] = {"glossary serve": [], "mkdocs serve": []}
            for round_ in range(ROUNDS if terms < 1000 else ROUNDS_OF_MANY):
                mark = f"표시{round_}"
                changes = {
                    "glossary serve": (yaml, "description:\n  ko: |\n    ", ours),
                    "mkdocs serve": (markdown, "# 렐루\n\n", theirs),
                }
                for name, (path, place, address) in changes.items():
                    took = shown_after(
                        path,
                        lambda text, place=place, mark=mark: text.replace(place, f"{place}{mark} ", 1),
                        mark,
                        f"{address}glossary/relu/",
                    )
                    seconds[name].append(took)
            # MkDocs's other way, which builds the changed file alone and lets lists and links grow old
            with serving([*mkdocs, f"127.0.0.1:{ports[2]}", "--dirty"], project, ports[2]) as dirty:
                seconds["mkdocs serve --dirty"] = [
                    shown_after(
                        markdown,
                        lambda text, round_=round_: text.replace("# 렐루\n\n", f"# 렐루\n\n더러움{round_} ", 1),
                        f"더러움{round_}",
                        f"{dirty}glossary/relu/",
                    )
                    for round_ in range(ROUNDS_OF_MANY)
                ]
        print(f"\n{terms} terms; the whole check takes {checked:.1f} s")
        print("| an edited term is shown by | after, seconds (median, range) | ratio to ours |\n|---|---|---|")
        our = statistics.median(seconds["glossary serve"])
        for name, took in seconds.items():
            middle = statistics.median(took)
            print(f"| `{name}` | {middle:.2f} ({min(took):.2f}-{max(took):.2f}) | {middle / our:.3g} |", flush=True)


if __name__ == "__main__":
    for size in [int(argument) for argument in sys.argv[1:]] or SIZES:
        compare(size)
