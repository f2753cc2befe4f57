"""axe-core on every kind of page, in both languages and both themes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import PAGES, needs_chromium
from tests.conftest import LONG

pytestmark = needs_chromium

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
FOUND = """async (rules) => (await axe.run({exclude: %s}, rules)).violations.map(
    ({id, nodes}) => `${id}: ${nodes.length} × ${nodes[0].html.slice(0, 120)} ${nodes[0].failureSummary}`)"""
# Most of a page's elements are of a kind that stands in it hundreds of times: of those axe sees some.
# The contrast of figures is measured in test_site.py.
MANY = """[["tbody tr:nth-child(n + 12):not([data-kinds*=published])"], ["ul.terms:nth-of-type(n + 3)"],
    [".letter:nth-of-type(n + 3)"], [".cell:nth-of-type(n + 9)"], ["figure svg > g"]]"""
COLORS = {"runOnly": ["color-contrast"]}  # what else there is does not change with the theme
LIKE_ANOTHER = {"glossary/gpu/", "lessons/outdated-code/", "lessons/activation-functions/"}
IN_BOTH = {"", "glossary/relu/", "ledger/"}
KINDS = [*(path for path in PAGES if path not in LIKE_ANOTHER), "lessons/mnist/"]


@pytest.fixture(scope="module")
def light(browser: Browser) -> Iterator[Page]:
    size = {"width": 1280, "height": 900}
    context = browser.new_context(color_scheme="light", viewport=size, bypass_csp=True)  # the test adds a style
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()


@pytest.mark.long_form
@pytest.mark.parametrize("prefix", ["", "en/"])
@pytest.mark.parametrize("path", KINDS)
def test_no_violation(light: Page, url: str, prefix: str, path: str) -> None:
    if prefix and path not in IN_BOTH and not LONG:
        pytest.skip("of the same templates as the Korean page; `make test-long` looks at all")
    light.goto(f"{url}{prefix}{path}", wait_until="domcontentloaded")
    light.wait_for_selector("body[data-md-color-scheme=default]")
    light.evaluate(AXE)
    assert light.evaluate(FOUND % MANY, {}) == []
    light.add_style_tag(content="* { transition: none !important }")
    light.evaluate("document.body.dataset.mdColorScheme = 'slate'")  # what the theme's own switch does
    assert light.evaluate(FOUND % MANY, COLORS) == []


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
    assert page.evaluate(FOUND % MANY, {}) == []
    page.keyboard.press("/")
    page.keyboard.insert_text("경사하강")
    page.wait_for_selector(".md-search-result__link .category")
    page.wait_for_timeout(400)  # the box fades in
    assert page.evaluate(FOUND % MANY, {}) == []
    context.close()
