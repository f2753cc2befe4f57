"""The preview in a browser: pages reload by themselves, faults lie over them."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.conftest import needs_chromium
from tests.preview.conftest import Reader, first_preview, preview, results, until  # noqa: F401  (fixtures)

pytestmark = needs_chromium
WEIGHT = "glossary/terms/weight.yml"


def test_an_open_page_follows_the_file_and_its_place_is_kept(preview: Reader, page: Page) -> None:  # noqa: F811
    until(lambda: not preview.news()["progress"]["total"])
    page.goto(f"{preview.address}/glossary/weight/")
    page.evaluate("scrollTo(0, 200)")
    preview.write(WEIGHT, ("연결에 붙은 수이다", "연결의 세기이다"))
    expect(page.locator(".summary")).to_have_text("연결의 세기이다.")
    page.wait_for_function("scrollY == 200")


def test_faults_lie_over_the_page_with_the_words_of_the_checker(preview: Reader, page: Page) -> None:  # noqa: F811
    page.goto(f"{preview.address}/glossary/line/")
    alert = page.get_by_role("alert")
    expect(alert).to_be_hidden()
    preview.write(WEIGHT, ("category: network", "category: netwrok"))
    expect(alert).to_contain_text("고칠 곳 1개")
    expect(alert).to_contain_text("glossary/terms/weight.yml:3:11 알 수 없는 분야 'netwrok'; 혹시 'network'인가요?")
    expect(alert.locator("pre")).to_have_text("    category: netwrok\n              ^")
    alert.get_by_role("button", name="접기").click()
    expect(alert.locator("li")).to_be_hidden()
    page.goto(f"{preview.address}/en/glossary/line/")  # another page, folded still, in its own language
    expect(alert).to_contain_text("1 to fix")
    expect(alert.locator("li")).to_be_hidden()
    alert.get_by_role("button", name="Show").click()
    expect(alert.locator("li")).to_contain_text("unknown category 'netwrok'; did you mean 'network'?")
    preview.write(WEIGHT, ("category: netwrok", "category: network"))
    expect(alert).to_be_hidden()


def test_text_of_a_fault_is_text(preview: Reader, page: Page) -> None:  # noqa: F811
    page.goto(f"{preview.address}/glossary/line/")
    preview.write(WEIGHT, ("연결에 붙은 수이다", "<img src=x onerror=document.title='ran'>"))
    expect(page.get_by_role("alert")).to_contain_text("<img src=x")
    assert page.title() != "ran"


def test_a_page_fills_when_its_snippet_has_run(first_preview: Reader, page: Page) -> None:  # noqa: F811
    page.goto(f"{first_preview.address}/glossary/line/")
    expect(page.locator("figure.drawn .picture > svg")).to_be_visible(timeout=60_000)
    expect(page.locator("p.state.pending")).to_have_count(0)
