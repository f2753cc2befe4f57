"""axe-core on every kind of page, in both languages and both themes."""

from __future__ import annotations

from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import PAGES, needs_chromium

pytestmark = needs_chromium

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
FOUND = """async () => (await axe.run({exclude: %s}, %s)).violations.map(
    ({id, nodes}) => `${id}: ${nodes.length} × ${nodes[0].html.slice(0, 120)} ${nodes[0].failureSummary}`)"""
ALL_ROWS, SOME_ROWS = "[]", '[["tbody tr:nth-child(n + 12)"]]'  # 473 rows of a kind take six seconds
COLOURS = '{runOnly: ["color-contrast"]}'  # what else there is does not change with the theme


@pytest.fixture(scope="module", params=["light", "dark"])
def themed(browser: Browser, request: pytest.FixtureRequest) -> Page:
    context = browser.new_context(color_scheme=request.param, viewport={"width": 1280, "height": 900})
    context.set_default_timeout(30_000)
    page = context.new_page()
    page.theme = request.param
    yield page
    context.close()


@pytest.mark.parametrize("prefix", ["", "en/"])
@pytest.mark.parametrize("path", PAGES)
def test_no_violation(themed: Page, url: str, prefix: str, path: str) -> None:
    themed.goto(f"{url}{prefix}{path}")
    themed.wait_for_selector("body[data-md-color-scheme]")
    themed.evaluate(AXE)
    rows = ALL_ROWS if (prefix, themed.theme) == ("", "light") else SOME_ROWS
    assert themed.evaluate(FOUND % (rows, "{}" if themed.theme == "light" else COLOURS)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_opens_has_no_violation_either(browser: Browser, url: str, scheme: str) -> None:
    """Hover card, unfolded provenance and commands, open search with hits."""
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{url}glossary/relu/")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    page.focus("article p a[href*='gradient']")
    page.wait_for_selector(".term-card:not([hidden])")
    page.evaluate("document.querySelector('.term-card').style.animation = 'none'")
    page.evaluate(AXE)
    assert page.evaluate(FOUND % (ALL_ROWS, "{}")) == []
    page.keyboard.press("/")
    page.keyboard.insert_text("경사하강")
    page.wait_for_selector(".md-search-result__link .category")
    page.wait_for_timeout(400)  # the box fades in
    assert page.evaluate(FOUND % (ALL_ROWS, "{}")) == []
    context.close()
