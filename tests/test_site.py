"""This project's own site: what the README promises, on the built pages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import html

from glossary.project import Project
from tests.conftest import ROOT

PROJECT = Project.find(ROOT)
TERMS = sorted(PROJECT.published)
CATEGORIES = {"network": 18, "activation": 15, "training": 18}


def test_all_terms_of_three_categories_are_published(site: Path) -> None:
    terms = json.loads((site / "glossary.json").read_text())["terms"]
    for category, count in CATEGORIES.items():
        assert sum(term["category"] == category for term in terms) >= count


@pytest.mark.parametrize("term", TERMS)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_term_page_shows_code_results_and_where_they_come_from(site: Path, term: str, language: str) -> None:
    prefix = "" if language == "ko" else "en/"
    page = html.fromstring((site / prefix / "glossary" / term / "index.html").read_bytes())
    entry = PROJECT.published[term]
    assert page.get("lang") == language
    assert page.xpath("string(//h1)").startswith(entry.name(language))
    assert entry.term.summary[language] in page.xpath("string(//p[@class='summary'])")
    assert page.xpath("//article//div[contains(@class,'highlight')]//code"), "code"
    recorded = page.xpath("//p[contains(@class,'recorded')]")
    assert page.xpath("//pre[contains(@class,'output')]") or recorded, "output"
    assert page.xpath("//figure[contains(@class,'result')]") or page.xpath("//div[@class='metrics']"), (
        "figure or metric"
    )
    assert page.xpath("//details[@class='provenance']/summary"), "provenance"
    assert page.xpath("//meta[@name='description']/@content")[0] == entry.term.summary[language]


def test_every_snippet_ran_where_its_data_are(site: Path) -> None:
    results = json.loads((site / "results.json").read_text())["snippets"]
    assert results.keys() == PROJECT.engine.snippets.keys()
    states = {name: result["state"] for name, result in results.items()}
    if PROJECT.data:
        assert set(states.values()) == {"ran"}
        assert 0.962 <= results["mnist/mlp"]["metrics"]["test_acc"]["value"] <= 0.975
    assert all(state == "ran" for name, state in states.items() if not PROJECT.engine.snippets[name].sidecar.data)


def test_no_page_asks_another_host_for_anything(site: Path) -> None:
    for path in site.rglob("*.html"):
        page = html.fromstring(path.read_bytes())
        loaded = page.xpath("//script/@src | //img/@src | //link[@rel='stylesheet' or @rel='preconnect']/@href")
        assert not [url for url in loaded if url.startswith(("http:", "https:", "//"))], path


def test_the_ledger_lists_every_metric(site: Path) -> None:
    page = html.fromstring((site / "ledger" / "index.html").read_bytes())
    metrics = sum(len(s.sidecar.metrics) for s in PROJECT.engine.snippets.values())
    assert len(page.xpath("//div[contains(@class,'ledger')]//tbody/tr")) == metrics
