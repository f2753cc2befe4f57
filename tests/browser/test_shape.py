"""Every page keeps its shape in a browser, wide and narrow: what a parser calls sound may fall apart."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement
from playwright.sync_api import Browser, Page

from tests.browser.conftest import PAGES, needs_chromium
from tests.conftest import LONG

pytestmark = needs_chromium

WIDE, NARROW = 1440, 390
LEAST = {WIDE: 600, NARROW: NARROW - 40}  # pixels of the article; on a phone it fills the window but for its edges
INSIDE = {"svg", "math", "pre", "script", "style"}  # what is in them is no structure of the page
# Elements that end to the right of the window. What lies in a box that scrolls and shows it by a shade is no fault,
# nor is what is cut on purpose (text for screen readers).
OUTSIDE = """() => {
    document.documentElement.style.overflowX = document.body.style.overflowX = 'visible';  // hides nothing
    const article = document.querySelector('article');
    const shown = (e) => { for (let p = e.parentElement; p && p !== document.documentElement; p = p.parentElement) {
        const style = getComputedStyle(p);
        if (/auto|scroll/.test(style.overflowX)) return style.backgroundImage.includes('gradient');
        if (style.overflowX === 'hidden' && p.getBoundingClientRect().right <= innerWidth + 1) return true;
        if (style.position === 'fixed' || style.clip !== 'auto' || p.closest('svg')) return true;
    } return false; };
    const name = (e) => e.tagName.toLowerCase() + (e.getAttribute('class') ? '.' + e.getAttribute('class') : '');
    const out = [...article.querySelectorAll('*')].filter((e) => {
        const box = e.getBoundingClientRect();
        return box.width && box.right > innerWidth + 1 && !shown(e);
    });
    return {width: article.getBoundingClientRect().width, out: out.slice(0, 3).map(name),
            scrolls: document.documentElement.scrollWidth > innerWidth};
}"""


def structure(element: HtmlElement) -> str:
    """Tags and classes below an element; neighbors of the same structure count once."""
    name = f"{element.tag}.{'.'.join(sorted(element.get('class', '').split()))}"
    if element.tag in INSIDE:
        return name
    children = [structure(child) for child in element if isinstance(child.tag, str)]
    return f"{name}({','.join(one for one, _ in groupby(children))})"


def representatives(site: Path) -> list[str]:
    """One page of each kind, and each page whose article is built as no earlier one is; all in the long form."""
    paths = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    paths = [path for path in paths if html.parse(str(site / path)).find(".//article") is not None]
    if LONG:
        return paths
    kinds = [f"{prefix}{page}" for prefix in ("", "en/") for page in PAGES if not (prefix and page == "404.html")]
    chosen = [page if page.endswith(".html") else f"{page}index.html" for page in kinds]
    seen: set[str] = set()
    for path in [*chosen, *paths]:
        built = structure(html.parse(str(site / path)).find(".//article"))
        digest = hashlib.sha256(built.encode()).hexdigest()
        if digest not in seen and path not in chosen:
            chosen.append(path)
        seen.add(digest)
    return chosen


def faults(page: Page, width: int) -> list[str]:
    """What is wrong with the shape of the page at a width of the window."""
    page.set_viewport_size({"width": width, "height": 900})
    found = page.evaluate(OUTSIDE)
    told = [f"{width} px: the article is {found['width']:.0f} px wide"] if found["width"] < LEAST[width] else []
    told += [f"{width} px: outside the window: {', '.join(found['out'])}"] if found["out"] else []
    return told + ([f"{width} px: the page scrolls sideways"] if found["scrolls"] else [])


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": WIDE, "height": 900}, bypass_csp=True)
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()


@pytest.mark.long_form
def test_pages_keep_their_shape(tab: Page, url: str, site: Path) -> None:
    broken = {}
    for path in representatives(site):
        tab.goto(f"{url}{path}", wait_until="load")
        tab.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))")
        if told := [*faults(tab, WIDE), *faults(tab, NARROW)]:
            broken[path] = told
    assert broken == {}


WIDER = '<article style="width:%dpx"><h1>T</h1>%s</article>'


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (WIDER % (700, "<p>sound</p>"), ""),
        (WIDER % (500, "<p>thin</p>"), "1440 px: the article is 500 px wide"),
        (WIDER % (700, "<div style='width:2000px'>wide</div>"), "outside the window: div"),
        (
            WIDER % (700, "<div style='overflow:auto'><pre style='width:2000px'>w</pre></div>"),
            "outside the window: pre",
        ),
        (
            WIDER
            % (700, "<div style='overflow:auto;background:linear-gradient(red,red)'><pre style='width:2000px'>w"),
            "",
        ),
    ],
)
def test_the_gate_sees_what_a_person_sees(tab: Page, body: str, told: str) -> None:
    tab.set_content(f"<!doctype html><body style='margin:0'>{body}")
    assert told in "; ".join(faults(tab, WIDE)) and bool(told) == bool(faults(tab, WIDE))


def test_a_collapse_is_seen(tab: Page, url: str, site: Path) -> None:
    """An article that a block in a paragraph closes early, as 21 pages once were: what followed stood beside it."""
    text = (site / "glossary" / "relu" / "index.html").read_text(encoding="utf-8")
    tab.route(
        f"{url}collapsed/glossary/relu/",
        lambda route: route.fulfill(
            body=text.replace('<div class="proof">', '</div></article><div class="proof">', 1),
            content_type="text/html",
        ),
    )
    tab.route(
        f"{url}collapsed/assets/**", lambda route: route.continue_(url=route.request.url.replace("collapsed/", ""))
    )
    tab.goto(f"{url}collapsed/glossary/relu/")
    assert faults(tab, WIDE)


@pytest.mark.parametrize("path", ["glossary/relu/", "lessons/mnist/"])
def test_on_paper(browser: Browser, url: str, path: str) -> None:
    """Light whatever the theme, nothing to press but names that are text, folds open, addresses, whole code."""
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(f"{url}{path}")
    page.wait_for_selector("body[data-md-color-scheme=slate]")
    page.emulate_media(media="print", color_scheme="dark")
    seen = page.evaluate(
        """() => {
            const all = (selector) => [...document.querySelectorAll(`article ${selector}`)];
            const style = (e, part) => getComputedStyle(e, part);
            const height = (e) => e.getBoundingClientRect().height;
            return {
                ground: style(document.body).backgroundColor,
                ink: style(document.querySelector('article')).color,
                buttons: all(':is(button:not(.layers button), .actions a)').filter((e) => e.checkVisibility()).length,
                folded: all('details:not(.terminal) > :not(summary)').filter((e) => !height(e)).length,
                addresses: all('a[href^=http]').map((a) => style(a, '::after').content),
                cut: all(':is(.highlight, .output)').filter((e) => style(e).breakInside !== 'avoid').length,
            };
        }"""
    )
    ground, ink = (list(map(float, re.findall(r"[\d.]+", seen[key]))) for key in ("ground", "ink"))
    assert ground[3:] == [0] or min(ground[:3]) > 240, f"the paper itself, or white: {seen}"
    assert max(ink[:3]) < 100, seen
    assert (seen["buttons"], seen["folded"], seen["cut"]) == (0, 0, 0)
    assert all("http" in address for address in seen["addresses"])
    context.close()
