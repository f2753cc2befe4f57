"""What the snippets of this project gave, for every test of them: run once where the cache has nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.reading.project import Project
from snippets._run import Result
from tests.conftest import ROOT, command

PROJECT = Project.find(ROOT)
NAMES = sorted(PROJECT.engine.files)  # tries are run and judged with them


@pytest.fixture(scope="session")
def first() -> dict[str, Result]:
    """Results from the cache that the site uses, run where they are missing."""
    done = command("run", cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return cached(PROJECT.cache_folder)


def cached(folder: Path) -> dict[str, Result]:
    """Results in a cache folder, without those whose data are out of reach here."""
    return Project(ROOT, folder, PROJECT.data).engine.cached()
