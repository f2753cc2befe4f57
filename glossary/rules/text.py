"""Markdown from contributors: links and embeds that lead somewhere, sound mathematics, nothing that could run."""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Iterator

from latex2mathml.converter import convert

from snippets._run import Message

from ..messages import say
from ..reading import embeds
from ..reading.links import CODE_OR_MATH, fold, links
from ..reading.project import Project
from .arithmetic import wrong_sums

HTML = re.compile(r"<[A-Za-z/!?][^\n]*?(?:>|$)|&#?\w+;", re.MULTILINE)
TARGET = re.compile(r"\]\(\s*([^)\s]*)|^[ \t]*\[[^\]]+\]:\s*(\S+)", re.MULTILINE)
ALLOWED_TARGET = re.compile(r"(https?://|mailto:|[#./]|[a-z0-9_-]+(/|\.md|$))")
MATHEMATICS = re.compile(r"\$\$?([^$\n]+)\$\$?")
CONTINUED = re.compile(r"(?<!\$)\$ \$(?=\s*(?:[=+-]|\\times|\\cdot))")
UNREAD = re.compile(r">(\\\w+|&(?:amp;|#x0*26;)?)<")  # the library shows what it does not know as it stands
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)

Found = Iterator[tuple[int, int, Message]]


def text_faults(text: str, project: Project, language: str, *, inline_only: bool = False) -> Found:
    """(line, column, message) of what is wrong, counted from 1 within the text."""
    yield from _links(text, project, language)
    offset = 0
    for i, part in enumerate(CODE_OR_MATH.split(text)):
        if i % 2 == 0:
            for start, message in _plain(part):
                yield *place(text, offset + start), message
            if len(re.findall(r"(?<!\\)\$", part.replace("$$", ""))) % 2:
                yield *place(text, offset + part.index("$")), say("lone-dollar")
        offset += len(part)
    bare = CODE.sub(lambda m: " " * len(m[0]), text)
    for match in MATHEMATICS.finditer(bare):
        for message in formula_faults(match[1]):
            yield *place(text, match.start()), message
    # A long chain of equations stands in several formulas, so that a line can break between them.
    for match in MATHEMATICS.finditer(CONTINUED.sub("   ", bare)):
        for sum_, value in wrong_sums(match[1]):
            yield *place(text, match.start()), say("wrong-sum", sum=sum_[:80], value=f"{value:.6g}")
    yield from _embeds(text, project, inline_only)


def place(text: str, start: int) -> tuple[int, int]:
    """Line and column of a character, from 1."""
    return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)


@functools.cache
def formula_faults(latex: str) -> tuple[Message, ...]:
    """What is wrong with a formula."""
    found = []
    try:
        shown = convert(latex)
        if unread := UNREAD.search(shown):
            problem = say("unread", command=html.unescape(unread[1]))
            found.append(say("bad-formula", latex=latex[:60], problem=problem))
    except Exception as error:  # latex2mathml raises many kinds, all meaning the same to a writer
        found.append(say("bad-formula", latex=latex[:60], problem=type(error).__name__))
    if re.search(r"(?<!\\)%", latex):  # LaTeX reads the rest as a comment: the sign would not be shown
        found.append(say("bare-percent", latex=latex[:60]))
    if latex.count("{") != latex.count("}"):
        found.append(say("bad-formula", latex=latex[:60], problem=say("braces")))
    return tuple(found)


def _links(text: str, project: Project, language: str) -> Found:
    names = project.names(language)
    for name, line, column in links(text):
        try:
            names.find(name)
        except LookupError as error:
            if fold(name) in project.unreadable:
                continue  # most likely a name of a term whose own fault is reported already
            drafts = (e.id for e in project.entries.values() if not e.published and name in e.names(language))
            draft = next(drafts, None)
            yield line, column, say("link-to-draft", name=name, id=draft) if draft else error.args[0]


def _plain(part: str) -> Iterator[tuple[int, Message]]:
    for match in HTML.finditer(part):
        yield match.start(), say("html", found=match[0][:30])
    for match in re.finditer(r"!\[", part):
        yield match.start(), say("image")
    for match in TARGET.finditer(part):
        target = match[1] or match[2] or ""
        if not ALLOWED_TARGET.match(target):
            yield match.start(), say("bad-target", target=target[:40])
    for match in re.finditer(r"\{:", part):
        yield match.start(), say("attributes")
    for match in embeds.ANY.finditer(embeds.EMBED.sub(lambda m: " " * len(m[0]), part)):
        yield match.start(), say("unfinished-embed")
    for match in re.finditer(r"\[\[|\]\]", re.sub(r"\[\[[^\[\]\n]+\]\]", lambda m: " " * len(m[0]), part)):
        yield match.start(), say("unfinished-link")


def _embeds(text: str, project: Project, inline_only: bool) -> Found:
    for match in embeds.EMBED.finditer(text):
        at = place(text, match.start())
        try:
            embed = embeds.parse(match, text)
        except ValueError as error:
            yield *at, error.args[0]
            continue
        if embed.target[0].partition("@")[0] in project.engine.names - project.engine.sound.keys():
            continue  # what is wrong with that snippet is told already
        if message := embeds.problem(embed, project.engine.sound, project.categories):
            yield *at, message
        elif embed.verb in embeds.BLOCK and inline_only:
            yield *at, say("block-embed-in-term", verb=embed.verb)
        elif embed.verb in embeds.BLOCK and text.split("\n")[at[0] - 1].strip() != match[0]:
            yield *at, say("embed-not-alone", verb=embed.verb)
