"""From files to the finished site: check, run, write the trees, build both languages, check the HTML, swap."""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console

from snippets._run import Fault, Faults, Result, one_at_a_time

from .check import check
from .generator.html_check import check_html
from .messages import say
from .pages.tree import write_tree
from .reading.entry import LANGUAGES
from .reading.project import Project

BUILD_SECONDS, SECONDS_A_TERM = 600, 0.5  # a generator that takes longer hangs


def build(
    project: Project,
    console: Console,
    *,
    require_all: bool = False,
    require_gpu: bool = False,
    strict: bool = False,
) -> None:
    """Make `site/`. The old site stands until the new one is whole. With `strict`, warnings of the check stop it.

    Raises:
        Faults: what is wrong with text, snippets or the produced HTML; `site/` is then as it was.
    """
    if (warnings := check(project)) and strict:
        raise Faults(warnings)
    results = project.engine.run(require_all=require_all, require_gpu=require_gpu, console=console)
    project.tree.mkdir(exist_ok=True)
    with one_at_a_time(project.tree / "build.lock", console, "another build is writing this site; waiting for it"):
        html = project.tree / "html"
        shutil.rmtree(html, ignore_errors=True)
        _build_languages(project, html, results)
        shutil.move(html / "en", html / "ko" / "en")
        check_html(html / "ko")
        _swap(html / "ko", project.site, project.tree / "old")
    files = project.engine.files
    states = [result.state for result in results.values()]
    console.print(
        f"site/: {len(project.published)} terms, {len(files)} snippets and {len(results) - len(files)} tries "
        f"({states.count('ran')} ran, {states.count('recorded')} recorded)"
    )


def _build_languages(project: Project, html: Path, results: Mapping[str, Result]) -> None:
    """Write both trees and build each in a process of its own, which imports MkDocs while its tree is written."""
    newest = max((result.provenance.date for result in results.values()), default="1980-01-01T00:00:00+00:00")
    epoch = int(datetime.datetime.fromisoformat(newest).timestamp())  # dates in the site: those of the results
    environment = os.environ | {
        "SOURCE_DATE_EPOCH": str(epoch),
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
    }
    generator = [sys.executable, "-m", "glossary.generator.mkdocs_plugin", str(project.root)]
    running = {
        language: subprocess.Popen(
            [*generator, language, str(html / language)],
            env=environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        for language in LANGUAGES
    }
    faults = []
    limit = BUILD_SECONDS + SECONDS_A_TERM * len(project.published)
    try:
        for language, process in running.items():
            write_tree(project, results, language)
            process.stdin.write("written\n")  # the word that the process waits for
            process.stdin.flush()
        for language, process in running.items():
            try:
                said, _ = process.communicate(timeout=limit)
            except subprocess.TimeoutExpired:
                problem = say("generator-hangs", seconds=f"{limit:g}")
                faults.append(Fault(f".build/{language}", 1, 1, problem))
                continue
            if process.returncode:
                lines = [line for line in said.splitlines() if line.strip()] or ["no reason given"]
                faults += [
                    Fault(f".build/{language}", 1, 1, say("generator", problem=line.strip())) for line in lines
                ]
    finally:
        for process in running.values():
            process.kill()
            process.wait()
    if faults:
        raise Faults(faults)


def _swap(new: Path, site: Path, old: Path) -> None:
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    new.rename(site)
    shutil.rmtree(old, ignore_errors=True)
