"""Contributors' text to plain Markdown: mathematics, links and embedded numbers resolved."""

from __future__ import annotations

import functools
import html
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping

from latex2mathml.converter import convert_to_element
from markupsafe import Markup

from snippets._run import Result, Snippet

from ..reading import embeds
from ..reading.entry import Entry
from ..reading.links import Names, replace_links
from .fragments import fragment
from .numbers import number, particle

FENCED_OR_CODE = re.compile(r"(```.*?```|`[^`\n]+`)", re.DOTALL)
BLOCK_MATH = re.compile(r"^\$\$([^$]+)\$\$$", re.MULTILINE)
TAG = re.compile(r"<[^>]+>")
INLINE_MATH = re.compile(r"(?<![\\$])\$([^$\n]+)\$")
MARKDOWN_SIGNS = str.maketrans({c: f"&#{ord(c)};" for c in "*_`[]\\~^{}|$"})


@functools.cache
def mathml(latex: str, display: str = "inline") -> str:
    """A formula as MathML that Markdown leaves alone."""
    root = convert_to_element(latex, display=display)
    for element in root.iter():  # the library leaves references in texts, and a `<` of \\text as it is
        element.text = element.text and html.unescape(element.text)
    parts = re.split(r"(<[^>]+>)", ET.tostring(root, encoding="unicode"))
    return "".join(part if i % 2 else html.unescape(part).translate(_SAFE) for i, part in enumerate(parts))


_SAFE = MARKDOWN_SIGNS | str.maketrans({"<": "&lt;", ">": "&gt;", "&": "&amp;"})


def formula(latex: str) -> Markup:
    """A formula on a line of its own."""
    return fragment("formula", mathml=Markup(mathml(latex, "block")))


def mathematics(text: str) -> str:
    """`$…$` and lines of `$$…$$` as MathML; code stays as it is."""

    def outside(part: str) -> str:
        part = BLOCK_MATH.sub(lambda m: formula(m[1].strip()), part)
        return INLINE_MATH.sub(lambda m: f'<span class="math">{mathml(m[1])}</span>', part)

    parts = FENCED_OR_CODE.split(text)
    return "".join(part if i % 2 else outside(part) for i, part in enumerate(parts))


def prose(text: str, names: Names, url: Callable[[Entry], str], embed: Callable[[embeds.Embed], str]) -> str:
    """Text as Markdown: links to terms, mathematics and embeds in place; what is embedded stays as it is."""

    return filled(mathematics(replace_links(text, names, url)), embed, names.language)


def filled(text: str, embed: Callable[[embeds.Embed], str], language: str) -> str:
    """Text with its embeds in place; a Korean particle after a number takes the form that fits the number."""

    def outside(part: str) -> str:
        done, rest = [], part  # joined at the end: text that is added to HTML would be escaped
        while match := embeds.EMBED.search(rest):
            shown, following = embed(embeds.parse(match, rest)), rest[match.end() :]
            done += [rest[: match.start()], shown]
            rest = particle(TAG.sub("", shown), following) if language == "ko" else following
        return "".join([*done, rest])

    parts = FENCED_OR_CODE.split(text)
    return "".join(part if i % 2 else outside(part) for i, part in enumerate(parts))


def published(snippet: Snippet, metric: str, language: str) -> str:
    """The published value, or values, in the same format, or '' where there is none."""
    known = snippet.sidecar.metrics[metric].published
    return ", ".join(number(snippet, metric, value, language) for value in known.values) if known else ""


def metric_id(snippet: Snippet, metric: str) -> str:
    """The anchor of a metric in the ledger."""
    return f"{snippet.name}.{metric}"


def ledger_address(snippet: Snippet, metric: str, up: str) -> str:
    """Where the ledger tells all about a metric; `up` leads from the page's URL to the root of its language."""
    return f"{up}ledger/#{metric_id(snippet, metric)}"


def inline_embed(
    embed: embeds.Embed,
    snippets: Mapping[str, Snippet],
    results: Mapping[str, Result],
    terms: int,
    language: str,
    up: str,
) -> str:
    """The text of an embed that stands inside a sentence; `up` leads from the page's URL to the root."""
    name, metric = embed.target
    if embed.verb == "metric":
        if metric not in results[name].metrics:  # a preview whose snippet is still running
            return fragment("measured", name=name, address="")
        value = number(snippets[name], metric, results[name].metrics[metric], language)
        return fragment("measured", address=ledger_address(snippets[name], metric, up), value=value)
    if embed.verb == "published":
        return published(snippets[name], metric, language)
    counts = {
        "terms": terms,
        "snippets": sum(snippet.base is None for snippet in snippets.values()),
        "metrics": sum(len(r.metrics) for r in results.values()),
    }
    return str(counts[embed.arguments[0]])
