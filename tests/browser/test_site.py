"""The built site in a real browser: Debian's chromium, driven by Playwright."""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PAGES, needs_chromium

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


def test_the_language_switch_stays_on_the_page(browser: Browser, url: str) -> None:
    """On every kind of page; without scripts, for it needs none."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in (path for path in PAGES if path != "404.html"):
        page.goto(f"{url}{path}", wait_until="domcontentloaded")
        korean = page.inner_text("h1")
        page.click("a.language")
        page.wait_for_url(f"{url}en/{path}", wait_until="domcontentloaded")
        assert page.inner_text("h1") != korean and page.get_attribute("html", "lang") == "en"
        page.click("a.language")
        page.wait_for_url(f"{url}{path}", wait_until="domcontentloaded")
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_figures_take_the_colour_of_the_page(browser: Browser, url: str, scheme: str) -> None:
    """By WCAG's formula: text against the page at least 4.5, lines and areas at least 3, in both themes."""
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{url}lessons/gradient-descent-and-optimizers/")
    ratios = page.evaluate(
        """() => {
            const light = c => { const [r, g, b] = c.match(/[\\d.]+/g).map(Number).map(v => v / 255)
                .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b; };
            const ground = light(getComputedStyle(document.body).backgroundColor);
            const ratio = ink => (Math.max(light(ink), ground) + .05) / (Math.min(light(ink), ground) + .05);
            const of = (selector, property) => [...document.querySelectorAll(selector)]
                .map(e => getComputedStyle(e)[property]).filter(ink => ink.startsWith("rgb(")).map(ratio);
            return {text: Math.min(...of("figure.drawn svg text", "fill")),
                lines: Math.min(...of("figure.drawn svg path[style*='stroke-width: 2']", "stroke"))};
        }"""
    )
    assert ratios["text"] >= 4.5 and ratios["lines"] >= 3, ratios
    context.close()


WITHOUT_SCRIPTS = {
    "": ["a.search-box", "ol.path a", "ul.card-list a", ".live .large-number", "figure.drawn svg"],
    "glossary/": ["ul.terms li"],
    "names/": [".letters a", ".letter li"],
    "glossary/relu/": [".summary", ".formula math", ".highlight code", "pre.output", "figure.drawn svg", "table"],
    "lessons/mnist/": [".highlight code", ".metrics table", "details.provenance", ".take a"],
    "notebooks/mnist/": [".highlight code", "pre.output", "figure.drawn svg", ".metrics table"],
    "ledger/": [".legend", ".ledger tbody tr"],
    "404.html": ["a.search-box", "li a"],
}


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_everything_is_readable_without_scripts(browser: Browser, url: str, prefix: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path, parts in WITHOUT_SCRIPTS.items():
        page.goto(f"{url}{prefix}{path}")
        for part in parts:
            assert page.locator(f"article {part} >> visible=true").count(), f"{path}: {part}"
        assert not page.locator("article button >> visible=true").count(), "no control that would do nothing"
    context.close()


def test_provenance_unfolds(page: Page, url: str) -> None:
    page.goto(f"{url}glossary/relu/")
    details = page.locator("details.provenance").first
    assert not details.locator("dl").is_visible()
    details.locator("summary").click()
    assert "numpy" in details.locator("dl").inner_text()


@pytest.mark.parametrize("path", ["glossary/relu/", "lessons/mnist/"])
def test_the_first_visit_is_light(page: Page, url: str, path: str) -> None:
    """All that a first visit transfers, compressed as every host does: at most 200 kB for a term's page."""
    bodies: list[bytes] = []
    page.on("requestfinished", lambda request: bodies.append(request.response().body()))
    page.goto(f"{url}{path}")
    page.wait_for_load_state("networkidle")
    assert len(bodies) > 5 and sum(len(gzip.compress(body)) for body in bodies) <= 200_000


def test_a_missing_address_is_searched_for(page: Page, url: str, site: Path) -> None:
    """As a host answers: the page of missing addresses under the address that was asked for."""
    for address in ("glossary/grad-desc/", "en/glossary/optimiser/"):
        page.route(f"{url}{address}", lambda route: route.fulfill(path=site / "404.html", status=404))
    page.goto(f"{url}glossary/grad-desc/")
    expect(page.locator(".missing a").first).to_have_text("경사하강법")
    page.locator(".missing a").first.click()
    page.wait_for_url(f"{url}glossary/gradient-descent/")
    page.goto(f"{url}en/glossary/optimiser/")
    expect(page.locator("h1")).to_have_text("There is no such page")
    expect(page.locator(".missing a").first).to_have_attribute("href", "/en/glossary/optimizer/")


def test_the_box_in_the_page_opens_the_search(page: Page, url: str) -> None:
    for path in ("", "404.html"):
        page.goto(f"{url}{path}")
        page.click("a.search-box")
        expect(page.locator(".md-search__input")).to_be_focused()
