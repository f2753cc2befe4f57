"""News of terms from a real git repository."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from glossary.history import HOUSEKEEPING, News, term_news


@pytest.fixture
def repository(tmp_path: Path):
    """A repository in which a commit is one call: files with their text, and the day of January on which."""
    terms = tmp_path / "glossary" / "terms"
    terms.mkdir(parents=True)

    def git(*arguments: str, day: int = 1) -> None:
        date = f"2026-01-{day:02d}T09:00:00+09:00"
        who = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in WHO.items()}
        dates = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}
        subprocess.run(
            ["git", *arguments], cwd=tmp_path, env=os.environ | who | dates, check=True, capture_output=True
        )

    def commit(day: int, **files: str | None) -> None:
        for name, text in files.items():
            path = terms / f"{name}.yml"
            path.unlink() if text is None else path.write_text(text)
        git("add", "-A", day=day)
        git("commit", "-m", "x", day=day)

    git("init")
    return tmp_path, commit


WHO = {"NAME": "a", "EMAIL": "a@example.org"}


def test_new_and_changed_terms_newest_first(repository) -> None:
    root, commit = repository
    commit(1, relu="1", elu="1")
    commit(2, relu="2")
    commit(3, gelu="1")
    commit(4, elu=None)
    assert [item for item in term_news(root) if item.id != "elu"] == [
        News("gelu", "added", "2026-01-03T09:00:00+09:00"),
        News("relu", "changed", "2026-01-02T09:00:00+09:00"),
    ]


def test_a_change_of_nearly_all_terms_is_no_news(repository) -> None:
    root, commit = repository
    names = [f"t{i}" for i in range(HOUSEKEEPING + 1)]
    commit(1, **dict.fromkeys(names, "1"))
    commit(2, **dict.fromkeys(names, "2"))
    assert {item.date[:10] for item in term_news(root)} == {"2026-01-01"}


def test_nothing_without_a_whole_history(repository, tmp_path_factory: pytest.TempPathFactory) -> None:
    root, commit = repository
    commit(1, relu="1")
    commit(2, relu="2")
    shallow = tmp_path_factory.mktemp("clones") / "shallow"
    subprocess.run(["git", "clone", "--depth=1", f"file://{root}", shallow], check=True, capture_output=True)
    assert term_news(root) and term_news(shallow) == []
    assert term_news(tmp_path_factory.mktemp("bare")) == []
