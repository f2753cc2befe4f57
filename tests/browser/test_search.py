"""The search as a reader meets it: the box of the header, with an input method, and the glossary's filter."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page, Request, Route, expect

from tests.browser.conftest import needs_chromium

pytestmark = needs_chromium

LINK = ".md-search-result__link"
FIRST = f"{LINK} >> nth=0"


GIVEN_UP = "/thumbnails/"  # pictures of hits that other hits have replaced by the time they would come


@pytest.fixture
def said(page: Page) -> Iterator[list[str]]:
    """What the console and the network say; every test here wants silence and no other host."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on(
        "requestfailed",
        lambda request: said.append(f"failed: {request.url}") if GIVEN_UP not in request.url else None,
    )
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))
    yield said
    hosts = {request.url.split("/")[2] for request in asked if request.url.startswith("http")}
    assert said == [] and all(host.startswith("127.0.0.1") for host in hosts)


@pytest.fixture
def without_pages(page: Page, site: Path) -> None:
    """An empty index of pages, for what concerns the glossary's hits alone: Material's takes a second to build."""
    page.route("**/search/pages.json", lambda route: route.fulfill(path=site / "search" / "search_index.json"))


def compose(page: Page, *steps: str) -> None:
    """What a Korean input method does: a composition that grows with each key, and is then accepted."""
    ime = page.context.new_cdp_session(page)
    for step in steps:
        ime.send("Input.imeSetComposition", {"text": step, "selectionStart": len(step), "selectionEnd": len(step)})
    ime.send("Input.insertText", {"text": steps[-1]})


def hits(page: Page) -> list[str]:
    return [unquote(link.get_attribute("href") or "") for link in page.locator(LINK).all()]


@pytest.mark.usefixtures("said", "without_pages")
@pytest.mark.parametrize("key", ["/", "s"])
def test_a_key_opens_arrows_move_enter_opens_escape_closes(page: Page, url: str, key: str) -> None:
    page.goto(f"{url}about/")
    page.keyboard.press(key)
    box = page.locator(".md-search__input")
    expect(box).to_be_focused()
    compose(page, "ㄱ", "가", "갖", "가주", "가중", "가중ㅊ", "가중치")
    expect(page.locator(FIRST)).to_contain_text("가중치")
    page.keyboard.press("ArrowDown")
    expect(page.locator(FIRST)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(box).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()
    page.keyboard.press(key)
    expect(box).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}glossary/weight/")


@pytest.mark.usefixtures("said", "without_pages")
def test_an_open_composition_is_searched(page: Page, url: str) -> None:
    """Half a syllable still under the input method's cursor finds its term."""
    page.goto(f"{url}about/")
    page.keyboard.press("/")
    ime = page.context.new_cdp_session(page)
    ime.send("Input.imeSetComposition", {"text": "과적ㅎ", "selectionStart": 3, "selectionEnd": 3})
    expect(page.locator(FIRST)).to_contain_text("과적합")
    ime.send("Input.insertText", {"text": "과적합"})
    expect(page.locator(FIRST)).to_contain_text("과적합")


WHY = {
    "": [
        ("ㅅㅅㅎㅅ", "loss-function", "초성: 손실 함수"),
        ("rkwndcl", "weight", "한/영 전환: 가중치"),
        ("ㄱ디ㅕ", "relu", "한/영 전환: ReLU"),
        ("역전파란 무엇인가", "backpropagation", ""),
        ("드롭아윳", "dropout", "비슷한 이름: 드롭아웃"),
        ("keras.layers.Dense(1,", "keras-dense", ""),
    ],
    "en/": [
        ("perceptrn", "perceptron", "Similar name: Perceptron"),
        ("경사하강법", "gradient-descent", ""),
        ("rudtkgkrkdqjq", "gradient-descent", "Keyboard layout: 경사하강법"),
    ],
}


