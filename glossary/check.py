"""Rules across files. Every fault of every file is collected; nothing stops at the first."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from latex2mathml.converter import convert

from snippets._run import Fault, Faults, nearest

from . import embeds
from .entry import LANGUAGES, Entry
from .lesson import Lesson, read_pages
from .links import CODE_OR_MATH, fold, links
from .project import Project

HTML = re.compile(r"<[A-Za-z/!?][^\n]*?(?:>|$)|&#?\w+;")
TARGET = re.compile(r"\]\(\s*([^)\s]*)|^\s*\[[^\]]+\]:\s*(\S+)", re.MULTILINE)
ALLOWED_TARGET = re.compile(r"(https?://|mailto:|[#./]|[a-z0-9_-]+(/|\.md|$))")
MATHEMATICS = re.compile(r"\$\$?([^$\n]+)\$\$?")
SUMMARY_LONGEST = {"ko": 120, "en": 200}


def check(project: Project) -> None:
    """Nothing, for a project that can be built.

    Raises:
        Faults: everything that is wrong, in order of files and lines.
    """
    faults: list[Fault] = list(project.entry_faults)
    for part in ("categories", "lessons"):
        try:
            getattr(project, part)
        except Faults as error:
            faults += error.faults
    try:
        _ = project.engine.snippets
    except Faults as error:
        faults += error.faults
    if not any(fault.path.startswith(("snippets/", "glossary/categories")) for fault in faults):
        for entry in project.entries.values():
            faults += _entry(entry, project)
        faults += _names(project)
        for language in LANGUAGES:
            try:
                for page in read_pages(project.root, language):
                    faults += _page(page, project, language)
            except Faults as error:
                faults += error.faults
    faults += _pairs(project)
    if faults:
        raise Faults(faults)


def _entry(entry: Entry, project: Project) -> Iterator[Fault]:
    term, snippets = entry.term, project.engine.snippets
    if term.category not in project.categories:
        message = f"unknown category '{term.category}'{nearest(term.category, project.categories)}"
        yield entry.fault("category", message=f"{message} (categories.yml lists them)")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", entry.id):
        yield entry.fault(
            message=f"the file name '{entry.id}' is the URL: use lower-case letters, digits and hyphens"
        )
    for i, name in enumerate(term.snippets):
        if name not in snippets:
            yield entry.fault("snippets", i, message=f"no snippet '{name}'{nearest(name, snippets)}")
    for key in ("related", "senses"):
        for i, other in enumerate(getattr(term, key)):
            if other not in project.term_ids:
                yield entry.fault(key, i, message=f"no term '{other}'{nearest(other, project.entries)}")
            elif other == entry.id:
                yield entry.fault(key, i, message=f"'{other}' is this term itself")
    for i, old in enumerate(term.redirects):
        if old in project.entries:
            yield entry.fault("redirects", i, message=f"'{old}' is the id of a term; a redirect needs a former id")
    if entry.published and not term.snippets:
        yield entry.fault(
            "term", message="no snippet shows this term; name one under 'snippets', or add 'status: draft'"
        )
    if entry.published and not term.sources:
        yield entry.fault("term", message="no source; name a paper or documentation under 'sources'")
    if term.formula:
        yield from (entry.fault("formula", message=message) for message in _formula(term.formula))
    for language in LANGUAGES:
        yield from _summary(entry, language)
        for key in ("description", "misconception"):
            if both := getattr(term, key):
                for line, column, message in _text(both[language], project, language, inline_only=True):
                    yield _inside(entry, (key, language), line, column, message)


def _inside(entry: Entry, location: tuple[str, ...], line: int, column: int, message: str) -> Fault:
    """A fault at a place within a text of the term, whether it stands beside its key or in a block below."""
    document = entry.document
    if location in document.blocks:
        first, indent = document.blocks[location]
        return Fault(document.path, first + line - 1, indent + column - 1, message)
    first, indent = document.positions[location]
    return Fault(document.path, first, indent + column - 1, message)


def _summary(entry: Entry, language: str) -> Iterator[Fault]:
    text = entry.term.summary[language]
    if "\n" in text.strip():
        yield entry.fault("summary", language, message="a summary is one line; move the rest to the description")
    if len(text) > SUMMARY_LONGEST[language]:
        message = f"the summary has {len(text)} characters; at most {SUMMARY_LONGEST[language]} fit a tooltip"
        yield entry.fault("summary", language, message=message)
    if re.search(r"[$`*]|&#?\w+;", text):
        yield entry.fault("summary", language, message="a summary is plain text: no mathematics, code or emphasis")


def _text(text: str, project: Project, language: str, inline_only: bool = False) -> Iterator[tuple[int, int, str]]:
    """(line, column, message) of what is wrong with Markdown from a contributor."""
    names = project.names(language)
    for name, line, column in links(text):
        try:
            names.find(name)
        except LookupError as error:
            if fold(name) in project.unreadable:
                continue  # most likely a name of a term whose own fault is reported already
            draft = next(
                (e.id for e in project.entries.values() if not e.published and name in e.names(language)), None
            )
            yield line, column, f"[[{name}]] is a draft ({draft}); publish it first" if draft else str(error.args[0])
    offset = 0
    for i, part in enumerate(CODE_OR_MATH.split(text)):
        if i % 2 == 0:
            for start, message in _plain(part):
                yield *_position(text, offset + start), message
            if len(re.findall(r"(?<!\\)\$", part.replace("$$", ""))) % 2:
                yield (
                    *_position(text, offset + part.index("$")),
                    "a '$' without its partner; mathematics is $…$",
                )
        offset += len(part)
    for match in MATHEMATICS.finditer(
        re.sub(r"```.*?```|`[^`\n]+`", lambda m: " " * len(m[0]), text, flags=re.DOTALL)
    ):
        for message in _formula(match[1]):
            yield *_position(text, match.start()), message
    for match in embeds.EMBED.finditer(text):
        at = _position(text, match.start())
        try:
            embed = embeds.parse(match, text)
        except ValueError as error:
            yield *at, str(error)
            continue
        if message := embeds.problem(embed, project.engine.snippets, project.categories):
            yield *at, message
        elif embed.verb in embeds.BLOCK and inline_only:
            yield *at, f"{embed.verb}(…) belongs in a lesson; name the snippet under 'snippets' here"
        elif embed.verb in embeds.BLOCK and text.splitlines()[at[0] - 1].strip() != match[0]:
            yield *at, f"{embed.verb}(…) must stand alone on its line"


def _plain(part: str) -> Iterator[tuple[int, str]]:
    for match in HTML.finditer(part):
        yield (
            match.start(),
            f"HTML ({match[0][:30]}) is not allowed in text; use Markdown, or `code` to show it",
        )
    for match in re.finditer(r"!\[", part):
        yield match.start(), "an image is not allowed in text; figures come from snippets"
    for match in TARGET.finditer(part):
        target = match[1] or match[2] or ""
        if not ALLOWED_TARGET.match(target):
            yield (
                match.start(),
                f"link to '{target[:40]}' is not allowed; use https://…, a page of this site, or [[term]]",
            )
    for match in re.finditer(r"\{:", part):
        yield match.start(), "'{:' gives attributes to HTML and is not allowed in text"
    for match in embeds.ANY.finditer(embeds.EMBED.sub(lambda m: " " * len(m[0]), part)):
        yield (
            match.start(),
            "'{{' begins an embed such as {{ metric(\"mnist/mlp.test_acc\") }}; this one is not complete",
        )
    for match in re.finditer(r"\[\[|\]\]", re.sub(r"\[\[[^\[\]\n]+\]\]", lambda m: " " * len(m[0]), part)):
        yield match.start(), "'[[' begins a link such as [[weight]]; this one is not complete"


def _position(text: str, start: int) -> tuple[int, int]:
    return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)


def _formula(latex: str) -> Iterator[str]:
    try:
        convert(latex)
    except Exception as error:  # latex2mathml raises many kinds, all meaning the same to a writer
        yield f"not valid LaTeX: {latex[:60]} ({type(error).__name__})"
    if latex.count("{") != latex.count("}"):
        yield f"not valid LaTeX: {latex[:60]} (braces do not match)"


def _names(project: Project) -> Iterator[Fault]:
    """One name for two concepts must be declared on both; an abbreviation inside an English name counts."""
    for language in LANGUAGES:
        owners: dict[str, list[tuple[Entry, tuple[str | int, ...], str]]] = defaultdict(list)
        for entry in project.entries.values():
            key = "term" if language == "ko" else "english"
            owners[fold(entry.name(language))].append((entry, (key,), entry.name(language)))
            seen = {entry.name(language).casefold()}
            for i, alias in enumerate(entry.term.aliases[language]):
                if alias.casefold() in seen:
                    yield entry.fault("aliases", language, i, message=f"alias '{alias}' is there already; remove it")
                elif fold(alias) not in map(fold, seen):  # another spacing of the same name is no second owner
                    owners[fold(alias)].append((entry, ("aliases", language, i), alias))
                seen.add(alias.casefold())
        for same in owners.values():
            for i, (entry, location, name) in enumerate(same):
                others = [o for o, _, _ in same[:i] + same[i + 1 :] if o.id not in entry.term.senses]
                if others:
                    where = f"'{name}' is also a name of '{others[0].id}'"
                    yield entry.fault(
                        *location, message=f"{where}; declare 'senses: [{others[0].id}]' if both are meant"
                    )


def _page(page: Lesson, project: Project, language: str) -> Iterator[Fault]:
    for line, column, message in _text(page.text, project, language):
        yield page.fault(line, column, message)
    for number, line in enumerate(page.text.splitlines(), 1):
        if line.startswith("# "):
            yield page.fault(number, 1, "the title in the front matter is the heading; begin with '##'")


def _pairs(project: Project) -> Iterator[Fault]:
    """Every hand-written page exists in both languages."""
    folders = {language: project.root / "docs" / language for language in LANGUAGES}
    pages = {language: {p.relative_to(f).as_posix() for p in f.rglob("*.md")} for language, f in folders.items()}
    for language, other in (("ko", "en"), ("en", "ko")):
        for name in sorted(pages[language] - pages[other]):
            yield Fault(f"docs/{language}/{name}", 1, 1, f"this page has no partner; write docs/{other}/{name}")
