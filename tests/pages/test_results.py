"""Results on a page: recorded numbers say so, long output folds, text is escaped."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from glossary.pages import snippet as on_page
from glossary.project import Project
from snippets._run import Provenance, Result


@pytest.fixture
def line(tiny: Path):
    return Project.find(tiny).engine.snippets["demo/line"]


@pytest.fixture
def result() -> Result:
    made = Provenance(
        "k", "2026-01-02T00:00:00+00:00", 1.5, 1.0, "EPYC (x86_64)", "3.11.7", (7,), {"numpy": "2.4"}, {}, {}
    )
    return Result("demo/line", "ran", {"slope": 2.0}, made, {"run": "x\n"}, {"drawn": "<svg viewBox='0 0 1 1'/>"})


def test_a_recorded_result_says_why_and_has_no_figure(line, result: Result) -> None:
    recorded = replace(
        result,
        state="recorded",
        figures={},
        outputs={},
        reason={"ko": "내려받을 수 없음", "en": "could not be downloaded"},
    )
    words = {"ko": ("기록된 값", "내려받을 수 없음"), "en": ("recorded", "could not be downloaded")}
    for language, said in words.items():
        shown = on_page.whole(line, recorded, language, "../../")
        assert all(word in shown for word in said)
        assert "<figure" not in shown and "2.00" in shown


def test_provenance_in_one_line(result: Result) -> None:
    shown = on_page.provenance(result, "ko")
    summary = shown.partition("</summary>")[0]
    for part in ("실행함", "2026-01-02", "1.5초", "EPYC", "시드 7", "numpy 2.4"):
        assert part in summary


def test_output_is_escaped_and_stays_one_block() -> None:
    shown = on_page.output("<b>\n\n&\n", "en")
    assert "&lt;b&gt;&#10;&#10;&amp;" in shown and "\n" not in shown


def test_long_output_folds() -> None:
    assert on_page.output("x\n" * 100, "en").startswith("<details")
    assert on_page.output("x\n" * 5, "en").startswith("<pre")


def test_bounds(line, result: Result) -> None:
    assert on_page.bounds(line, result, "slope") == "1.99 – 2.01"
