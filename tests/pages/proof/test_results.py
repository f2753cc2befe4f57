"""Results on a page: recorded numbers say so, long output folds, text is escaped."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from glossary.pages.proof import results as numbers
from glossary.pages.proof import snippet as on_page
from glossary.pages.proof.takeaway import take
from glossary.reading.project import Project
from glossary.reading.publication import Publication
from snippets._run import Provenance, Result

OUTPUTS = ("", "", "x\n", "", "")  # of the cells setup, line, run, draw, report


@pytest.fixture
def line(tiny: Path):
    return Project.find(tiny).engine.snippets["demo/line"]


@pytest.fixture
def result() -> Result:
    made = Provenance(
        "k", "2026-01-02T00:00:00+00:00", 1.5, 1.0, "EPYC (x86_64)", "3.11.7", (7,), {"numpy": "2.4"}, {}, {}
    )
    return Result("demo/line", "ran", {"slope": 2.0}, made, OUTPUTS, {"drawn": "<svg viewBox='0 0 1 1'/>"})


def test_a_recorded_result_says_why_and_has_no_figure(tiny: Path, line, result: Result) -> None:
    recorded = replace(
        result,
        state="recorded",
        figures={},
        outputs=(),
        reason={"ko": "내려받을 수 없음", "en": "could not be downloaded"},
    )
    words = {"ko": ("기록된 값", "내려받을 수 없음"), "en": ("recorded", "could not be downloaded")}
    for language, said in words.items():
        shown = on_page.whole(line, recorded, Project.find(tiny), language, "../../")
        assert all(word in shown for word in said)
        assert "<figure" not in shown and "2.00" in shown


def test_provenance_in_one_line(result: Result) -> None:
    shown = numbers.provenance(result, "ko")
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
    assert numbers.bounds(line, result, "slope", "en") == "1.99 – 2.01"


def test_the_range_shows_bounds_value_and_what_others_printed(line, result: Result) -> None:
    shown = numbers.drawn(line, result, "slope", "en")
    published = line.sidecar.metrics["slope"].published
    assert shown.count('class="others"') == bool(published)
    assert 'aria-hidden="true"' in shown and 'class="accepted"' in shown
    low, value = (float(part.split()[0]) for part in shown.replace('d="M', "|").split("|")[1::2][:2])
    assert 4 <= low <= 96 and 4 <= value <= 96


def test_what_a_reader_takes_along(line) -> None:
    shown = take(line, "ko", "../../", Publication())
    assert 'data-copy="demo/line"' in shown and "colab" not in shown
    assert '../../download/demo/line.py"' in shown and '../../download/demo/line.ipynb"' in shown
    assert "/blob/gh-pages/en/download/demo/line.ipynb" in take(
        line, "en", "../../", Publication(repository="https://github.com/o/r")
    )


def test_commands_for_a_terminal(line) -> None:
    known = take(line, "en", "../../", Publication(address="https://example.org/"))
    assert (
        "pip install matplotlib numpy&#10;curl -O https://example.org/en/download/demo/line.py&#10;python line.py"
        in known
    )
    assert 'data-fetch="download/demo/line.py"' in take(line, "en", "../../", Publication())
