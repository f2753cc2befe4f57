"""The built site in a real browser: Debian's chromium, driven by Playwright."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import needs_chromium

PAGES = [
    "",
    "glossary/",
    "glossary/relu/",
    "glossary/gpu/",
    "lessons/",
    "lessons/outdated-code/",
    "lessons/activation-functions/",
    "categories/activation/",
    "ledger/",
    "about/",
]

pytestmark = needs_chromium


@dataclass
class Visit:
    """What a page did on a narrow screen."""

    page: Page
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    fits: bool = False


@pytest.fixture(scope="module")
def visits(browser: Browser, url: str) -> dict[str, Visit]:
    """Every kind of page in both languages, opened at once: each stays quiet for half a second before it counts."""
    context = browser.new_context(viewport={"width": 360, "height": 800})
    visits = {}
    for path in (f"{prefix}{page}" for prefix in ("", "en/") for page in PAGES):
        visits[path] = visit = Visit(context.new_page())
        visit.page.on("console", lambda message, visit=visit: visit.said.append(message.text))
        visit.page.on("pageerror", lambda error, visit=visit: visit.said.append(str(error)))
        visit.page.on("request", lambda request, visit=visit: visit.asked.append(request.url))
        visit.page.goto(f"{url}{path}", wait_until="commit")
    for visit in visits.values():
        visit.page.wait_for_load_state("networkidle")
        visit.fits = visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
    return visits


@pytest.mark.parametrize("prefix", ["", "en/"])
@pytest.mark.parametrize("path", PAGES)
def test_pages_are_clean(visits: dict[str, Visit], url: str, prefix: str, path: str) -> None:
    """No message in the console, no request elsewhere, no sideways scrolling at 360 px."""
    visit = visits[f"{prefix}{path}"]
    assert visit.said == []
    assert [there for there in visit.asked if not there.startswith((url, "data:", "blob:"))] == []
    assert visit.asked and visit.fits


def test_the_language_switch_stays_on_the_page(page: Page, url: str) -> None:
    page.goto(f"{url}glossary/relu/")
    page.click("a.language")
    assert page.url == f"{url}en/glossary/relu/"
    assert page.inner_text("h1").startswith("Rectified Linear Unit")
    page.click("a.language")
    assert page.url == f"{url}glossary/relu/"


def test_the_copy_button_copies_the_shown_code(browser: Browser, url: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{url}glossary/relu/")
    block = page.locator("article .highlight").nth(1)
    block.hover()
    block.locator("button").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == block.locator("code").inner_text().strip()
    assert copied.startswith("def relu(z):")
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_figures_take_the_colour_of_the_page(browser: Browser, url: str, scheme: str) -> None:
    """Contrast of axis text against the page, by WCAG's formula, is at least 4.5 in both themes."""
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{url}glossary/sigmoid/")
    ratio = page.evaluate(
        """() => {
            const light = c => { const [r, g, b] = c.match(/[\\d.]+/g).map(Number).map(v => v / 255)
                .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b; };
            const ink = light(getComputedStyle(document.querySelector('figure.result svg text')).fill);
            const ground = light(getComputedStyle(document.body).backgroundColor);
            return (Math.max(ink, ground) + .05) / (Math.min(ink, ground) + .05);
        }"""
    )
    assert ratio >= 4.5
    context.close()


def test_everything_is_readable_without_scripts(browser: Browser, url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{url}lessons/mnist/")
    for part in ("article h1", "article .highlight code", "article .metrics table", "article details.provenance"):
        assert page.locator(part).first.is_visible(), part
    context.close()


def test_provenance_unfolds(page: Page, url: str) -> None:
    page.goto(f"{url}glossary/relu/")
    details = page.locator("details.provenance").first
    assert not details.locator("dl").is_visible()
    details.locator("summary").click()
    assert "numpy" in details.locator("dl").inner_text()
