"""A lesson as a notebook that runs from top to bottom: its prose, and the code of all that it embeds."""

from __future__ import annotations

import re
from collections.abc import Mapping

from snippets._run import Result, Snippet

from ...reading import embeds
from ...reading.blocks import Block, replaced
from ...reading.entry import Entry
from ...reading.lesson import Lesson
from ...reading.links import replace_links
from ...reading.project import Project
from ...reading.publication import PREFIX
from ..metadata import page_metadata
from ..numbers import number
from ..proof.diagram import diagram, idea_diagram
from ..proof.results import bounds, device, recorded_why
from ..proof.results import results as results_on_page
from ..proof.takeaway import notebook_take
from ..proof.tried import tried
from ..terms.lists import members, term_table
from ..text import filled, inline_embed, prose
from ..words import WORDS
from .blocks import with_blocks
from .exercise import exercise
from .notebook import Notebook

UP = "../../"  # from /notebooks/<name>/ to the root of its language
PAGE = re.compile(r"\]\((?!https?:)([^)#\s]+?)(?:index)?\.md(#[^)\s]*)?\)")
UNKNOWN_LINK = re.compile(r"\[([^\]\n]+)\]\(unknown:[^)]*\)")
ADMONITION = re.compile(r'^!!! \w+ "([^"\n]+)"\n((?:(?: {4}.*)?\n?)+)', re.MULTILINE)


def lesson_notebook(
    page: Lesson, project: Project, results: Mapping[str, Result], language: str, *, inline: bool
) -> str:
    """The notebook of a lesson: `inline` for our own pages, else for any viewer, with formulas as LaTeX."""
    book = Notebook(language, inline)
    snippets = project.engine.snippets
    book.text(f"# {page.front.title}\n\n{page.front.description}")
    if inline:
        book.text(notebook_take(page, (f"{page.id}/", "to_lesson"), language, UP, project.publication))
    text, start = (
        _plain_blocks(page.text, language) if not inline else with_blocks(page.text, language, notebook=True),
        0,
    )
    found = [(match, embeds.parse(match, text)) for match in embeds.EMBED.finditer(text)]
    blocks = [(match, embed) for match, embed in found if embed.verb in embeds.BLOCK]
    last = {embed.target[0]: place for place, (_, embed) in enumerate(blocks)}
    for place, (match, embed) in enumerate(blocks):
        book.text(_prose(text[start : match.start()], project, results, book))
        start = match.end()
        if embed.verb == "terms":
            book.text(_terms(embed.arguments[0], project, book))
        if embed.verb in embeds.LISTS:
            continue  # ways through the site, not part of what a lesson says
        name, part = embed.target
        if embed.verb == "diagram":  # as on our pages; its colors are theirs
            book.text(_diagram(embed, snippets, results, book))
            continue
        snippet, result = snippets[name], results[name]
        if embed.verb == "try":
            book.text(tried(snippet, results, language, UP) if inline else "")
            exercise(book, snippet, result)
            continue
        if embed.verb == "code":
            book.code(snippet, result, embed.arguments[1:])
        elif embed.verb == "figure":
            book.code(snippet, result, (snippet.figure_cells[part],))
        if embed.verb == "snippet" or place == last[name]:
            book.code(snippet, result)  # also the code of figures, which a lesson need not show
        if embed.verb not in {"code", "figure"}:
            book.text(
                results_on_page(snippet, result, project.engine, language, UP)
                if inline
                else _measured(snippet, result, language)
            )
    book.text(_prose(text[start:], project, results, book))
    about = {"title": page.front.title, "description": page.front.description}
    if not inline:
        return book.dump(about)
    about["title"] = WORDS[language]["notebook_of"].format(title=page.front.title)
    return book.dump({"page": about | {"image": page_metadata(page, project, results, language)["image"]}})


def _plain_blocks(text: str, language: str) -> str:
    """A lesson's blocks as headings, lists and quotations, which every viewer knows; answers come after questions."""
    words = WORDS[language]

    def shown(block: Block) -> str:
        if block.kind in {"goals", "known", "summary"}:
            return f"## {words[block.kind]}\n\n{block.content}\n"
        if block.kind == "misconception":
            return "> " + f"**{block.title}**\n\n{block.content}".replace("\n", "\n> ") + "\n"
        choices = "\n".join(f"- {words_}" for _, words_ in block.choices)
        if block.kind == "try":
            return f"### {block.title}\n\n{block.content}\n"
        return f"### {block.title}\n\n{choices}\n\n**{words['answer']}** {block.answer}\n"

    return replaced(text, shown)


def _diagram(
    embed: embeds.Embed, snippets: Mapping[str, Snippet], results: Mapping[str, Result], book: Notebook
) -> str:
    """A diagram on our own pages; a file has its code and its numbers."""
    name, part = embed.target
    if not book.inline:
        return ""
    return diagram(snippets[name], results[name], part, book.language) if part else idea_diagram(name, book.language)


def _prose(text: str, project: Project, results: Mapping[str, Result], book: Notebook) -> str:
    """Text between embeds; links lead to the site, or nowhere in a file of a site whose address is not known."""
    publication, snippets, language = project.publication, project.engine.snippets, book.language
    root = UP if book.inline else publication.address and f"{publication.address}{PREFIX[language]}"

    def url(entry: Entry) -> str:
        return f"{root or 'unknown:'}glossary/{entry.id}/"

    def embed(found: embeds.Embed) -> str:
        shown = inline_embed(found, snippets, results, len(project.published), language, UP)
        return shown if book.inline else re.sub(r"<[^>]+>", "", shown)

    names = project.names(language)
    # Its formulas are drawn by the page; those of a file by whatever opens it.
    text = prose(text, names, url, embed) if book.inline else filled(replace_links(text, names, url), embed, language)
    text = PAGE.sub(lambda m: f"]({root or 'unknown:'}{_page(m[1])}{m[2] or ''})", text)
    text = ADMONITION.sub(_quote, text)
    return UNKNOWN_LINK.sub(r"\1", text)


def _page(path: str) -> str:
    """A page's address from the root, by a link in a lesson's file: `mnist` or `../ledger`."""
    place = path.removeprefix("../") if path.startswith("../") else f"lessons/{path}"
    return f"{place.rstrip('/')}/"


def _quote(match: re.Match[str]) -> str:
    """An admonition of MkDocs as a quotation, which every viewer knows."""
    lines = [line.removeprefix("    ") for line in match[2].strip("\n").splitlines()]
    return "\n".join([f"> **{match[1]}**", ">", *(f"> {line}".rstrip() for line in lines)]) + "\n\n"


def _terms(category: str, project: Project, book: Notebook) -> str:
    if book.inline:
        return term_table(project, book.language, UP, category)
    return "\n".join(
        f"- **{entry.name(book.language)}**: {entry.term.summary[book.language]}"
        for entry in members(project, category)
    )


def _measured(snippet: Snippet, result: Result, language: str) -> str:
    """The metrics and where they were measured, as a table of Markdown."""
    if not result.metrics:
        return ""
    words = WORDS[language]
    rows = [
        f"| {snippet.sidecar.metrics[name].label[language]} | {number(snippet, name, value, language)} "
        f"| {bounds(snippet, result, name, language)} |"
        for name, value in result.metrics.items()
    ]
    made = f"{words[result.state]} · {result.provenance.date[:10]} · {device(result)}"
    why = [recorded_why(result, language), ""] if result.state == "recorded" else []
    head = f"| {words['metric']} | {words['value']} | {words['bounds']} |"
    return "\n".join([made, "", *why, head, "|---|---|---|", *rows])
