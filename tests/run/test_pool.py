"""A pool that gives up all its tasks is replaced by another."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from typing import Any

import pebble
import pytest

from snippets._run import Engine, Faults
from snippets._run.pool import ATTEMPTS

METRIC = "metrics:\n  m: {label: {ko: 값, en: value}, accept: [0, 1]}\n"


@pytest.fixture
def breaking(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], list[int]]:
    """Makes the first pools break as they do when a child dies before they have read that it began."""

    def start(times: int) -> list[int]:
        pools: list[int] = []

        class Breaking(pebble.ProcessPool):
            def __init__(self, *given: Any, **named: Any) -> None:
                pools.append(1)
                super().__init__(*given, **named)

            def schedule(self, *given: Any, **named: Any) -> pebble.ProcessFuture:
                if len(pools) > times:
                    return super().schedule(*given, **named)
                future = pebble.ProcessFuture()
                future.set_exception(BrokenProcessPool("All workers expired"))
                return future

        monkeypatch.setattr(pebble, "ProcessPool", Breaking)
        return pools

    return start


def test_tasks_of_a_broken_pool_run_in_another(engine: Engine, write, breaking) -> None:
    write("a/one", "metrics = {'m': 0.5}", METRIC)
    write("a/two", "metrics = {'m': 0.25}", METRIC)
    pools = breaking(1)
    results = engine.run()
    assert {name: result.metrics["m"] for name, result in results.items()} == {"a/one": 0.5, "a/two": 0.25}
    assert len(pools) == 2


def test_not_for_ever(engine: Engine, write, breaking) -> None:
    write("a/one", "metrics = {'m': 0.5}", METRIC)
    pools = breaking(ATTEMPTS)
    with pytest.raises(Faults, match="before it began, 3 times"):
        engine.run()
    assert len(pools) == ATTEMPTS
