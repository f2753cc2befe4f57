"""The produced HTML itself: pages whole, nothing left unrendered, no dead link or anchor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree, html

from snippets._run import Fault, Faults

from ..messages import say

UNRENDERED = ("[[", "]]", "{{", "}}")
# Plain strings: lxml's own would keep the whole tree of every page in memory.
LINKS = etree.XPath("//a/@href | //link/@href | //@src", smart_strings=False)
IDS = etree.XPath("//@id", smart_strings=False)
NAMES = etree.XPath("//a/@name", smart_strings=False)
POLICY = etree.XPath("/html/head/meta[@http-equiv='Content-Security-Policy']/@content")
NOT_TEXT = {"script", "style", "code", "pre", "svg", "math"}


@dataclass(frozen=True)
class _Page:
    path: str
    anchors: frozenset[str]
    links: tuple[str, ...]
    problems: tuple[str, ...]


def check_html(site: Path) -> None:
    """Nothing, for a site whose every page can be published.

    Raises:
        Faults: each page that lacks the theme, a title or content, shows raw source, or links to nothing.
    """
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    names = sorted(name for name in files if name.endswith(".html"))
    pages = {name: _read(site, name) for name in names}
    faults = []
    for name, page in pages.items():
        faults += [Fault(f"site/{name}", 1, 1, say("page", problem=problem)) for problem in page.problems]
        for link in page.links:
            if problem := _dead(name, link, files, pages):
                faults.append(Fault(f"site/{name}", 1, 1, say("page", problem=problem)))
    for name in files:
        if name.endswith(".md"):
            faults.append(Fault(f"site/{name}", 1, 1, say("page", problem="raw Markdown in the site")))
    if faults:
        raise Faults(faults)


def _read(site: Path, name: str) -> _Page:
    raw = (site / name).read_bytes()
    if raw.lstrip().startswith(b"{"):
        return _Page(name, frozenset(), (), ("a raw notebook or data file under the name of a page",))
    tree = html.fromstring(raw)
    problems = []
    if not POLICY(tree):
        problems.append("no Content-Security-Policy")
    title = tree.findtext(".//title") or ""
    if not title.strip():
        problems.append("no title")
    redirect = tree.find(".//meta[@http-equiv='refresh']") is not None
    articles = tree.xpath("//article")
    if not articles and not redirect:
        problems.append("no article; the theme was not applied")
    for article in articles:
        if not article.xpath(".//h1"):
            problems.append("no heading")
        text = list(_text(article))
        if sum(map(len, text)) < 40 and not name.endswith("404.html"):
            problems.append("no content")
        for piece in text:
            problems += [f"'{sign}' was not rendered: {piece.strip()[:60]}" for sign in UNRENDERED if sign in piece]
    links = tuple(sorted(set(LINKS(tree))))
    ids = IDS(tree)
    if len(ids) != len(set(ids)):
        twice = sorted({i for i in ids if ids.count(i) > 1})
        problems.append(f"id given twice: {', '.join(twice[:3])}")
    return _Page(name, frozenset([*ids, *NAMES(tree)]), links, tuple(problems))


def _text(element: html.HtmlElement) -> Iterator[str]:
    """Text that a reader sees as prose; code, output and scripts are left out."""
    if element.tag in NOT_TEXT or not isinstance(element.tag, str):
        return
    if element.text:
        yield element.text
    for child in element:
        yield from _text(child)
        if child.tail:
            yield child.tail


def _dead(page: str, link: str, files: set[str], pages: dict[str, _Page]) -> str | None:
    """Why an internal link leads nowhere, or None."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or page.endswith("404.html"):
        return None
    target = _resolve(page, unquote(parts.path))
    if target is None:
        return f"link '{link}' leads out of the site"
    for candidate in (target, f"{target.rstrip('/')}/index.html".lstrip("/")):
        if candidate in files:
            anchor = unquote(parts.fragment)
            known = pages.get(candidate)
            if anchor and known and anchor not in known.anchors and anchor != "__skip":
                return f"link '{link}': no anchor '{anchor}' there"
            return None
    return f"dead link '{link}'"


def _resolve(page: str, path: str) -> str | None:
    if not path:
        return page
    parts = [] if path.startswith("/") else page.split("/")[:-1]
    for part in path.split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in {"", "."}:
            parts.append(part)
    return "/".join(parts)
