"""Every snippet: importing it trains nothing, running it ends within its bounds, and twice gives the same."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys

import pytest

from snippets._run import Result
from tests.conftest import LONG, ROOT, command
from tests.snippets.conftest import NAMES, PROJECT, cached

AGAIN = PROJECT.cache_folder / "again"  # a second cache, filled by independent runs
# Seconds; what takes longer is run again in plain Python only, by test_pasted.py.
AGAIN_SECONDS = 3600 if LONG else 3

IMPORT_ALL = """
import contextlib, io, json, runpy, sys
import keras, sklearn.base
def refuse(*args, **kwargs):
    raise AssertionError("trained while being imported")
for name in ("fit", "train_on_batch", "evaluate", "predict"):
    setattr(keras.Model, name, refuse)
loud = {}
for path in sys.argv[1:]:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        names = runpy.run_path(path, run_name="imported")
    loud[path] = [printed.getvalue(), "metrics" in names or "figures" in names]
print(json.dumps(loud))
"""


@pytest.fixture(scope="session")
def second(first: dict[str, Result]) -> dict[str, Result]:
    """Results of independent runs, kept in a cache of their own."""
    short = [name for name, result in first.items() if result.provenance.seconds <= AGAIN_SECONDS]
    done = command("run", *short, cwd=ROOT, GLOSSARY_CACHE=str(AGAIN))
    assert done.returncode == 0, done.stderr
    return cached(AGAIN)


def test_importing_trains_and_prints_nothing() -> None:
    paths = [str(PROJECT.engine.snippets[name].path) for name in NAMES]
    environment = {**os.environ, "MPLBACKEND": "Agg", "TF_CPP_MIN_LOG_LEVEL": "3"}
    command_ = [sys.executable, "-c", IMPORT_ALL, *paths]
    done = subprocess.run(command_, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    loud = json.loads(done.stdout.splitlines()[-1])
    assert {path: found for path, found in loud.items() if found != ["", False]} == {}


@pytest.mark.parametrize("name", NAMES)
def test_runs_within_bounds(name: str, first: dict[str, Result]) -> None:
    if name not in first:
        pytest.skip("its data set is out of reach here; the site shows recorded numbers")
    result = first[name]
    assert result.state == "ran"
    assert result.outputs and (result.metrics or result.figures)


@pytest.mark.long_form
@pytest.mark.parametrize("name", NAMES)
def test_twice_the_same(name: str, first: dict[str, Result], second: dict[str, Result]) -> None:
    if name not in first:
        pytest.skip("its data set is out of reach here")
    if name not in second:
        pytest.skip(f"takes more than {AGAIN_SECONDS} seconds; test_pasted.py compares what it prints")
    one, two = first[name], second[name]
    if PROJECT.engine.snippets[name].sidecar.timed:
        assert list(map(bool, one.outputs)) == list(map(bool, two.outputs)), "times differ, the rest does not"
        return
    assert one.metrics == two.metrics
    assert one.figures == two.figures, "the same bytes"
    assert one.outputs == two.outputs


@pytest.mark.parametrize("name", NAMES)
def test_randomness_is_seeded(name: str) -> None:
    snippet = PROJECT.engine.snippets[name]
    calls = {node.attr for node in ast.walk(ast.parse(snippet.text)) if isinstance(node, ast.Attribute)}
    random = calls & {"default_rng", "fit", "train_on_batch", "RandomNormal"}
    assert not random or snippet.seeds
