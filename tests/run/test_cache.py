"""The cache serves whole entries or nothing."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from snippets._run import Provenance, Result
from snippets._run.cache import Cache


def result(key: str = "k1", text: str = "한글\n") -> Result:
    made = Provenance(
        key, "2026-01-01T00:00:00+00:00", 1.0, 1.0, "cpu", "3.11.7", (7,), {"numpy": "2"}, {}, {"a": "b"}
    )
    return Result("a/b", "ran", {"second": 2.0, "first": 1.0}, made, ("", text), {"f": "<svg/>"})


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "results")


def test_a_hit_restores_everything(cache: Cache) -> None:
    kept = cache.put(result())
    found = cache.get("a/b", "k1")
    assert found == kept == result()
    assert list(found.metrics) == ["second", "first"], "the order of the metrics too"


def test_another_key_is_a_miss(cache: Cache) -> None:
    cache.put(result())
    assert cache.get("a/b", "k2") is None


@pytest.mark.parametrize(
    "damage", [lambda raw: raw[: len(raw) // 2], lambda raw: raw.replace(b"1.0", b"9.0"), lambda raw: b""]
)
def test_a_damaged_entry_is_a_miss_and_is_replaced(cache: Cache, damage) -> None:
    cache.put(result())
    path = cache.path("a/b", "k1")
    path.write_bytes(damage(path.read_bytes()))
    assert cache.get("a/b", "k1") is None
    assert cache.newest("a/b") is None
    assert cache.put(result(text="again")).outputs == ("", "again")
    assert cache.get("a/b", "k1").outputs == ("", "again")


def test_of_two_builds_the_first_wins(cache: Cache) -> None:
    first = cache.put(result(text="first"))
    assert cache.put(result(text="second")) == first == cache.get("a/b", "k1")


def test_nothing_temporary_stays(cache: Cache) -> None:
    cache.put(result())
    assert [path.name for path in cache.path("a/b", "k1").parent.iterdir()] == ["k1.json"]


def test_unused_entries_go_after_a_month(cache: Cache) -> None:
    for key in ("old", "used"):
        cache.put(result(key))
        os.utime(cache.path("a/b", key), (time.time() - 40 * 86400,) * 2)
    cache.get("a/b", "used")
    cache.evict()
    assert [path.stem for path in cache.entries()] == ["used"]
