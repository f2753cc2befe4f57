"""What git knows: when terms came and changed, and what a site is made from; nothing where there is no git."""

from __future__ import annotations

import hashlib
import subprocess
from dataclasses import dataclass
from pathlib import Path

RESULTS = ("snippets/recorded.json", "snippets/studies.json")  # what `--record` has just measured is no change
HOUSEKEEPING = 20  # a commit that changes more terms than this is about all of them, no news of any


@dataclass(frozen=True)
class News:
    """The last thing that happened to a term: its coming ('added') or a change ('changed'), and when (ISO 8601)."""

    id: str
    kind: str
    date: str


def term_news(root: Path) -> list[News]:
    """What happened last to each term below `root`, newest first; empty without git or with a part of its history."""
    if _git(root, "rev-parse", "--is-shallow-repository") != "false\n":
        return []
    log = _git(root, "log", "--format=%x00%cI", "--name-status", "--no-renames", "--", "glossary/terms")
    news: dict[str, News] = {}
    for commit in log.split("\0")[1:]:  # newest first
        date, *lines = [line for line in commit.splitlines() if line]
        paths = [line.split("\t") for line in lines]
        changed = sum(status == "M" for status, _ in paths)
        for status, path in paths:
            id_ = Path(path).stem
            if status == "A" and (id_ not in news or news[id_].kind == "added"):
                news[id_] = News(id_, "added", date)
            elif status == "M" and changed <= HOUSEKEEPING:
                news.setdefault(id_, News(id_, "changed", date))
    return sorted(news.values(), key=lambda item: (item.date, item.id), reverse=True)


@dataclass(frozen=True)
class Origin:
    """What a site is made from: the commit ('' without git), whether files differ from it, the lock's checksum."""

    commit: str
    changed: bool
    lock: str

    def __str__(self) -> str:
        commit = self.commit[:12] + ("+" if self.changed else "")
        return " · ".join(filter(None, [commit, self.lock and f"requirements.lock {self.lock[:12]}"]))


def origin(root: Path) -> Origin:
    """The origin of a site that is made now."""
    lock = root / "requirements.lock"
    checksum = hashlib.sha256(lock.read_bytes()).hexdigest() if lock.is_file() else ""
    if not (root / ".git").exists():  # a folder above may be another repository
        return Origin("", False, checksum)
    changed = _git(root, "status", "--porcelain", "--", ".", *(f":!{path}" for path in RESULTS))
    return Origin(_git(root, "rev-parse", "HEAD").strip(), bool(changed), checksum)


def _git(root: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout if done.returncode == 0 else ""
