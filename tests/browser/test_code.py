"""Code that travels: from the search to a term, by the clipboard into a new folder, and there it runs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from glossary.reading.project import Project
from snippets._run.environment import SETTINGS
from tests.browser.conftest import needs_chromium
from tests.conftest import ROOT

pytestmark = needs_chromium

SNIPPETS = Project.find(ROOT).engine.snippets


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()


def clipboard(page: Page) -> str:
    return page.evaluate("navigator.clipboard.readText()")


def whole(name: str, language: str) -> str:
    return "\n\n".join(text.rstrip() for text in SNIPPETS[name].displayed(language).values()) + "\n"


def test_from_the_search_to_a_running_program(page: Page, url: str, tmp_path: Path) -> None:
    """What is copied runs by itself in an empty folder and prints what the page shows."""
    page.goto(url)
    page.click("a.search-box")
    page.keyboard.insert_text("rudtkgkrkd")  # 경사하강, with the keyboard in the wrong mode
    expect(page.locator(".md-search-result__link").first).to_contain_text("경사하강법")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}glossary/gradient-descent/")
    page.locator("button[data-copy]").first.click()
    expect(page.locator("button[data-copy]").first).to_have_text("복사함")
    code = clipboard(page)
    assert code == whole("optimizer/gradient_descent", "ko") and code.endswith("\nplt.show()\n")
    (tmp_path / "pasted.py").write_text(code, encoding="utf-8")
    environment = SETTINGS | {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "MPLBACKEND": "agg"}
    done = subprocess.run(
        [sys.executable, "pasted.py"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    shown = "\n".join(page.locator(".snippet").first.locator("pre.output").all_inner_texts())
    assert "metrics" not in code and "figures" not in code
    assert done.stdout.strip() == shown.strip() != ""


@pytest.mark.parametrize(("prefix", "said"), [("", "클립보드에 복사됨"), ("en/", "Copied to clipboard")])
def test_one_control_a_snippet(page: Page, url: str, prefix: str, said: str) -> None:
    """No button at each cell; the commands for a terminal come without a last line break, which would run them."""
    page.goto(f"{url}{prefix}glossary/relu/")
    expect(page.locator(".snippet > .take")).to_have_count(1)
    assert page.locator(".snippet .highlight .copy-cell").count() == 0
    page.locator("details.terminal summary").click()
    button = page.locator("details.terminal .copy-cell")
    button.click()
    expect(button).to_have_attribute("aria-label", said)
    assert clipboard(page).endswith("python relu.py")


def test_the_control_stays_in_reach(page: Page, url: str) -> None:
    """However far one has read into a long snippet."""
    page.set_viewport_size({"width": 1280, "height": 500})
    page.goto(f"{url}glossary/relu/")
    page.evaluate("scrollTo(0, document.querySelector('.snippet .output').getBoundingClientRect().bottom - 200)")
    expect(page.locator(".snippet > .take [data-copy]")).to_be_in_viewport(ratio=1)
    expect(page.locator(".snippet .highlight").first).not_to_be_in_viewport()


def test_a_snippet_in_pieces_is_copied_whole(page: Page, url: str) -> None:
    """A lesson explains mnist/mlp cell by cell; one button takes all that it shows."""
    page.goto(f"{url}en/lessons/mnist/")
    page.click("button[data-copy='mnist/mlp']")
    assert clipboard(page) == whole("mnist/mlp", "en")


@pytest.mark.parametrize("suffix", ["py", "ipynb"])
def test_files_are_downloaded(page: Page, url: str, suffix: str) -> None:
    page.goto(f"{url}glossary/relu/")
    with page.expect_download() as download:
        page.locator(f".take a[href$='relu.{suffix}']").first.click()
    assert download.value.suggested_filename == f"relu.{suffix}"
    assert Path(download.value.path()).stat().st_size > 300


def test_the_terminals_command_fetches_the_file(page: Page, url: str) -> None:
    page.goto(f"{url}en/glossary/relu/")
    page.locator("details.terminal summary").first.click()
    install, fetch, run = page.locator("details.terminal code").first.inner_text().splitlines()
    assert install == "pip install keras matplotlib numpy tensorflow" and run == "python relu.py"
    response = page.request.get(fetch.removeprefix("curl -O "))
    assert response.text() == SNIPPETS["activation/relu"].program("en")


def test_a_notebook_page_copies_its_cells_too(page: Page, url: str) -> None:
    page.goto(f"{url}notebooks/mnist/")
    page.locator(".notebook .copy-cell").first.click()
    assert clipboard(page).startswith("import keras\n")
