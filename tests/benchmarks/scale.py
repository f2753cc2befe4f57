"""What a term costs as the glossary grows: time, memory and bytes of a build with 200 to 10,000 terms.

The results of the snippets come from the cache. The peer is plain MkDocs (and Zensical, where it is installed) on the
same Markdown of both languages. `python -m tests.benchmarks.scale [--peers] [TERMS …]`
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from glossary.reading.project import Project
from tests.benchmarks.preview import ROOT, grown

SIZES = (200, 1000, 5000, 10000)
PEERS = ("mkdocs", "zensical")
LIMIT = 1.2  # times the cost of a term at the smallest size


@dataclass(frozen=True)
class Cost:
    """Of one build: seconds by the clock and of processors, the largest process in MiB, and MB of site."""

    terms: int
    clock: float
    processor: float
    memory: float
    size: float

    def row(self, first: Cost) -> str:
        """A row of the table; `first` is the smallest size."""
        each, before = self.processor / self.terms, first.processor / first.terms
        return (
            f"| {self.terms:,} | {self.clock:.0f} s | {self.processor:.0f} s | {1000 * each:.0f} ms | "
            f"{each / before:.2f} | {self.memory:.0f} MiB | {1000 * self.size / self.terms:.0f} kB |"
        )


def cost(command: list[str], project: Project, terms: int, site: Path) -> Cost:
    """The cost of one command that builds the site."""
    code = (
        "import resource, subprocess, sys, time, json; start = time.perf_counter();"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True);"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN);"
        "print(json.dumps([done.returncode, done.stderr[-2000:], time.perf_counter() - start,"
        " used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]))"
    )
    environment = {**os.environ, "GLOSSARY_CACHE": str(project.cache_folder), "PYTHONPATH": str(ROOT)}
    environment |= {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code, *command],
        cwd=project.root,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    status, said, clock, processor, memory = json.loads(done.stdout)
    assert status == 0, said
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) / 1e6
    return Cost(terms, clock, processor, memory, size)


def ours(project: Project, terms: int) -> Cost:
    """`glossary build`, into a folder without a site."""
    for part in ("site", ".build"):
        shutil.rmtree(project.root / part, ignore_errors=True)
    return cost([sys.executable, "-m", "glossary", "build"], project, terms, project.site)


def peer(name: str, project: Project, terms: int) -> Cost | None:
    """The peer on the Markdown that our build has left, both languages one after the other; None without the peer."""
    if not shutil.which(name, path=str(Path(sys.executable).parent)):
        return None
    costs = []
    for language in ("ko", "en"):
        plan = json.loads((project.tree / f"{language}.json").read_text())
        config = {
            "site_name": plan["title"],
            "docs_dir": f".build/{language}",
            "site_dir": f".build/{name}-{language}",
            "theme": {"name": "material", "features": ["navigation.tabs", "navigation.indexes"]},
            "plugins": ["search"],
            "markdown_extensions": ["md_in_html", "tables", "attr_list", "footnotes", "pymdownx.highlight"],
            "nav": plan["nav"],
        }
        path = project.root / f"{name}-{language}.yml"
        path.write_text(json.dumps(config))
        command = [str(Path(sys.executable).parent / name), "build", "--quiet", "-f", path.name]
        command = command if name == "mkdocs" else [part for part in command if part != "--quiet"]
        costs.append(cost(command, project, terms, project.root / config["site_dir"]))
    ko, en = costs
    memory = max(ko.memory, en.memory)
    return Cost(terms, ko.clock + en.clock, ko.processor + en.processor, memory, ko.size + en.size)


def main() -> None:
    """Print a table for ours and for each peer that is installed; fail where a term costs too much."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("terms", nargs="*", type=int, default=SIZES)
    options = parser.parse_args()
    rows: dict[str, list[Cost]] = {}
    for terms in options.terms:
        with tempfile.TemporaryDirectory() as folder:
            project = grown(Path(folder) / "site", terms)
            project.engine.run()
            rows.setdefault("glossary", []).append(ours(project, terms))
            print(rows["glossary"][-1].row(rows["glossary"][0]), flush=True)
            for name in PEERS if options.peers else ():
                if found := peer(name, project, terms):
                    rows.setdefault(name, []).append(found)
                    print(name, found.row(rows[name][0]), flush=True)
    print(f"\nPython {sys.version.split()[0]}, {os.cpu_count()} cores, {time.strftime('%Y-%m-%d')}")
    for name, costs in rows.items():
        print(f"\n{name}\n| terms | time | processor | a term | to the first | memory | bytes a term |")
        print("|--:|--:|--:|--:|--:|--:|--:|", *(each.row(costs[0]) for each in costs), sep="\n")
    first, last = rows["glossary"][0], rows["glossary"][-1]
    ratio = (last.processor / last.terms) / (first.processor / first.terms)
    assert ratio <= LIMIT, f"a term costs {ratio:.2f} times as much at {last.terms} as at {first.terms}"


if __name__ == "__main__":
    main()
