"""Figures that move: enlarged by finger and kept in sight, a layer and its line by touch, time played to its end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import needs_chromium

pytestmark = needs_chromium

NETWORK = "glossary/keras-functional-api/"
BOX = "s => { const {x, y, right, bottom} = s.getBoundingClientRect(); return [x, y, right, bottom]; }"
CUT = """f => [...f.querySelectorAll('.picture > svg *')]
    .filter(e => e.style.opacity || e.style.clipPath || e.hasAttribute('pathLength')).length"""


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()


@pytest.fixture
def still(browser: Browser) -> Iterator[Page]:
    """A reader who asked for reduced motion."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("prefix", "said"), [("", "크게 보기"), ("en/", "Enlarge")])
def test_a_tap_enlarges_and_the_picture_fits_however_the_phone_is_held(
    phone: Page, url: str, prefix: str, said: str
) -> None:
    phone.goto(f"{url}{prefix}glossary/gradient-descent/")
    button = phone.locator(".enlarge").first
    expect(button).to_have_attribute("aria-label", said)
    phone.locator(".drawn .picture > svg:visible").first.tap()
    picture = phone.locator("dialog.enlarged .stage > svg")
    expect(picture).to_be_visible()
    for width, height in ((390, 844), (844, 390)):
        phone.set_viewport_size({"width": width, "height": height})
        phone.wait_for_function(f"innerWidth === {width}")
        phone.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        left, top, right, bottom = picture.evaluate(BOX)
        assert left >= 0 and top >= 0 and right <= width and bottom <= height
    phone.keyboard.press("Escape")
    expect(button).to_be_focused()


def test_an_enlarged_picture_is_not_lost(page: Page, url: str) -> None:
    """However far it is dragged; the page behind stays where it was."""
    page.goto(f"{url}glossary/gradient-descent/")
    page.evaluate("scrollTo(0, 200)")
    page.locator(".enlarge").first.focus()
    before = page.evaluate("scrollY")
    page.keyboard.press("Enter")
    expect(page.locator("dialog.enlarged button").first).to_be_focused()
    page.mouse.move(640, 450)
    page.mouse.wheel(0, -400)
    page.mouse.down()
    page.mouse.move(9000, 9000, steps=4)
    page.mouse.up()
    left, top, _, _ = page.locator("dialog.enlarged .stage > svg").evaluate(BOX)
    assert left < 1280 and top < 900
    page.mouse.move(640, 890)
    page.mouse.wheel(0, 600)
    page.keyboard.press("Escape")
    assert page.evaluate("scrollY") == before


def test_by_touch_a_layer_lights_its_line_and_only_then_leads_to_it(phone: Page, url: str) -> None:
    phone.goto(f"{url}{NETWORK}")
    layer = phone.locator(".diagram .layer[data-line]:visible").nth(1)
    layer.scroll_into_view_if_needed()
    before = phone.evaluate("scrollY")
    layer.tap()
    bar = phone.locator(".lit-line")
    expect(bar).to_have_count(1)
    expect(phone.locator("dialog.enlarged[open]")).to_have_count(0)
    assert phone.evaluate("scrollY") == before
    expect(bar).not_to_be_in_viewport()
    layer.tap()
    expect(bar).to_be_in_viewport()
    phone.locator(".md-content p:visible").last.tap()
    expect(bar).to_have_count(0)
    phone.locator(".layers-table summary").first.tap()
    row = phone.locator(".layers-table button:visible").last
    row.scroll_into_view_if_needed()
    before = phone.evaluate("scrollY")
    row.tap()
    expect(bar).to_have_count(1)
    assert phone.evaluate("scrollY") == before


def test_a_line_lights_its_layer_and_one_that_was_led_to_stays_lit(still: Page, url: str) -> None:
    still.goto(f"{url}{NETWORK}")
    still.locator(".layers-table summary").first.click()
    button = still.locator(".layers-table button").nth(1)
    button.click()
    still.mouse.move(5, 5)
    bar = still.locator(".lit-line")
    expect(bar).to_have_count(1)
    bar.scroll_into_view_if_needed()
    at = bar.bounding_box()
    still.keyboard.press("Escape")
    expect(bar).to_have_count(0)
    still.mouse.move(at["x"] + 40, at["y"] + at["height"] / 2)
    expect(still.locator(".diagram svg:visible .layer.lit")).to_have_count(1)


