"""Hand-written pages and lessons, with what they embed."""

from __future__ import annotations

from collections.abc import Mapping

from snippets._run import Result

from .. import embeds
from ..lesson import Lesson
from ..project import Project
from . import lists
from . import snippet as snippets_on_page
from .term import front
from .text import inline_embed, prose


def written_page(page: Lesson, project: Project, results: Mapping[str, Result], language: str) -> str:
    """A hand-written page as plain Markdown."""
    snippets = project.engine.snippets
    depth = page.id.count("/") + (page.id != "index")
    up = "../" * depth
    files = "../" * page.id.count("/")  # from this page's file to the top of its tree

    def embed(found: embeds.Embed) -> str:
        if found.verb in embeds.INLINE:
            return inline_embed(found, snippets, results, len(project.published))
        if found.verb == "categories":
            return lists.category_cards(project, language, up)
        if found.verb == "terms":
            return lists.term_table(project, found.arguments[0], language, up)
        if found.verb == "lessons":
            return lists.lesson_path(project, language, up)
        name, part = found.target
        snippet, result = snippets[name], results[name]
        if found.verb == "code":
            return snippets_on_page.code(snippet, result, language, found.arguments[1:])
        if found.verb == "figure":
            return snippets_on_page.figure(snippet, result, part, language)
        if found.verb == "results":
            shown = snippets_on_page.results(snippet, result, language)
            return shown + "\n\n" + snippets_on_page.downloads(snippet, language, up)
        return snippets_on_page.whole(snippet, result, language, up)

    body = prose(page.text, project.names(language), lambda e: f"{files}glossary/{e.id}.md", embed)
    head = front(page.front.title, page.front.description, source=page.shown)
    return f"{head}# {page.front.title}\n\n{body.strip()}\n"
