"""What the snippets of this project gave, for every test of them: run once where the cache has nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.project import Project
from snippets._run import Result
from snippets._run.key import digest, parts
from tests.conftest import ROOT, command

PROJECT = Project.find(ROOT)
NAMES = sorted(PROJECT.engine.snippets)


@pytest.fixture(scope="session")
def first() -> dict[str, Result]:
    """Results from the cache that the site uses, run where they are missing."""
    done = command("run", cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return cached(PROJECT.cache_folder)


def cached(folder: Path) -> dict[str, Result]:
    """Results in a cache folder, without those whose data are out of reach here."""
    engine = Project(ROOT, folder, PROJECT.data).engine
    found = {name: engine.cache.get(name, digest(parts(engine.snippets[name], engine.store))) for name in NAMES}
    return {name: result for name, result in found.items() if result}