@pytest.mark.usefixtures("said", "without_pages")
@pytest.mark.parametrize("prefix", WHY)
def test_glossary_hits_come_first_and_say_why(page: Page, url: str, prefix: str) -> None:
    page.goto(f"{url}{prefix}about/")
    page.keyboard.press("/")
    for typed, id_, why in WHY[prefix]:
        page.fill(".md-search__input", "")
        compose(page, typed)
        first = page.locator(FIRST)
        expect(first).to_have_attribute("href", f"{url}{prefix}glossary/{id_}/?h=")
        expect(first.locator(".category")).to_be_visible()
        assert first.locator(".other-name").count() == 1, "both names"
        assert first.locator("p").last.inner_text(), "the summary"
        assert (first.locator(".why").inner_text() if first.locator(".why").count() else "") == why
    first.click()
    page.wait_for_url(f"{url}{prefix}glossary/{id_}/")  # without the empty ?h=


@pytest.mark.usefixtures("said", "without_pages")
def test_the_form_is_never_sent(page: Page, url: str) -> None:
    """Some input methods give no key for Enter: the form is submitted, and the best hit opens."""
    page.goto(f"{url}about/")
    page.keyboard.press("/")
    compose(page, "가중치")
    expect(page.locator(FIRST)).to_contain_text("가중치")
    page.evaluate("document.forms.search.requestSubmit()")
    page.wait_for_url(f"{url}glossary/weight/")


@pytest.mark.usefixtures("said")
def test_the_focus_stays_when_hits_in_pages_arrive(page: Page, url: str) -> None:
    held: list[Route] = []
    page.route("**/search/pages.json", lambda route: held.append(route))
    page.goto(f"{url}about/")
    page.keyboard.press("/")
    compose(page, "가중치")
    expect(page.locator(FIRST)).to_contain_text("가중치")
    before = page.locator(LINK).count()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = page.locator(f"{LINK} >> nth=1")
    expect(second).to_be_focused()
    for route in held:
        route.continue_()
    expect(page.locator(f"{LINK}[href*=lessons]").first).to_be_attached()
    assert page.locator(LINK).count() > before
    expect(second).to_be_focused()


@pytest.mark.usefixtures("said")
def test_pages_follow_and_each_page_comes_once(page: Page, url: str) -> None:
    page.goto(f"{url}about/")
    page.keyboard.press("/")
    compose(page, "rhkwjrgkq")  # the pages are searched for what was meant
    expect(page.locator(f"{LINK}[href*='lessons/overfitting']").first).to_be_attached()
    found = [link.partition("?")[0] for link in hits(page)]
    assert found[0] == f"{url}glossary/overfitting/"
    assert found.count(found[0]) == 1


ASK_THE_WORKER = """query => new Promise(resolve => {
    const {base, search} = JSON.parse(document.getElementById("__config").textContent);
    const worker = new Worker(new URL(search, new URL(base, location)));
    const found = [];
    worker.onmessage = ({data: {type, data}}) => {
        if (type === 1) worker.postMessage({type: 2, data: query});
        if (type === 3) found.push(data.items.flat().map(page => page.location));
        if (found.length === 2) resolve(found[1]);  // first the glossary's hits, then the pages' too
    };
    worker.postMessage({type: 0, data: {config: {}, docs: [], options: {}}});
})"""


def test_words_glued_to_brackets_are_found_by_either_half(page: Page, url: str, site: Path) -> None:
    """`분류기(classifier)` in a page is two words for its index."""
    docs = json.loads((site / "search" / "pages.json").read_text())["docs"]
    glued = [
        (doc["location"], word)
        for doc in docs
        for word in re.findall(r"([가-힣]{2,})\(([A-Za-z]{4,})\)", doc["text"])
    ]
    location, halves = glued[0]
    page.goto(f"{url}about/")
    for half in halves:
        assert location in page.evaluate(ASK_THE_WORKER, half), half


@pytest.mark.usefixtures("said", "without_pages")
def test_nothing_found_is_said(page: Page, url: str) -> None:
    page.goto(f"{url}about/")
    page.keyboard.press("/")
    compose(page, "김치찌개")
    expect(page.locator(".md-search-result__meta")).to_have_text("검색어와 일치하는 문서가 없습니다")
    expect(page.locator(".md-search-result__meta")).to_have_attribute("aria-live", "polite")
    assert hits(page) == []


@pytest.mark.usefixtures("said", "without_pages")
def test_pasted_text_is_searched(page: Page, url: str) -> None:
    """Paste with the mouse: an input event without any key."""
    page.goto(f"{url}about/")
    page.keyboard.press("/")
    page.keyboard.insert_text("softmax")
    expect(page.locator(FIRST)).to_contain_text("소프트맥스")


