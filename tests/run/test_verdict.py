"""Verdicts on published values, and orders of metrics: judged by every run on record."""

from __future__ import annotations

import pytest

from snippets._run import Engine, Faults, worst
from snippets._run.judge import judge
from tests.run.conftest import fresh

TWO = """
metrics:
  low: {label: {ko: 낮은 값, en: low}, format: .2f, accept: [0, 1]}
  high: {label: {ko: 높은 값, en: high}, format: .2f, accept: [0, 1]}
"""
RANDOM = "rng = np.random.default_rng(0)\nmetrics = {'m': rng.random()}"


def published(value: str, because: str = "") -> str:
    known = f"published: {{value: {value}, source: {{ko: 책, en: book}}{because}}}"
    return f"\nmetrics:\n  m: {{label: {{ko: 값, en: m}}, format: .2f, accept: [0.1, 1.5], {known}}}\n"


def verdict(engine: Engine, value: float) -> list[str]:
    return [kind for _, kind in fresh(engine).verdicts("a/one", "m", value)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0.636", ["reproduced"]),  # the run gives 0.6369, which is printed as 0.64 too
        ("0.5", ["unreached"]),
        ("1.2", ["unreached"]),
        ("[0.64, 0.2]", ["reproduced", "unreached"]),  # each value alone
    ],
)
def test_one_run_reaches_only_what_it_gives(engine: Engine, write, value: str, expected: list[str]) -> None:
    write("a/one", RANDOM, published(value))
    assert verdict(engine, 0.6369) == expected


def test_a_value_between_two_runs_on_record_is_reproduced(engine: Engine, write) -> None:
    write("a/one", RANDOM, published("0.5"))
    assert verdict(engine, 0.6369) == ["unreached"]
    studies = engine.study(["a/one"], seeds=4)
    low, high = studies["a/one"].range("m")
    engine.studies.keep(studies, "tensorflow", engine.snippets)
    assert low < 0.5 < high, "the four seeds give values on both sides"
    assert verdict(engine, 0.6369) == ["reproduced"]
    write("a/one", RANDOM.replace("default_rng(0)", "default_rng(1)"), published("0.5"))
    assert verdict(engine, 0.5118) == ["unreached"], "runs of other code do not count"


def test_what_is_out_of_bounds_and_reached_by_no_run_is_not_reproduced(engine: Engine, write) -> None:
    write("a/one", RANDOM, published("1.9", ", because: {ko: 왜, en: why}"))
    found = fresh(engine).verdicts("a/one", "m", 0.6369)
    assert found == ((1.9, "not_reproduced"),) and worst(found) == "not_reproduced"
    assert worst(((1.0, "reproduced"), (2.0, "unreached"))) == "unreached" and worst(()) is None


def test_an_order_is_judged_in_every_run(engine: Engine, write) -> None:
    write("a/two", "metrics = {'low': 0.2, 'high': 0.4}", f"{TWO}orders: [[low, high]]\n")
    assert engine.run()["a/two"].metrics["low"] == 0.2
    write("a/two", "metrics = {'low': 0.4, 'high': 0.4}", f"{TWO}orders: [[low, high]]\n")
    with pytest.raises(Faults, match=r"'low' \(0\.4\) is not smaller than 'high' \(0\.4\)") as caught:
        fresh(engine).run()
    assert caught.value.faults[0].path.endswith("two.yml")


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ("[[low, hihg]]", "'hihg' in orders is not among its metrics; did you mean 'high'"),
        ("[[low]]", "needs two or more different metrics"),
        ("[[low, low]]", "needs two or more different metrics"),
    ],
)
def test_an_order_names_metrics(engine: Engine, write, order: str, said: str) -> None:
    write("a/two", "metrics = {'low': 0.2, 'high': 0.4}", f"{TWO}orders: {order}\n")
    with pytest.raises(Faults, match=said):
        _ = engine.snippets


def test_a_missing_metric_is_told_once(engine: Engine, write) -> None:
    write("a/two", "metrics = {'low': 0.2, 'high': 0.4}", f"{TWO}orders: [[low, high]]\n")
    (result,) = engine.run().values()
    del result.metrics["high"]
    assert [fault.message.code for fault in judge(engine.snippets["a/two"], result)] == ["missing-metric"]
