"""A project of snippets alone, written by each test."""

from __future__ import annotations

import re
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
    """`write("a/b", code, sidecar)` makes a snippet whose run cell is `code`.

    What it gives to `metrics` and `figures` goes to the cell report; lines below `# draw` go to a cell that draws.
    """

    def write(name: str, code: str, sidecar: str = "", setup: str = "import numpy as np") -> None:
        path = folder / f"{name}.py"
        path.parent.mkdir(exist_ok=True)
        cells: dict[str, list[str]] = {"run": [], "draw": [], "report": []}
        place = "run"
        for line in textwrap.dedent(code).strip("\n").splitlines():
            place = "draw" if line == "# draw" else "report" if re.match("metrics|figures", line) else place
            cells[place].append(line)
        text = f'"""Test."""\n\n# %% setup\n{setup}\n'
        for name, lines in cells.items():
            if lines:
                body = textwrap.indent("\n".join(lines), "    ")
                text += f'\n# %% {name}\nif __name__ == "__main__":\n{body}\n'
        path.write_text(text)
        path.with_suffix(".yml").write_text(SIDECAR + textwrap.dedent(sidecar))

    return write


@pytest.fixture
def engine(folder: Path, tmp_path: Path) -> Engine:
    """An engine over that folder, with a cache of its own; read anew by `fresh(engine)`."""
    return Engine(folder, tmp_path / "cache", jobs=2)


def fresh(engine: Engine, data: Path | None = None) -> Engine:
    """The same engine, to be read again from disk."""
    return Engine(engine.folder, engine.cache_folder, data or engine.data, engine.jobs)
