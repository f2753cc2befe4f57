"""The same results give the same bytes: in another folder, and from another clone of the repository."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from glossary.history import origin
from tests.conftest import LONG, command, make_tiny
from tests.run.test_kill import contents


def clone(root: Path, folder: Path) -> Path:
    subprocess.run(["git", "clone", "--quiet", str(root), str(folder)], check=True)
    return folder


def test_two_folders_with_the_same_results_give_the_same_bytes(tiny_site: Path, tmp_path: Path) -> None:
    other = make_tiny(tmp_path / "a folder elsewhere")
    shutil.copytree(tiny_site / ".cache", other / ".cache")
    done = command(
        "build", cwd=other, GLOSSARY_CACHE="", GLOSSARY_DATA="", TZ="Asia/Seoul", LANG="C", HOME="/nowhere"
    )
    assert done.returncode == 0, done.stderr
    assert contents(other / "site") == contents(tiny_site / "site")


@pytest.mark.long_form
@pytest.mark.skipif(not LONG, reason="builds the whole site twice; `make test-long` does")
def test_two_clones_give_the_same_bytes(root: Path, tmp_path: Path) -> None:
    clones = [clone(root, tmp_path / name) for name in ("first", "second/of two")]
    cache = tmp_path / "cache"
    shutil.copytree(root / ".cache", cache)
    for folder in clones:
        done = command("build", cwd=folder, GLOSSARY_CACHE=str(cache), PYTHONPATH=str(folder))
        assert done.returncode == 0, done.stderr
    first, second = (contents(folder / "site") for folder in clones)
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
    assert json.loads(first["made-from.json"])["commit"] == origin(root).commit


def test_a_site_tells_what_it_was_made_from(tiny: Path, root: Path) -> None:
    assert origin(tiny).commit == "", "the repository above is not this project's"
    shutil.copy(root / "requirements.lock", tiny)
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-C", str(tiny)]
    for arguments in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "all"]):
        subprocess.run([*git, *arguments], check=True)
    made = origin(tiny)
    assert len(made.commit) == 40 and len(made.lock) == 64 and not made.changed
    (tiny / "mkdocs.yml").write_text((tiny / "mkdocs.yml").read_text() + "\n")
    assert origin(tiny).changed and f"{made.commit[:12]}+" in str(origin(tiny))
