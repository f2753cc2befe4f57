"""The results cache: one file an entry, whole or not there, checked by its own checksum.

An entry is written to a temporary file and then linked to its name, so a reader sees all of it or nothing,
and of two builds that ran the same snippet the first one wins for both.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from .result import Result

UNUSED_DAYS = 30


@dataclass(frozen=True)
class Cache:
    """Entries below `folder`, by snippet and key: `<folder>/<category>/<name>/<key>.json`."""

    folder: Path

    def path(self, name: str, key: str) -> Path:
        """Where the entry of that snippet and key lies."""
        return self.folder / name / f"{key}.json"

    def get(self, name: str, key: str) -> Result | None:
        """The entry, or None where there is none or its bytes are damaged."""
        path = self.path(name, key)
        result = _load(path)
        if result:
            with contextlib.suppress(OSError):  # a read-only cache still serves
                os.utime(path)
        return result

    def put(self, result: Result) -> Result:
        """Keep a result; the entry that is there afterwards (another build's, if that came first)."""
        path = self.path(result.name, result.provenance.key)
        path.parent.mkdir(parents=True, exist_ok=True)
        body = json.dumps(result.to_json(), ensure_ascii=False)  # cells and metrics keep their order
        content = f"{hashlib.sha256(body.encode()).hexdigest()}\n{body}\n"
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            try:
                os.link(temporary, path)
            except FileExistsError:
                if (first := _load(path)) is not None:
                    return first
                os.replace(temporary, path)  # the entry that was there is damaged
            except OSError:  # a file system without hard links
                os.replace(temporary, path)
            return result
        finally:
            Path(temporary).unlink(missing_ok=True)

    def newest(self, name: str) -> Result | None:
        """The snippet's most recent sound entry under any key."""
        found = [result for path in self.entries(name) if (result := _load(path))]
        return max(found, key=lambda result: result.provenance.date, default=None)

    def entries(self, name: str = "*/*") -> list[Path]:
        """Files of entries, sorted."""
        return sorted(self.folder.glob(f"{name}/[!.]*.json"))

    def evict(self) -> None:
        """Remove entries that no build has used for a month, and what killed builds left behind.

        The last used entry of a snippet always stays: a clock that has jumped ahead empties no cache.
        """
        limit = time.time() - UNUSED_DAYS * 86400
        used: dict[Path, list[tuple[float, Path]]] = {}
        for path in self.entries():
            with contextlib.suppress(OSError):  # another build was quicker
                used.setdefault(path.parent, []).append((path.stat().st_mtime, path))
        old = [pair for entries in used.values() for pair in sorted(entries)[:-1]]
        for path in self.folder.glob("*/*/.new-*"):
            with contextlib.suppress(OSError):
                old.append((path.stat().st_mtime, path))
        for moment, path in old:
            if moment < limit:
                with contextlib.suppress(OSError):  # gone already, or the cache is read-only
                    path.unlink()


def _load(path: Path) -> Result | None:
    try:
        checksum, _, body = path.read_text(encoding="utf-8").partition("\n")
        body = body.removesuffix("\n")
        if hashlib.sha256(body.encode()).hexdigest() != checksum:
            return None
        return Result.from_json(json.loads(body))
    except (OSError, ValueError, TypeError, KeyError):
        return None
