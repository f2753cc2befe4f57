"""A key by meaning: what a reader alone sees changes no result, what the computer sees does."""

from __future__ import annotations

import json

import pytest

from snippets._run import Engine
from snippets._run.cells import parse
from snippets._run.meaning import meaning, sees_itself
from tests.run.conftest import fresh

CODE = '''"""Test."""

# %% setup
import numpy as np


# %% double
def double(x):
    """Twice."""
    return 2 * x  # 두 배 / twice


# %% run
if __name__ == "__main__":
    print(f"{double(0.5):.2f}", "one" "two")

# %% report
if __name__ == "__main__":
    metrics = {"m": double(0.5)}
'''
SIDECAR = "title: {ko: 시험, en: Test}\nmetrics:\n  m: {label: {ko: 값, en: value}, accept: [0, 2]}\n"
SAME = {
    "another comment": ("# 두 배 / twice", "# 곱절 / doubled"),
    "no comment": ("  # 두 배 / twice", ""),
    "a line of comment more": ("    return", "    # 까닭 / why\n    return"),
    "another docstring of a function": ('"""Twice."""', '"""Doubles it."""'),
    "another docstring of the file": ('"""Test."""', '"""A test."""'),
    "another name of a cell": ("# %% double", "# %% twice"),
    "other quotes and brackets": ('metrics = {"m": double(0.5)}', "metrics = {\n        'm': (double(0.5))\n    }"),
}
OTHER = {
    "another number": ("2 * x", "3 * x"),
    "another text": ('"one"', '"uno"'),
    "an integer for a float": ("double(0.5)}", "double(1)}"),
    "a cell cut in two": ("# %% double\n", "one = 1\n\n\n# %% double\n"),
}


def of(text: str) -> str:
    return meaning(text, (cell.source for cell in parse(text, "x.py")))


@pytest.mark.parametrize("change", SAME)
def test_what_only_readers_see_means_nothing(change: str) -> None:
    changed = CODE.replace(*SAME[change])
    assert changed != CODE and of(changed) == of(CODE)


@pytest.mark.parametrize("change", OTHER)
def test_what_runs_means_something(change: str) -> None:
    changed = CODE.replace(*OTHER[change])
    assert changed != CODE and of(changed) != of(CODE)


@pytest.mark.parametrize(
    "line", ["print(__file__)", "print(double.__doc__)", "import inspect", "import traceback as t"]
)
def test_code_that_reads_itself_counts_by_its_bytes(line: str) -> None:
    text = CODE.replace("    print(", f"    {line}\n    print(")
    assert sees_itself(text) and not sees_itself(CODE)
    assert of(text) != of(text.replace("# 두 배 / twice", "# 곱절 / doubled"))


def test_every_python_finds_the_same() -> None:
    """Recorded numbers and studies are named by it, and are committed; `ast.dump` differs between versions."""
    assert of(CODE) == "7f3a85386d777d4c5a2df991475c9701ab44e62fb8cd3e9a121ee77e8a8f3b43"


def test_a_comment_runs_nothing_again_and_code_does(engine: Engine) -> None:
    path = engine.folder / "a" / "one.py"
    path.parent.mkdir()
    path.write_text(CODE)
    path.with_suffix(".yml").write_text(SIDECAR)
    first = engine.run()["a/one"]
    text = CODE
    for old, new in SAME.values():
        text = text.replace(old, new)
    path.write_text(text)
    again = fresh(engine)
    assert again.run()["a/one"] == first, "the very same result, of the same moment"
    assert again.why("a/one")[-1].startswith("nothing differs") and "comments" in again.why("a/one")[-2]
    path.write_text(text.replace("2 * x", "3 * x"))
    changed = fresh(engine)
    assert any(line.startswith("  snippet: ") and "->" in line for line in changed.why("a/one"))
    second = changed.run()["a/one"]
    assert (first.metrics, second.metrics) == ({"m": 1.0}, {"m": 1.5})
    kept = [json.loads(path.read_text().splitlines()[1])["metrics"]["m"] for path in engine.cache.entries()]
    assert sorted(kept) == [1.0, 1.5]
