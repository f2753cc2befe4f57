"""The miniature project, from files to HTML."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import nbformat
import pytest
from lxml import html
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from glossary.generator.mkdocs_plugin import GlossaryPlugin
from glossary.reading.project import Project
from tests.conftest import Run


def page(site: Path, url: str) -> html.HtmlElement:
    return html.fromstring((site / url / "index.html").read_bytes())


def text(site: Path, url: str) -> str:
    return page(site, url).xpath("string(//article)")


def test_every_term_has_a_page_in_each_language(tiny_site: Path) -> None:
    site = tiny_site / "site"
    for prefix in ("", "en/"):
        for term in ("weight", "line", "data-line"):
            assert (site / prefix / "glossary" / term / "index.html").exists()
        assert not (site / prefix / "glossary" / "unfinished").exists(), "a draft has no page"


def test_a_term_page_shows_everything(tiny_site: Path) -> None:
    shown = page(tiny_site / "site", "glossary/weight")
    assert shown.findtext(".//title").startswith("가중치 · Weight (W)")
    assert shown.xpath("//article//math"), "the formula is MathML"
    assert "return slope * x  # 곱하기 하나" in shown.xpath("string(//article//code)") + text(
        tiny_site / "site", "glossary/weight"
    )
    assert "values: [0.  0.5 1.  1.5 2. ]" in shown.xpath("string(//pre[contains(@class,'output')])")
    figure = "//figure[contains(@class,'drawn')]//*[local-name()='svg']"
    assert len(shown.xpath(f"{figure}[@role='img'][@aria-label]")) == 1
    assert shown.xpath("string(//figure//figcaption)") == "기울기가 2인 직선"
    assert "2.00" in shown.xpath("string(//div[@class='metrics'])")
    assert shown.xpath("//details[@class='provenance']//summary//time")
    assert "노드가 아니라" in shown.xpath("string(//div[@class='misconception'])")
    assert shown.xpath("//a[@href='../line/']")
    english = text(tiny_site / "site", "en/glossary/weight")
    assert "one product" in english and "곱하기" not in english


def test_links_numbers_and_particles(tiny_site: Path) -> None:
    shown = text(tiny_site / "site", "glossary/weight")
    assert "직선의 기울기와 같다" in shown and "값은 2.00이다" in shown
    lesson = text(tiny_site / "site", "lessons/first")
    assert "기울기는 2.00이고 옛 책에는 2.50이라고" in lesson
    home = text(tiny_site / "site", "")
    assert "용어는 3개다" in home


def test_backlinks_senses_and_redirects(tiny_site: Path) -> None:
    site = tiny_site / "site"
    line = page(site, "glossary/line")
    assert line.xpath("//a[@href='../../lessons/first/']"), "used in the lesson"
    assert line.xpath("//a[@href='../../glossary/data-line/']"), "the other sense"
    assert 'url=../line/"' in (site / "glossary" / "old-line" / "index.html").read_text()


def test_the_language_switch_keeps_the_page(tiny_site: Path) -> None:
    site = tiny_site / "site"
    for url in ("", "glossary/weight", "lessons/first", "categories/network", "ledger"):
        for here, there in (("", "en/"), ("en/", "")):
            folder = site / here / url
            shown = html.fromstring((folder / "index.html").read_bytes())
            (link,) = shown.xpath("//a[contains(@class,'language')]/@href")
            assert (folder / link).resolve() == (site / there / url).resolve()
            assert sorted(shown.xpath("//link/@hreflang")) == ["en", "ko", "x-default"]


def test_term_pages_stay_out_of_the_navigation(tiny_site: Path) -> None:
    shown = page(tiny_site / "site", "glossary/weight")
    assert shown.xpath("//nav//a[contains(@href,'categories/network')]")
    assert not shown.xpath("//nav[contains(@class,'md-nav--primary')]//a[contains(@href,'/line')]")


def test_downloads_are_a_program_in_one_language_and_an_executed_notebook(tiny_site: Path, root: Path) -> None:
    site = tiny_site / "site"
    snippet = Project.find(tiny_site).engine.snippets["demo/line"]
    for prefix, language in (("", "ko"), ("en/", "en")):
        assert (site / prefix / "download" / "demo" / "line.py").read_text() == snippet.program(language)
    book = nbformat.read(site / "en" / "download" / "demo" / "line.ipynb", as_version=4)
    nbformat.validate(book)
    printed, drawn = book.cells[-2:]
    assert printed.outputs[0].text == "values: [0.  0.5 1.  1.5 2. ]\n"
    assert "image/svg+xml" in drawn.outputs[0].data
    assert "one product" in book.cells[2].source


def test_data_for_other_programs(tiny_site: Path) -> None:
    site = tiny_site / "site"
    terms = json.loads((site / "glossary.json").read_text())["terms"]
    assert [term["id"] for term in terms] == ["data-line", "line", "weight"]
    assert terms[2]["aliases"] == {"ko": ["웨이트"], "en": ["connection weight"]}
    results = json.loads((site / "results.json").read_text())["snippets"]
    assert results["demo/line"]["state"] == "ran"
    assert results["demo/line"]["metrics"]["slope"]["published"] == 2.5
    assert results["demo/line"]["provenance"]["versions"].keys() == {"matplotlib", "numpy"}


def test_search_indexes_words_and_not_code_ticks_or_bounds(tiny_site: Path) -> None:
    docs = json.loads((tiny_site / "site" / "search" / "pages.json").read_text())["docs"]
    found = "".join(doc["text"] for doc in docs if doc["location"].startswith("glossary/weight"))
    assert "기울기가 2인 직선" in found, "the caption"
    assert not [word for word in ("0.25", "1.99", "numpy", "import") if word in found]


def test_every_page_starts_our_search_worker_and_loads_no_documents(tiny_site: Path) -> None:
    site = tiny_site / "site"
    for name in ("index.html", "404.html", "glossary/weight/index.html", "en/lessons/first/index.html"):
        (settings,) = html.fromstring((site / name).read_bytes()).xpath("//script[@id='__config']/text()")
        worker, _, original = json.loads(settings)["search"].partition("?")
        assert worker.endswith("assets/search/worker.js")
        assert (site / "assets" / "javascripts" / "workers" / original).is_file()
    for language in ("", "en/"):
        assert json.loads((site / f"{language}search/search_index.json").read_text())["docs"] == []
        assert json.loads((site / f"{language}search/pages.json").read_text())["docs"]


def test_a_worker_named_otherwise_stops_the_build() -> None:
    """Material is in maintenance, but should its page settings change, the search must not fall back silently."""
    config = MkDocsConfig()
    config.extra = {"words": {"search": "Search"}}
    with pytest.raises(PluginError):
        GlossaryPlugin().on_post_page(
            '<script id="__config">{"search": "elsewhere.js"}</script>', page=None, config=config
        )


def test_the_search_loads_names_keywords_and_one_language_of_summaries(tiny_site: Path) -> None:
    for language, folder in (("ko", "search"), ("en", "en/search")):
        data = json.loads((tiny_site / "site" / folder / "terms.json").read_text())
        columns = data["terms"]
        row = columns["id"].index("weight")
        assert data["language"] == language
        assert (columns["term"][row], columns["english"][row]) == ("가중치", "Weight (W)")
        assert columns["aliases"]["ko"][row] == ["웨이트"]
        assert columns["keywords"]["ko"][row] == ["곱하는 값"]
        assert columns["summary"][row] == {"ko": "연결에 붙은 수이다.", "en": "A number on a connection."}[language]
        assert columns["category"][row] in data["categories"]


def test_the_glossary_lists_terms_with_what_the_filter_needs(tiny_site: Path) -> None:
    index = page(tiny_site / "site", "glossary")
    items = {item.get("data-id"): item for item in index.xpath("//ul[@class='terms']/li")}
    assert items["weight"].get("data-initial") == "ㄱ"
    assert items["weight"].xpath(".//a/@href") == ["weight/"]
    assert index.xpath("//form[@id='filter-terms' and contains(@class, 'needs-script')]")
    letters = index.xpath("//form[@id='filter-terms']//button/@value")
    assert set(letters) == {"", *(item.get("data-initial") for item in items.values())}


def test_the_ledger_tells_what_was_not_reproduced(tiny_site: Path) -> None:
    shown = text(tiny_site / "site", "ledger")
    assert "2.50" in shown and "재현되지 않음: 자를 잘못 댔다" in shown


def test_a_changed_description_runs_nothing_and_rewrites_only_what_tells_of_it(tiny: Path, glossary: Run) -> None:
    assert glossary("build").returncode == 0
    before = {p: p.stat().st_mtime_ns for p in (tiny / ".build").rglob("*.md")}
    entries = sorted((tiny / ".cache").rglob("*.json"))
    term = tiny / "glossary" / "terms" / "weight.yml"
    term.write_text(term.read_text().replace("기울기와 같다", "기울기이다"))
    assert glossary("build").returncode == 0
    changed = [p.relative_to(tiny / ".build").as_posix() for p, t in before.items() if p.stat().st_mtime_ns != t]
    # The other language's page says that it is behind now, and so does the page that lists such texts.
    pages = ["glossary/weight.md", "translations.md"]
    assert sorted(changed) == sorted(f"{language}/{page}" for language in ("ko", "en") for page in pages)
    assert sorted((tiny / ".cache").rglob("*.json")) == entries


def test_two_builds_from_one_cache_are_the_same_bytes(tiny: Path, tiny_site: Path, glossary: Run) -> None:
    shutil.copytree(tiny_site / ".cache", tiny / ".cache")
    assert glossary("build").returncode == 0
    for path in sorted((tiny_site / "site").rglob("*")):
        if path.is_file():
            assert path.read_bytes() == (tiny / "site" / path.relative_to(tiny_site / "site")).read_bytes(), path


def test_a_fault_leaves_the_old_site_and_shows_no_traceback(tiny: Path, glossary: Run) -> None:
    assert glossary("build").returncode == 0
    before = sorted((tiny / "site").rglob("*"))
    (tiny / "glossary" / "terms" / "line.yml").write_text("term: no\n")
    (tiny / "docs" / "ko" / "only-here.md").write_text("---\ntitle: 혼자\ndescription: 짝이 없다.\n---\n\n글.\n")
    done = glossary("build")
    assert done.returncode == 1
    assert "glossary/terms/line.yml:1:7: 'term' must be text" in done.stderr
    assert "docs/ko/only-here.md:1:1: this page has no partner; write docs/en/only-here.md" in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted((tiny / "site").rglob("*")) == before


def test_a_broken_template_is_one_line(tiny: Path, glossary: Run) -> None:
    (tiny / "docs" / "overrides" / "main.html").write_text(
        "{% extends 'base.html' %}{% block content %}{{ 1/0 }}{% endblock %}"
    )
    done = glossary("build")
    assert done.returncode == 1
    assert "ZeroDivisionError" in done.stderr and "Traceback" not in done.stderr
    assert not (tiny / "site").exists()
