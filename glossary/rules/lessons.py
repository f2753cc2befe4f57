"""What makes a page a lesson: its skeleton, enough prose, and a path on which nothing is used before it is taught."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from snippets._run import Fault, Message, nearest

from ..messages import say
from ..reading import embeds
from ..reading.blocks import FOLDED, KINDS, Block, blanked, blocks
from ..reading.entry import Entry
from ..reading.lesson import Lesson
from ..reading.links import CODE_OR_MATH, links
from ..reading.project import Project
from .prose import Mentions, blank

ONCE = ("goals", "known", "summary")
INSIDE = {"try", "figure", "diagram"}  # the embeds that a block may hold
LEAST = {"misconception": 1, "question": 3, "try": 1}
LETTERS = {"ko": 1400, "en": 2200}
LETTER = {"ko": re.compile(r"[가-힣]"), "en": re.compile(r"[A-Za-z]")}
NOT_COUNTED = re.compile(r"^#+ .*$|^\s*\|.*$|^\$\$.*$|\]\([^)\n]*\)|^(?:!!!|\?\?\?) \w+", re.MULTILINE)


def letters(text: str, language: str) -> int:
    """Letters of prose: paragraphs and list items outside code, mathematics, tables, headings and folds."""
    bare = blank(NOT_COUNTED, blank(embeds.EMBED, blank(CODE_OR_MATH, blanked(text, FOLDED))))
    return len(LETTER[language].findall(bare))


def skeleton_faults(page: Lesson, language: str, project: Project) -> Iterator[Fault]:
    """What a lesson lacks."""
    if page.front.chapter is None:
        if any(one.front.chapter for one in project.sound_pages[language]):  # a path without chapters is free
            yield page.fault(1, 1, say("no-chapter"))
        return
    found = blocks(page.text)
    for block in found:
        yield from (page.fault(block.line, 1, message) for message in _block_problems(block))
    count = Counter(block.kind for block in found)
    for kind in ONCE:
        if count[kind] != 1:
            yield page.fault(1, 1, say("block-once", form=f"!!! {kind}", count=count[kind]))
    for kind, least in LEAST.items():
        if count[kind] < least:
            form = f'{KINDS[kind][0]} {kind} "…"'
            yield page.fault(1, 1, say("blocks-few", form=form, count=count[kind], least=least))
    if (written := letters(page.text, language)) < LETTERS[language]:
        yield page.fault(1, 1, say("lesson-short", count=written, least=LETTERS[language]))
    linked = {entry.id for name, _, _ in links(page.text) if (entry := _entry(name, language, project))}
    for id_ in page.front.teaches:
        if id_ not in project.term_ids:
            yield page.fault(1, 1, say("teaches-unknown", id=id_, nearest=nearest(id_, project.term_ids)))
        elif id_ in project.published and id_ not in linked:
            yield page.fault(1, 1, say("teaches-unlinked", id=id_, name=project.published[id_].name(language)))


def _block_problems(block: Block) -> Iterator[Message]:
    if block.kind not in KINDS:
        if block.sign == "???":
            yield say("unknown-block", kind=block.kind, known=", ".join(KINDS))
        return
    sign, titled = KINDS[block.kind]
    if block.sign != sign or bool(block.title) != titled or not block.answer.strip():
        yield say("block-form", form=f"{sign} {block.kind}" + (' "…"' if titled else ""))
    if block.choices and sum(right for right, _ in block.choices) != 1:
        yield say("one-right-choice", count=sum(right for right, _ in block.choices))
    for match in embeds.EMBED.finditer(block.content):
        if match[1] in embeds.BLOCK and match[1] not in INSIDE:
            yield say("embed-in-block", verb=match[1], known=", ".join(sorted(INSIDE)))
    if block.kind == "try" and not any(match[1] == "try" for match in embeds.EMBED.finditer(block.content)):
        yield say("try-not-run")


def order_faults(project: Project, language: str, mentions: Mentions) -> Iterator[Fault]:
    """Terms that a lesson uses before any lesson of the path has taught them, and that it does not link as known."""
    path = [page for page in project.sound_pages[language] if page.id.startswith("lessons/")]
    if not any(page.front.chapter for page in path):
        return  # a path without chapters is free
    taught: set[str] = set()
    for page in sorted(path, key=lambda one: one.front.order):
        taught |= set(page.front.teaches)
        known = {
            entry.id
            for block in blocks(page.text)
            if block.kind == "known"
            for name, _, _ in links(block.content)
            if (entry := _entry(name, language, project))
        }
        allowed = taught | known
        for line, column, name, id_ in mentions.all(blanked(page.text, {"goals", "known"})):
            if id_ not in allowed:
                allowed = allowed | {id_}  # told once a lesson
                yield page.fault(line, column, say("used-before-taught", name=name, id=id_))


def _entry(name: str, language: str, project: Project) -> Entry | None:
    try:
        return project.names(language).find(name)
    except LookupError:
        return None  # told elsewhere
