"""What the world reads of a published site: the miniature project, built with its addresses known."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from lxml import etree, html
from PIL import Image

from tests.conftest import command, make_tiny

ADDRESS = "https://example.org/dl/"
PAGES = ["", "glossary/", "names/", "glossary/weight/", "lessons/first/", "notebooks/first/", "ledger/"]
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a project with two commits, the second of which changed a term."""
    folder = make_tiny(tmp_path_factory.mktemp("published") / "tiny")
    who = {f"GIT_{role}_{key}": "a@example.org" for role in ("AUTHOR", "COMMITTER") for key in ("NAME", "EMAIL")}
    weight = folder / "glossary" / "terms" / "weight.yml"
    for day, change in ((1, ""), (2, "\n# a second thought\n")):
        weight.write_text(weight.read_text() + change)
        dates = {f"GIT_{role}_DATE": f"2026-01-0{day}T09:00:00+09:00" for role in ("AUTHOR", "COMMITTER")}
        for arguments in (["init", "-q"], ["add", "glossary"], ["commit", "-qm", "x"]):
            subprocess.run(["git", *arguments], cwd=folder, env=os.environ | who | dates, check=True)
    addresses = {"SITE_URL": ADDRESS, "REPO_URL": "https://github.com/o/r"}
    done = command("build", cwd=folder, GLOSSARY_CACHE="", GLOSSARY_DATA="", **addresses)
    assert done.returncode == 0, done.stderr
    return folder / "site"


@pytest.fixture(params=["", "en/"])
def prefix(request: pytest.FixtureRequest) -> str:
    return request.param


def read(site: Path, path: str) -> html.HtmlElement:
    return html.fromstring((site / path / "index.html").read_bytes())


@pytest.mark.parametrize("path", PAGES)
def test_every_page_says_what_it_is(published: Path, prefix: str, path: str) -> None:
    page = read(published, f"{prefix}{path}")
    assert page.xpath("//link[@rel='canonical']/@href") == [f"{ADDRESS}{prefix}{path}"]
    pairs = {link.get("hreflang"): link.get("href") for link in page.xpath("//link[@hreflang]")}
    assert pairs == {"ko": f"{ADDRESS}{path}", "en": f"{ADDRESS}en/{path}", "x-default": f"{ADDRESS}{path}"}
    shown = {meta.get("property"): meta.get("content") for meta in page.xpath("//meta[@property]")}
    assert shown["og:title"] and shown["og:description"] and shown["og:url"] == f"{ADDRESS}{prefix}{path}"
    assert page.xpath("//meta[@name='description']/@content") == [shown["og:description"]]
    picture = published / shown["og:image"].removeprefix(ADDRESS)
    assert Image.open(picture).size == (1200, 630) and shown["og:image:alt"]


def test_titles_differ(published: Path) -> None:
    titles = [read(published, f"{prefix}{path}").findtext(".//title") for prefix in ("", "en/") for path in PAGES]
    assert len(set(titles)) == len(titles)


def test_a_term_as_schema_org_describes_it(published: Path, prefix: str) -> None:
    (term,) = (json.loads(text) for text in structured(published, f"{prefix}glossary/weight/"))
    assert term["@type"] == "DefinedTerm" and term["@id"] == f"{ADDRESS}{prefix}glossary/weight/"
    assert {term["name"], *term["alternateName"]} >= {"가중치", "Weight (W)"}
    (whole,) = (json.loads(text) for text in structured(published, f"{prefix}glossary/"))
    assert whole["@type"] == "DefinedTermSet" and whole["@id"] == term["inDefinedTermSet"]["@id"]
    assert term["@id"] in {other["@id"] for other in whole["hasDefinedTerm"]}


def test_a_lesson_and_the_home_page_too(published: Path, prefix: str) -> None:
    (lesson,) = (json.loads(text) for text in structured(published, f"{prefix}lessons/first/"))
    assert lesson["@type"] == "LearningResource" and lesson["position"] == 1
    assert lesson["teaches"] == [{"@id": f"{ADDRESS}{prefix}glossary/line/"}]
    (home,) = (json.loads(text) for text in structured(published, prefix))
    assert home["@type"] == "WebSite" and home["potentialAction"]["target"].startswith(f"{ADDRESS}{prefix}?q=")


