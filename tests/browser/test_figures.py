"""Figures and diagrams as a person sees them: on a phone and a large screen, in both themes, in miniature."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import needs_chromium
from tests.conftest import LONG

pytestmark = needs_chromium

LEAST = {390: 9, 1440: 11}  # pixels of a letter as shown, by the width of the window
CONTRAST = 4.5
MEASURE = Path(__file__).with_name("measure_figures.js").read_text()


def figures_of(page: Page, width: int, theme: str) -> list[dict]:
    """What is measured of each figure of the page that is open."""
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate(f"document.body.setAttribute('data-md-color-scheme', '{theme}')")
    return page.evaluate(MEASURE, [LEAST[width], CONTRAST])


def pages_with_figures(site: Path) -> list[str]:
    """All of them in the long form; else one in twenty of each kind."""
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    paths = [path for path in paths if "/notebooks/" not in f"/{path}"]
    found = [path for path in paths if 'class="picture"' in (site / path).read_text()]
    return found if LONG else found[::20]


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, bypass_csp=True, reduced_motion="reduce")
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()


@pytest.mark.long_form
def test_figures_can_be_read_on_every_screen(tab: Page, url: str, site: Path) -> None:
    broken: list[str] = []
    seen = 0
    for path in pages_with_figures(site):
        tab.goto(f"{url}{path}", wait_until="load")
        tab.evaluate("document.querySelectorAll('article details').forEach((d) => (d.open = true))")
        for width in LEAST:
            for theme in ("default", "slate"):
                for one in figures_of(tab, width, theme):
                    seen += 1
                    told = [f"{key}: {one[key][:3]}" for key in ("small", "weak", "out") if one[key]]
                    told += ["wider than its frame"] if one["wider"] else []
                    if told:
                        broken.append(f"{path} {width} {theme} {one['name']}: {'; '.join(told)}")
    assert seen and not broken, "\n".join(broken)


def test_small_and_weak_letters_are_seen(tab: Page) -> None:
    """What the measure is for: it finds what it should."""
    tab.set_content(
        '<body style="background:#fff"><article><figure class="drawn" style="width:300px"><div class="picture">'
        '<svg aria-label="x" viewBox="0 0 600 100" style="width:400px"><rect width="90" height="90" fill="#222"/>'
        '<text x="20" y="40" font-size="12" fill="#333">a b</text><text x="580" y="40" fill="#999">word</text></svg>'
        "</div></figure></article>"
    )
    (one,) = figures_of(tab, 390, "default")
    assert one["wider"] and one["small"] == ["a b"] and len(one["weak"]) == 2 and one["out"] == ["word"]


def test_a_phone_gets_the_layout_of_its_own(tab: Page, url: str) -> None:
    tab.goto(f"{url}glossary/or-gate/")
    figure = tab.locator(".drawn.two").first
    expect(figure.locator("svg.wide")).to_be_visible()
    expect(figure.locator("svg.narrow")).to_be_hidden()
    tab.set_viewport_size({"width": 390, "height": 844})
    expect(figure.locator("svg.narrow")).to_be_visible()
    expect(figure.locator("svg.wide")).to_be_hidden()


def test_terms_come_with_their_pictures(tab: Page, url: str, site: Path) -> None:
    tab.goto(f"{url}categories/optimizer/")
    pictures = tab.locator("ul.pictured img.thumbnail")
    assert pictures.count() >= 10
    first = pictures.first
    first.scroll_into_view_if_needed()
    expect(first).to_have_js_property("complete", True)
    assert first.evaluate("(i) => [i.naturalWidth > 0, i.clientWidth, i.clientHeight, i.loading]") == [
        True,
        80,
        50,
        "lazy",
    ]
    listed = html.parse(str(site / "en" / "categories" / "optimizer" / "index.html")).findall(
        ".//img[@class='thumbnail']"
    )
    for image in listed:
        assert (site / "en" / "categories" / "optimizer" / image.get("src")).resolve().is_file()
