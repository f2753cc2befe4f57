"""Cards of terms: by mouse, keyboard and touch, for screen readers, and without moving anything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import needs_chromium

pytestmark = needs_chromium

CARD = ".term-card"
LINK = "article p a[href*='gradient']"
EXPECTED = {
    "": ["기울기", "Gradient", "학습", "변수마다의 편미분"],
    "en/": ["Gradient", "기울기", "Training", "The vector"],
}
COUNT_SHIFTS = """() => { window.shifts = 0;
    new PerformanceObserver(list => list.getEntries().forEach(e => window.shifts += e.value))
        .observe({type: 'layout-shift', buffered: false}); }"""


@pytest.mark.parametrize("prefix", EXPECTED)
def test_by_mouse(page: Page, url: str, prefix: str) -> None:
    page.goto(f"{url}{prefix}glossary/relu/")
    page.evaluate(COUNT_SHIFTS)
    link = page.locator(LINK).first
    link.hover()
    card = page.locator(CARD)
    expect(card).to_be_visible()
    shown = [card.locator(part).inner_text() for part in (".name", ".other-name", ".category", "p")]
    assert all(text.startswith(part) for text, part in zip(shown, EXPECTED[prefix], strict=True)), shown
    below, above = card.bounding_box(), link.bounding_box()
    assert below["y"] >= above["y"] + above["height"] or below["y"] + below["height"] <= above["y"]
    card.hover()  # it can be reached, and stays
    page.wait_for_timeout(400)
    expect(card).to_be_visible()
    page.mouse.move(5, 5)
    expect(card).to_be_hidden()
    assert page.evaluate("window.shifts") == 0


def test_by_keyboard_and_for_screen_readers(page: Page, url: str) -> None:
    page.goto(f"{url}glossary/relu/")
    page.focus(LINK)
    card, link = page.locator(CARD), page.locator(LINK).first
    expect(card).to_be_visible()
    expect(card).to_have_attribute("role", "tooltip")
    assert link.get_attribute("aria-describedby") == card.get_attribute("id")
    tree = page.context.new_cdp_session(page)
    tree.send("Accessibility.enable")
    node = tree.send("DOM.getDocument")["root"]["nodeId"]
    found = tree.send("DOM.querySelector", {"nodeId": node, "selector": LINK})
    (described,) = tree.send("Accessibility.getPartialAXTree", {"nodeId": found["nodeId"], "fetchRelatives": False})[
        "nodes"
    ]
    assert described["name"]["value"] == "기울기"
    assert "변수마다의 편미분" in described["description"]["value"], "what a screen reader says after the name"
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(link).to_be_focused()
    assert link.get_attribute("aria-describedby") is None
    page.keyboard.press("Tab")
    expect(card.locator(".name")).to_have_text("유닛")


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    yield context.new_page()
    context.close()


def test_by_touch(phone: Page, url: str) -> None:
    """A tap opens the card at the lower edge; its headword leads on; a tap elsewhere closes it."""
    phone.goto(f"{url}glossary/relu/")
    phone.wait_for_selector(CARD, state="attached")
    phone.tap(LINK)
    card = phone.locator(CARD)
    expect(card).to_be_visible()
    assert phone.url == f"{url}glossary/relu/"
    box = card.bounding_box()
    assert box["x"] == 0 and box["width"] == 390 and round(box["y"] + box["height"]) == 800
    phone.tap("h1")
    expect(card).to_be_hidden()
    phone.tap(LINK)
    phone.tap(f"{CARD} a.name")
    phone.wait_for_url(f"{url}glossary/gradient/")


def test_by_touch_without_the_data_a_link_is_a_link(phone: Page, url: str) -> None:
    phone.route("**/search/terms.json", lambda route: route.abort())
    phone.goto(f"{url}glossary/relu/")
    phone.wait_for_selector(CARD, state="attached")
    phone.tap(LINK)
    phone.wait_for_url(f"{url}glossary/gradient/")


def test_the_data_come_once_and_only_when_asked(page: Page, url: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(url)))
    page.goto(f"{url}lessons/mnist/")
    page.wait_for_load_state("networkidle")
    assert not {"search/terms.json", "assets/cards/cards.js"} & set(asked)
    for name in ("hidden-layer", "output-layer"):
        page.locator(f"article :is(p, li) a[href*='glossary/{name}']").first.hover()
        expect(page.locator(CARD)).to_be_visible()
        page.mouse.move(5, 5)
        expect(page.locator(CARD)).to_be_hidden()
    assert asked.count("search/terms.json") == 1


def test_a_card_stays_inside_the_window(page: Page, url: str) -> None:
    page.set_viewport_size({"width": 700, "height": 400})
    page.goto(f"{url}lessons/overfitting-and-generalization/")
    for link in page.locator("article p a[href*='/glossary/']").all()[:6]:
        link.focus()
        box = page.locator(f"{CARD}:not([hidden])").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 700
        assert box["y"] >= 0 and box["y"] + box["height"] <= 400


def test_no_card_where_the_summary_stands_already(page: Page, url: str) -> None:
    page.goto(f"{url}glossary/relu/")
    page.focus(LINK)
    expect(page.locator(CARD)).to_be_visible()
    page.locator("article .summarized a").first.focus()
    expect(page.locator(CARD)).to_be_hidden()
