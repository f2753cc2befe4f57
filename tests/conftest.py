"""Shared fixtures. `root` is this repository; `tiny` is a miniature project in a folder of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import hypothesis
import pytest
from filelock import FileLock

hypothesis.settings.register_profile("untimed", deadline=None)  # a busy machine is no fault
hypothesis.settings.load_profile("untimed")
ROOT = Path(__file__).parent.parent
LONG = os.environ.get("GLOSSARY_LONG") == "1"  # `make test-long`: more kills, more builds at once, every page
Run = Callable[..., subprocess.CompletedProcess[str]]


def command(*arguments: str, cwd: Path, timeout: float = 900, **environment: str) -> subprocess.CompletedProcess[str]:
    """`glossary …` in a process of its own, as a user runs it."""
    return subprocess.run(
        [sys.executable, "-m", "glossary", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200", **environment},
        capture_output=True,
        text=True,
        timeout=timeout,
    )


def make_tiny(folder: Path) -> Path:
    """The miniature project with this repository's look."""
    shutil.copytree(ROOT / "tests" / "tinysite", folder)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for part in ("overrides", "assets"):
        shutil.copytree(ROOT / "docs" / part, folder / "docs" / part)
    return folder


@pytest.fixture(scope="session")
def root() -> Path:
    """This repository."""
    return ROOT


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh miniature project, with a cache of its own."""
    monkeypatch.delenv("GLOSSARY_CACHE", raising=False)
    monkeypatch.delenv("GLOSSARY_DATA", raising=False)
    return make_tiny(tmp_path / "tiny")


@pytest.fixture
def glossary(tiny: Path) -> Run:
    """Runs the command in the miniature project."""
    return lambda *arguments, **environment: command(*arguments, cwd=tiny, **environment)


@pytest.fixture(scope="session")
def tiny_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The miniature project, built once; tests only read it."""
    folder = make_tiny(tmp_path_factory.mktemp("built") / "tiny")
    done = command("build", cwd=folder, GLOSSARY_CACHE="", GLOSSARY_DATA="")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project's own site, built with the results cache that `make site` uses, once for all workers."""
    ours = tmp_path_factory.getbasetemp()
    built = (ours.parent if "PYTEST_XDIST_WORKER" in os.environ else ours) / "site-is-built"
    with FileLock(built.with_suffix(".lock")):
        if not built.exists():
            done = command("build", cwd=root)
            assert done.returncode == 0, done.stderr
            built.touch()
    return root / "site"