@pytest.mark.parametrize("term", ["gradient-descent", "optimizer", "xor-problem"])
def test_what_is_played_is_whole_at_its_end_and_on_paper(still: Page, url: str, term: str) -> None:
    """Points, lines and panels; still until the button is pressed."""
    still.goto(f"{url}glossary/{term}/")
    figure = still.locator("figure[data-animate]").first
    button, slider = figure.locator(".player button"), figure.locator(".player input")
    expect(button).to_be_attached()
    still.evaluate("document.querySelectorAll('article details').forEach(d => (d.open = true))")
    assert figure.evaluate(CUT) == 0 and slider.input_value() == "100"
    button.click()
    expect(button).to_have_text("멈춤")
    still.wait_for_function("f => f.querySelector('input').value > 5", arg=figure.element_handle())
    button.click()
    assert figure.evaluate(CUT) > 0, "it stands where it was stopped"
    still.emulate_media(media="print")
    still.wait_for_function(f"f => ({CUT})(f) === 0", arg=figure.element_handle())
    still.emulate_media(media="screen")
    still.wait_for_function(f"f => ({CUT})(f) > 0", arg=figure.element_handle())
    button.click()
    expect(button).to_have_text("재생", timeout=20_000)
    assert figure.evaluate(CUT) == 0 and slider.input_value() == "100"


def test_a_figure_fills_the_screen_and_gives_focus_back(still: Page, url: str) -> None:
    still.goto(f"{url}glossary/relu/")
    button = still.locator(".enlarge").first
    button.focus()
    still.keyboard.press("Enter")
    dialog = still.locator("dialog.enlarged")
    expect(dialog).to_be_visible()
    size = "d => [d.clientWidth, d.clientHeight]"
    assert dialog.evaluate(size) == [1280, 900]
    before = dialog.locator("svg").bounding_box()["width"]
    still.keyboard.press("+")
    assert dialog.locator("svg").bounding_box()["width"] > before * 1.3
    ids = still.evaluate("[...document.querySelectorAll('[id]')].map((e) => e.id)")
    assert len(ids) == len(set(ids)), "two elements are called alike"
    still.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(button).to_be_focused()
    still.locator(".drawn .picture > svg").first.click()
    expect(dialog).to_be_visible()


def test_a_layer_and_its_line_light_each_other_up(still: Page, url: str) -> None:
    still.goto(f"{url}glossary/keras-functional-api/")
    code = still.locator(".snippet .highlight[data-place] code")
    before = code.all_text_contents()
    layer = still.locator(".diagram .layer[data-line]:visible").last
    layer.hover()
    bar = still.locator(".lit-line")
    expect(bar).to_have_count(1)
    line, place = (layer.get_attribute(name) for name in ("data-line", "data-cell"))
    said = still.locator(f'.highlight[data-place="{place}"] code').text_content().split("\n")[int(line) - 1]
    assert "keras.layers." in said
    assert code.all_text_contents() == before, "what is copied stays as it is"
    still.mouse.move(5, 5)
    expect(bar).to_have_count(0)
    still.locator(".layers-table summary").first.click()
    still.locator(".layers-table button").nth(1).focus()
    expect(bar).to_have_count(1)


@pytest.mark.parametrize("term", ["gradient-descent", "optimizer", "perceptron", "xor-problem"])
def test_time_passes_only_when_asked(still: Page, url: str, term: str) -> None:
    still.goto(f"{url}glossary/{term}/")
    figure = still.locator("figure[data-animate]").first
    whole = figure.inner_html()
    slider = figure.locator("input[type=range]")
    assert slider.input_value() == "100", "whole at rest"
    slider.evaluate("(e) => { e.value = 20; e.dispatchEvent(new Event('input')); }")
    assert figure.inner_html() != whole
    slider.evaluate("(e) => { e.value = 100; e.dispatchEvent(new Event('input')); }")
    hidden = "(f) => [...f.querySelectorAll('*')].filter((e) => e.style.opacity || e.style.clipPath).length"
    assert figure.evaluate(hidden) == 0, "whole at its end"


def test_without_scripts_a_figure_is_whole(browser: Browser, url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{url}glossary/gradient-descent/")
    expect(page.locator(".drawn svg").first).to_be_visible()
    assert page.locator(".enlarge, .player").count() == 0
    context.close()