@pytest.mark.usefixtures("said")
def test_touch_on_a_small_screen(browser: Browser, url: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{url}about/")
    page.tap("label.md-header__button[for=__search]")
    compose(page, "ㅎㅅㄹ")
    expect(page.locator(FIRST)).to_contain_text("학습률")
    page.tap(FIRST)
    page.wait_for_url(f"{url}glossary/learning-rate/")
    context.close()


def test_nothing_is_loaded_before_the_search_is_opened(page: Page, url: str, said: list[str]) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(url)))
    page.goto(f"{url}about/")
    page.wait_for_load_state("networkidle")
    heavy = {"search/terms.json", "search/pages.json", "assets/search/engine.js"}
    assert not heavy & set(asked)
    assert len((page.request.get(f"{url}search/search_index.json")).body()) < 1000
    with page.expect_request("**/search/terms.json"), page.expect_request("**/search/pages.json"):
        page.keyboard.press("/")


def test_without_the_index_of_pages_the_glossary_still_answers(page: Page, url: str) -> None:
    page.route("**/search/pages.json", lambda route: route.abort())
    page.goto(f"{url}about/")
    page.keyboard.press("/")
    compose(page, "가중치")
    expect(page.locator(FIRST)).to_contain_text("가중치")


def test_without_the_glossary_pages_still_answer(page: Page, url: str) -> None:
    page.route("**/search/terms.json", lambda route: route.abort())
    page.goto(f"{url}about/")
    page.keyboard.press("/")
    compose(page, "가중치")
    expect(page.locator(FIRST)).to_be_visible()


# ---- The glossary's index


@pytest.mark.usefixtures("said")
@pytest.mark.parametrize(
    ("prefix", "typed", "first"), [("", "ㄱㅅㅎㄱㅂ", "경사하강법"), ("en/", "optimiser", "Optimizer")]
)
def test_the_filter_ranks_as_one_types(page: Page, url: str, prefix: str, typed: str, first: str) -> None:
    page.goto(f"{url}{prefix}glossary/")
    page.focus("form.filter input")
    compose(page, typed)
    expect(page.locator("ol.found a").first).to_have_text(first)
    assert not page.locator("ul.terms li").first.is_visible()
    page.fill("form.filter input", "")
    expect(page.locator("ul.terms li").first).to_be_visible()


@pytest.mark.usefixtures("said")
def test_the_filter_by_category_and_letter(page: Page, url: str) -> None:
    page.goto(f"{url}glossary/")
    page.select_option("form.filter select", "optimizer")
    expect(page.locator("article h2:visible")).to_have_count(1)
    shown = page.locator("ul.terms li:visible")
    assert {item.get_attribute("data-category") for item in shown.all()} == {"optimizer"}
    page.click("form.filter button[value=ㅁ]")
    expect(shown).to_have_count(2)
    assert [text.split(" ")[0] for text in shown.all_inner_texts()] == ["모멘텀", "미니배치"]
    assert page.inner_text("form.filter [role=status]") == "용어 188개 가운데 2개"
    page.fill("form.filter input", "김치찌개")
    expect(page.locator("form.filter [role=status]")).to_contain_text("맞는 용어가 없습니다")


def test_enter_in_the_filter_opens_the_best_also_without_the_data(page: Page, url: str) -> None:
    page.route("**/search/terms.json", lambda route: route.abort())
    page.goto(f"{url}glossary/")
    page.fill("form.filter input", "과적합")
    expect(page.locator("ol.found a").first).to_be_visible()
    page.fill("form.filter input", "과소적합")
    expect(page.locator("ol.found a").first).to_have_text("과소적합")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}glossary/underfitting/")


def test_the_glossary_is_a_plain_list_without_scripts(browser: Browser, url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{url}glossary/")
    assert not page.locator("form.filter").is_visible()
    assert page.locator("ul.terms li:visible").count() >= 188
    context.close()


def test_controls_are_large_enough_to_touch(page: Page, url: str) -> None:
    """WCAG 2.2 asks for 24 pixels."""
    page.goto(f"{url}glossary/")
    for control in page.locator("form.filter :is(button, input, select)").all():
        box = control.bounding_box()
        assert box and box["width"] >= 24 and box["height"] >= 24