def structured(site: Path, path: str) -> list[str]:
    return read(site, path).xpath("//script[@type='application/ld+json']/text()")


def test_the_sitemap_has_every_page_with_its_twin(published: Path, prefix: str) -> None:
    tree = etree.fromstring((published / prefix / "sitemap.xml").read_bytes())
    found = {url.findtext("s:loc", namespaces=SITEMAP): url for url in tree.findall("s:url", SITEMAP)}
    folders = {path.parent for path in (published / prefix).rglob("index.html")}
    folders = {f for f in folders if prefix or not f.is_relative_to(published / "en")}
    redirects = {f for f in folders if b'http-equiv="refresh"' in (f / "index.html").read_bytes()}
    pages = {path.relative_to(published / prefix).as_posix() for path in folders - redirects}
    assert found.keys() == {f"{ADDRESS}{prefix}{path}/".replace("/./", "/") for path in pages}
    links = found[f"{ADDRESS}{prefix}glossary/weight/"].findall("x:link", SITEMAP)
    assert [link.get("href") for link in links] == [f"{ADDRESS}glossary/weight/", f"{ADDRESS}en/glossary/weight/"]
    assert f"Sitemap: {ADDRESS}{prefix}sitemap.xml\n" in (published / "robots.txt").read_text()


def test_the_feed_has_new_and_changed_terms(published: Path, prefix: str) -> None:
    feed = etree.fromstring((published / prefix / "feed.xml").read_bytes())
    items = feed.findall("channel/item")
    words = {"": ("고친 용어: 가중치", "새 용어: "), "en/": ("Changed term: Weight (W)", "New term: ")}[prefix]
    assert items[0].findtext("title") == words[0]
    assert all(item.findtext("title").startswith(words[1]) for item in items[1:]) and len(items) == 3
    dates = [parsedate_to_datetime(item.findtext("pubDate")) for item in items]
    assert dates == sorted(dates, reverse=True)
    for item in items:
        path = item.findtext("link").removeprefix(f"{ADDRESS}{prefix}")
        assert (published / prefix / path / "index.html").exists()
    links = read(published, f"{prefix}about/" if (published / "about").exists() else prefix)
    assert links.xpath("//link[@type='application/rss+xml']/@href")


def test_notebooks_open_in_colab(published: Path, prefix: str) -> None:
    colab = f"https://colab.research.google.com/github/o/r/blob/gh-pages/{prefix}download/"
    for path, notebook in (("glossary/line/", "demo/line.ipynb"), ("lessons/first/", "lessons/first.ipynb")):
        assert f"{colab}{notebook}" in read(published, f"{prefix}{path}").xpath("//a/@href")
        assert (published / prefix / "download" / notebook).exists()


def test_without_addresses_nothing_pretends_to_know_them(tiny_site: Path) -> None:
    site = tiny_site / "site"
    assert not (site / "feed.xml").exists() and not (site / "robots.txt").exists()
    text = (site / "glossary" / "line" / "index.html").read_text()
    assert "og:image" not in text and "colab" not in text and 'rel="canonical"' not in text
    assert shutil.which("git"), "the tests above need git"


def test_the_source_is_a_plain_link_that_asks_no_other_host(published: Path) -> None:
    for path in ("index.html", "en/glossary/weight/index.html"):
        page = read(published, path.removesuffix("index.html"))
        assert page.xpath("//*[@data-md-component='source']") == []  # Material's asks GitHub for stars
        (link,) = set(page.xpath("//a[contains(@class, 'md-source')]/@href"))
        shown = "".join(page.xpath("(//a[contains(@class, 'md-source')])[1]//text()")).strip()
        assert (link, shown) == ("https://github.com/o/r", "github.com")


@pytest.mark.parametrize(("path", "words"), [("glossary/weight/", "이 용어 고치기"), ("en/glossary/weight/", "Edit")])
def test_a_term_leads_to_its_file_in_the_editor(published: Path, path: str, words: str) -> None:
    (link,) = read(published, path).xpath("//p[@class='edit']/a")
    assert link.get("href") == "https://github.com/o/r/edit/main/glossary/terms/weight.yml"
    assert words in link.text
