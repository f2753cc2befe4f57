"""The ledger: sorted and filtered, and the place to which numbers in the text lead."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import needs_chromium

pytestmark = needs_chromium

ROWS = ".ledger tbody tr:visible"


@pytest.fixture
def ledger(page: Page, url: str) -> Page:
    page.goto(f"{url}ledger/")
    page.wait_for_selector(".ledger thead button")
    return page


def test_filters(ledger: Page) -> None:
    total = ledger.locator(ROWS).count()
    assert total >= 473
    ledger.fill("#filter-metrics [name=text]", "mnist/mlp 정확도")
    found = ledger.locator(ROWS).all_inner_texts()
    assert 0 < len(found) < 10 and all("mnist/mlp" in text and "정확도" in text for text in found)
    expect(ledger.locator("#filter-metrics [role=status]")).to_have_text(f"측정값 {total}개 가운데 {len(found)}개")
    ledger.fill("#filter-metrics [name=text]", "")
    ledger.select_option("#filter-metrics [name=kind]", "not_reproduced")
    shown = ledger.locator(ROWS)
    assert shown.count() == 1
    assert all("재현되지 않음: " in text for text in shown.all_inner_texts()), "with the reason"
    ledger.select_option("#filter-metrics [name=kind]", "unreached")
    assert shown.count() >= 3
    ledger.select_option("#filter-metrics [name=folder]", "thoracic")
    assert shown.count() == 1
    assert "이른 실행은 없음" in shown.first.inner_text()
    ledger.fill("#filter-metrics [name=text]", "김치찌개")
    expect(ledger.locator("#filter-metrics [role=status]")).to_contain_text("맞는 측정값이 없습니다")


def column(ledger: Page, place: int) -> list[str]:
    """The values by which a column is sorted, row by row."""
    return ledger.eval_on_selector_all(
        ".ledger tbody tr", f"rows => rows.map(row => row.cells[{place}].dataset.sort ?? '')"
    )


def test_sorts_numbers_as_numbers_both_ways(ledger: Page) -> None:
    head = ledger.locator("th[data-column=value]")
    for way in ("ascending", "descending"):
        head.locator("button").click()
        expect(head).to_have_attribute("aria-sort", way)
        values = ledger.eval_on_selector_all(
            ROWS.replace(":visible", ""), "rows => rows.map(r => +r.cells[1].dataset.sort)"
        )
        assert values == sorted(values, reverse=way == "descending")
    ledger.locator("th[data-column=published] button").click()
    published = ledger.eval_on_selector_all(
        ".ledger tbody tr", "rows => rows.map(r => r.cells[4].dataset.sort ?? '')"
    )
    known = [float(value) for value in published if value]
    assert len(known) >= 23 and known == sorted(known)
    assert published[: len(known)] == [value for value in published if value], "empty cells come last"


def test_a_number_in_the_text_leads_to_its_row(page: Page, url: str) -> None:
    page.goto(f"{url}lessons/backpropagation/")
    link = page.locator("a.measured").first
    value = link.inner_text()
    link.click()
    page.wait_for_url(re.compile(r"/ledger/#"))
    row = page.locator(".ledger tr:target")
    expect(row).to_be_in_viewport()
    assert value in row.inner_text()


def test_the_bar_agrees_with_the_numbers(ledger: Page) -> None:
    """The stroke stands within the band where, and only where, the value lies within the range."""
    outside = ledger.eval_on_selector_all(
        ".ledger tbody svg.bounds-bar",
        """all => all.filter(svg => {
            const [low, high] = svg.querySelector(".accepted").getAttribute("d").match(/[\\d.]+/g).map(Number)
                .filter((_, i) => i !== 1);
            const at = parseFloat(svg.querySelector(".ours").getAttribute("d").slice(1));
            return at < low - .1 || at > high + .1;
        }).length""",
    )
    assert outside == 0
