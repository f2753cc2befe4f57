"""Every snippet as a copy-runner runs it: the download alone in an empty folder, and its output as on the page.

One interpreter forks for each file (plain.py); a few files are also started as `python FILE` in full.
"""

from __future__ import annotations

import ast
import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from snippets._run import Result
from snippets._run.snippet import STACK
from tests.snippets.conftest import NAMES, PROJECT
from tests.snippets.plain import run_each, surroundings

SNIPPETS = PROJECT.engine.snippets
PRINTED = PROJECT.cache_folder / "pasted"  # what plain Python printed, by the snippet's key


@pytest.fixture(scope="module")
def printed(first: dict[str, Result], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What each prints in an empty folder: run now, or kept from a run with the same key."""
    kept = {name: PRINTED / f"{key_of(name, result)}.txt" for name, result in first.items()}
    missing = [name for name, path in kept.items() if not path.exists()]
    folder = tmp_path_factory.mktemp("pasted")
    jobs = [[str(paste(name, folder)), str(folder / f"{name.replace('/', '-')}.txt")] for name in missing]
    if jobs:
        run_each(jobs, missing, folder)
    PRINTED.mkdir(parents=True, exist_ok=True)
    texts = {name: path.read_text(encoding="utf-8") for name, path in kept.items() if path.exists()}
    for name, (_, output) in zip(missing, jobs, strict=True):
        texts[name] = Path(output).read_text(encoding="utf-8")
        if as_shown(name, texts[name], first[name]):  # only what is right is kept
            kept[name].write_text(texts[name], encoding="utf-8")
    return texts


def key_of(name: str, result: Result) -> str:
    """A file name for what this version of a snippet printed."""
    return hashlib.sha256(f"{name} {result.provenance.key} {SNIPPETS[name].program('ko')}".encode()).hexdigest()


def paste(name: str, folder: Path) -> Path:
    """What a reader downloads, alone in an empty folder."""
    target = folder / name.replace("/", "-") / f"{name.partition('/')[2]}.py"
    target.parent.mkdir()
    target.write_text(SNIPPETS[name].program("ko"), encoding="utf-8")
    return target


@pytest.mark.parametrize("name", NAMES)
def test_prints_what_the_page_shows(name: str, first: dict[str, Result], printed: dict[str, str]) -> None:
    if name not in first:
        pytest.skip("its data set is out of reach here")
    assert as_shown(name, printed[name], first[name]), f"{printed[name]}\n--- the page:\n{shown(first[name])}"


def shown(result: Result) -> str:
    """The text that the page shows."""
    return "".join(result.outputs)


def as_shown(name: str, printed: str, result: Result) -> bool:
    """Whether it is the page's text; of snippets that print times, whether the words are."""
    if SNIPPETS[name].sidecar.timed:
        return without_numbers(printed) == without_numbers(shown(result))
    return printed == shown(result)


def without_numbers(text: str) -> list[str]:
    """The words of a text, for those that print times."""
    return [word for word in text.split() if not any(c.isdigit() for c in word)]


@pytest.mark.parametrize("name", ["training/learning_rate", "task/classification"])
def test_runs_as_a_program_of_its_own(name: str, first: dict[str, Result], tmp_path: Path) -> None:
    target = paste(name, tmp_path)
    done = subprocess.run(
        [sys.executable, target.name],
        cwd=target.parent,
        capture_output=True,
        text=True,
        env=surroundings([name], tmp_path),
        check=True,
    )
    assert done.stdout == shown(first[name])


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_what_is_taken_along_shows_its_figures_and_no_report(name: str, language: str) -> None:
    snippet, program = SNIPPETS[name], SNIPPETS[name].program(language)
    assert program.endswith("\nplt.show()\n") == bool(snippet.sidecar.figures)
    assigned = {node.id for node in ast.walk(ast.parse(program)) if isinstance(node, ast.Name)}
    assert not assigned & {"metrics", "figures"} and "__main__" not in program


@pytest.mark.parametrize("name", NAMES)
def test_the_file_hides_no_library(name: str) -> None:
    """`import keras` beside a file keras.py would import that file."""
    assert name.partition("/")[2] not in {*STACK, *sys.stdlib_module_names}
