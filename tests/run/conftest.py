"""A project of snippets alone, written by each test."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from snippets._run import Engine

Write = Callable[..., None]
SIDECAR = "title: {ko: 시험, en: Test}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder `snippets` of an empty project."""
    (tmp_path / "snippets").mkdir()
    return tmp_path / "snippets"


@pytest.fixture
def write(folder: Path) -> Write:
    """`write("a/b", code, sidecar)` makes a snippet whose run cell is `code`."""

    def write(name: str, code: str, sidecar: str = "", setup: str = "import numpy as np") -> None:
        path = folder / f"{name}.py"
        path.parent.mkdir(exist_ok=True)
        body = textwrap.indent(textwrap.dedent(code).strip("\n"), "    ")
        path.write_text(f'"""Test."""\n\n# %% setup\n{setup}\n\n# %% run\nif __name__ == "__main__":\n{body}\n')
        path.with_suffix(".yml").write_text(SIDECAR + textwrap.dedent(sidecar))

    return write


@pytest.fixture
def engine(folder: Path, tmp_path: Path) -> Engine:
    """An engine over that folder, with a cache of its own; read anew by `fresh(engine)`."""
    return Engine(folder, tmp_path / "cache", jobs=2)


def fresh(engine: Engine, data: Path | None = None) -> Engine:
    """The same engine, to be read again from disk."""
    return Engine(engine.folder, engine.cache_folder, data or engine.data, engine.jobs)
