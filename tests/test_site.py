"""This project's own site: what the README promises, on the built pages."""

from __future__ import annotations

import gzip
import json
import re
import statistics
from collections import Counter
from pathlib import Path

import pytest
from lxml import html

from glossary.pages.numbers import particle
from glossary.reading.project import Project
from tests.conftest import ROOT

PROJECT = Project.find(ROOT)
TERMS = sorted(PROJECT.published)
# How many terms the vocabulary of the study notes has in each category; the glossary may only grow.
CATEGORIES = {
    "foundations": 14,
    "network": 18,
    "activation": 15,
    "data": 17,
    "task": 11,
    "training": 18,
    "optimizer": 16,
    "loss": 10,
    "metric": 11,
    "generalization": 9,
    "architecture": 14,
    "keras": 26,
    "tooling": 9,
}
LESSONS = 27


def test_the_whole_vocabulary_is_published(site: Path) -> None:
    terms = json.loads((site / "glossary.json").read_text())["terms"]
    for category, count in CATEGORIES.items():
        assert sum(term["category"] == category for term in terms) >= count
    for term in terms:
        assert term["snippets"] and term["sources"], term["id"]
        assert all(term[key][language] for key in ("summary", "description") for language in ("ko", "en")), term["id"]


def test_a_snippet_shows_at_most_four_terms() -> None:
    """A term's first snippet is its own, or shared with three near relatives at most."""
    first = Counter(entry.term.snippets[0] for entry in PROJECT.published.values())
    assert {name: count for name, count in first.items() if count > 4} == {}


def embeds(language: str) -> list[tuple[str, list[list[str]]]]:
    """What each line of each lesson embeds."""
    found = {
        page.id: [sorted(re.findall(r"{{.*?}}", line)) for line in page.text.split("\n")]
        for page in PROJECT.lessons[language]
    }
    return [(id_, [line for line in lines if line]) for id_, lines in found.items()]


