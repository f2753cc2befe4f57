"""The tree is written only where bytes change, and nothing old stays in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from glossary.pages.tree import write
from snippets._run import Faults


def made(files: dict[str, str | bytes]) -> dict[str, Callable[[], str | bytes]]:
    return {path: (lambda content=content: content) for path, content in files.items()}


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    files = {"a.md": "하나", "b/c.md": "둘", "d.bin": b"\x00"}
    assert sorted(write(tmp_path, made(files))) == sorted(files)
    assert write(tmp_path, made(files)) == []
    assert write(tmp_path, made(files | {"a.md": "셋"})) == ["a.md"]


def test_what_is_gone_is_removed_with_its_folder(tmp_path: Path) -> None:
    write(tmp_path, made({"a.md": "하나", "b/c.md": "둘"}))
    assert write(tmp_path, made({"a.md": "하나"})) == ["b/c.md"]
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_a_place_that_cannot_be_written_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("a file where a folder must be")
    with pytest.raises(Faults, match="cannot be written"):
        write(tmp_path, made({"b/c.md": "둘"}))
