"""The produced HTML itself: read as strictly as a browser's parser can, whole, nothing unrendered, no dead link.

A browser never refuses a page: it repairs what is wrong, and a block that stands inside a paragraph ends the article
early. So each page is read by a parser that follows the standard of HTML and tells each error instead of mending it.
https://html.spec.whatwg.org/multipage/parsing.html#parse-errors
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree, html
from markupever import HtmlOptions, Parser

from snippets._run import Fault, Faults

from ..messages import say

UNRENDERED = ("[[", "]]", "{{", "}}")
# Plain strings: lxml's own would keep the whole tree of every page in memory.
LINKS = etree.XPath("//a/@href | //link/@href | //@src", smart_strings=False)
IDS = etree.XPath("//@id", smart_strings=False)
NAMES = etree.XPath("//a/@name", smart_strings=False)
POLICY = etree.XPath("/html/head/meta[@http-equiv='Content-Security-Policy']/@content")
ERRORS_TOLD = 3  # of a page
NOT_TEXT = {"script", "style", "code", "pre", "svg", "math"}


Problem = tuple[int, int, str]  # line, column, what is wrong


@dataclass(frozen=True)
class _Page:
    path: str
    anchors: frozenset[str]
    links: tuple[str, ...]
    problems: tuple[Problem, ...]


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
        faults += [Fault(f"site/{name}", line, column, say("page", problem=p)) for line, column, p in page.problems]
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
        return _Page(name, frozenset(), (), ((1, 1, "a raw notebook or data file under the name of a page"),))
    problems: list[str] = []
    tree = html.fromstring(raw)
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
    told = (*parse_errors(raw.decode("utf-8")), *((1, 1, problem) for problem in problems))
    return _Page(name, frozenset([*ids, *NAMES(tree)]), links, told)


def parse_errors(page: str) -> list[Problem]:
    """What the standard's parser finds wrong with a page: the first errors, with the place of the very first."""
    errors = _errors(page)
    if not errors:
        return []
    # The parser tells no place. The shortest beginning of the page that has the error ends there.
    short, long = 0, len(page)
    while short + 1 < long:
        middle = (short + long) // 2
        short, long = (short, middle) if _errors(page[:middle])[:1] == errors[:1] else (middle, long)
    before = page[:long]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n") - 1
    told = [re.sub(r"\\'|Atom\(|'( type=\w+)?\)|, self_closing.*", "", error)[:120] for error in errors[:ERRORS_TOLD]]
    return [(line, column, f"HTML error after '{before[-60:].strip()}': {'; '.join(told)}")]


def _errors(page: str) -> list[str]:
    parser = Parser(HtmlOptions(exact_errors=True))
    parser.process(page.encode())
    parser.finish()
    return parser.errors()


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