def test_both_languages_have_the_same_lessons_in_the_same_order(site: Path) -> None:
    korean, english = (
        [(page.id, page.front.order) for page in PROJECT.lessons[language]] for language in ("ko", "en")
    )
    assert korean == english
    assert len(korean) >= LESSONS
    assert embeds("ko") == embeds("en"), "paragraph by paragraph; the order of words is that of the language"
    for id_, _ in korean:
        assert (site / id_ / "index.html").exists()
        assert (site / "en" / id_ / "index.html").exists()


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
    assert page.xpath("//figure[contains(@class,'drawn')]") or page.xpath("//div[@class='metrics']"), (
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


def test_a_lesson_lists_the_terms_of_a_category(site: Path) -> None:
    page = html.fromstring((site / "en" / "lessons" / "activation-functions" / "index.html").read_bytes())
    rows = page.xpath("//div[contains(@class,'terms')]//tbody/tr")
    listed = {row.xpath("string(th)") for row in rows}
    assert listed == {e.term.english for e in PROJECT.published.values() if e.term.category == "activation"}


def test_every_published_number_of_the_notes_has_a_verdict(site: Path) -> None:
    results = json.loads((site / "results.json").read_text())["snippets"]
    metrics = {f"{name}.{key}": m for name, result in results.items() for key, m in result["metrics"].items()}
    published = {key: metric for key, metric in metrics.items() if metric["published"] is not None}
    assert len(published) >= 23
    kinds = {kind for metric in published.values() for kind in metric["verdicts"]}
    assert kinds == {"reproduced", "unreached", "not_reproduced"}
    for key, metric in published.items():
        values = metric["published"] if isinstance(metric["published"], list) else [metric["published"]]
        assert len(metric["verdicts"]) == len(values), key
        name, _, own = key.partition(".")
        runs = [metric["value"], *(one for s in results[name]["studies"].values() for one in s["values"][own])]
        for value, kind in zip(values, metric["verdicts"], strict=True):
            inside = min(runs) <= value <= max(runs) or min(abs(run - value) for run in runs) < 5e-3
            assert inside or kind != "reproduced", f"{key}: {value} beside {min(runs)} to {max(runs)}"
            assert kind != "not_reproduced" or metric["because"]["ko"], f"{key} needs a reason"
    assert published["network/xor_problem.loss"]["verdicts"] == ["unreached"], "no run came down to .25"


def test_numbers_stand_as_people_write_and_read_them(site: Path) -> None:
    """No power of ten where a number will do, and the particle that fits it as it is read aloud."""
    followed = 0
    for path in sorted(site.rglob("index.html")):
        korean = "en" not in path.relative_to(site).parts[:1]
        for link in html.fromstring(path.read_bytes()).xpath("//a[contains(@class, 'measured')]"):
            shown = link.text_content()
            assert not re.search(r"\de[-+]\d", shown), f"{path}: {shown}"
            if korean and link.tail:
                assert particle(shown, link.tail) == link.tail, f"{path}: {shown}{link.tail[:8]}"
                followed += link.tail[:1] in {"로", "으", "은", "는", "이", "가", "을", "를", "과", "와", "다"}
    assert followed >= 40


def test_pages_are_light(site: Path) -> None:
    """Compressed as every host sends them, with their figures."""
    weights = {
        path.relative_to(site).as_posix(): len(gzip.compress(path.read_bytes())) for path in site.rglob("index.html")
    }
    terms = [weight for path, weight in weights.items() if "glossary/" in path]
    assert len(terms) >= 2 * 188 and statistics.median(terms) <= 20_000
    notebooks = {path: weight for path, weight in weights.items() if "notebooks/" in path}
    assert len(notebooks) == 2 * len(PROJECT.lessons["ko"])
    assert {path: weight for path, weight in notebooks.items() if weight > 120_000} == {}, "code, figures and tries"


def test_every_term_can_be_found_by_its_first_letter(site: Path) -> None:
    for prefix in ("", "en/"):
        page = html.fromstring((site / prefix / "names" / "index.html").read_bytes())
        sections = page.xpath("//section[@class='letter']")
        for language in ("ko", "en"):
            listed = [a.text for s in sections if s.get("lang") == language for a in s.xpath(".//a[not(@class)]")]
            assert sorted(listed) == sorted(entry.name(language) for entry in PROJECT.published.values())


def test_every_number_in_the_text_leads_to_its_row_of_the_ledger(site: Path) -> None:
    rows = set(html.fromstring((site / "ledger" / "index.html").read_bytes()).xpath("//tr/@id"))
    assert len(rows) >= 473
    links = [
        link
        for path in site.rglob("index.html")
        for link in html.fromstring(path.read_bytes()).xpath("//a[@class='measured']/@href")
    ]
    assert len(links) > 50 and {link.partition("#")[2] for link in links} <= rows


@pytest.mark.parametrize("language", ["ko", "en"])
def test_lessons_are_linked_to_their_notebooks(site: Path, language: str) -> None:
    prefix = "" if language == "ko" else "en/"
    for lesson in PROJECT.lessons[language]:
        name = lesson.id.removeprefix("lessons/")
        page = html.fromstring((site / prefix / lesson.id / "index.html").read_bytes())
        assert page.xpath(f"//p[@class='take']//a[@href='../../notebooks/{name}/']")
        shown = html.fromstring((site / prefix / "notebooks" / name / "index.html").read_bytes())
        assert shown.xpath("//div[@class='notebook']//div[@class='highlight']"), name
        assert not shown.xpath("//*[contains(@class, 'jp-')] | //style[contains(., 'jp-')]"), name
        formulas = lesson.text.count("$") // 2 - lesson.text.count("$$") // 2
        assert len(shown.xpath("//div[@class='notebook']//math")) >= formulas, name
        book = json.loads((site / prefix / "download" / f"{lesson.id}.ipynb").read_text())
        assert sum("outputs" in cell and bool(cell["outputs"]) for cell in book["cells"]), name


def test_the_idea_comes_before_the_machinery(site: Path) -> None:
    """A term opens with its sentence, its figure and one number, before any code; nothing of the build is shown."""
    wrong = []
    for path in sorted(site.rglob("*.html")):
        page = html.parse(str(path))
        text = "".join(page.xpath("//article//text()"))
        name = path.relative_to(site).as_posix()
        wrong += [f"{name}: {match[0]}" for match in re.finditer(r"\b(metrics|figures) = ", text)]
    for prefix in ("", "en/"):
        for id_ in TERMS:
            page = html.parse(str(site / prefix / "glossary" / id_ / "index.html"))
            order = [
                element.get("class").split()[0]
                for element in page.xpath(
                    "//article//*[@class='summary' or @class='one-number' or starts-with(@class, 'drawn')"
                    " or @class='formula' or @class='misconception' or @class='highlight' or @class='proof']"
                )
            ]
            first = PROJECT.engine.snippets[PROJECT.published[id_].term.snippets[0]]
            shown = list(dict.fromkeys(order))
            expected = ["summary", *(["one-number"] if first.sidecar.metrics else [])]
            expected += ["drawn"] if first.sidecar.figures else []
            wanted = [*expected, *(k for k in ("formula", "misconception") if k in shown), "highlight"]
            if shown[: len(wanted)] != wanted:
                wrong.append(f"{prefix}{id_}: {shown}")
    assert wrong == []
