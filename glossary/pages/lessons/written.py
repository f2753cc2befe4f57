"""Hand-written pages and lessons, with what they embed."""

from __future__ import annotations

from collections.abc import Mapping

from snippets._run import Result

from ...reading import embeds
from ...reading.entry import LANGUAGES
from ...reading.lesson import Lesson
from ...reading.project import Project
from ...rules.languages import page_state
from ..front import front
from ..metadata import page_metadata
from ..proof.diagram import diagram, idea_diagram
from ..proof.figure import figure
from ..proof.results import live
from ..proof.snippet import cells, gathered, whole
from ..proof.takeaway import notebook_take
from ..proof.tried import tried
from ..terms import lists
from ..terms.translations import behind_notice
from ..text import inline_embed, prose
from .blocks import with_blocks
from .facts import facts


def written_page(page: Lesson, project: Project, results: Mapping[str, Result], language: str) -> str:
    """A hand-written page as plain Markdown."""
    snippets = project.engine.snippets
    depth = page.id.count("/") + (page.id != "index")
    up = "../" * depth
    files = "../" * page.id.count("/")  # from this page's file to the top of its tree

    found_blocks = [embeds.parse(match, page.text) for match in embeds.EMBED.finditer(page.text)]

    def drawn_apart(name: str) -> set[str]:
        """The diagrams of a snippet that stand elsewhere on this page."""
        return {one.target[1] for one in found_blocks if one.verb == "diagram" and one.target[0] == name}

    def embed(found: embeds.Embed) -> str:
        if found.verb in embeds.INLINE:
            return inline_embed(found, snippets, results, len(project.published), language, up)
        if found.verb in embeds.LISTS:
            return LISTS[found.verb](project, language, up, *found.arguments)
        name, part = found.target
        if found.verb == "diagram" and not part:
            return idea_diagram(name, language)
        snippet, result = snippets[name], results[name]
        if found.verb == "diagram":
            return diagram(snippet, result, part, language)
        if found.verb == "try":
            return tried(snippet, results, language, up)
        if found.verb == "code":
            return cells(snippet, result, language, found.arguments[1:])
        if found.verb == "figure":
            return figure(snippet, result, part, language)
        if found.verb == "live":
            return live(snippet, result, part, project.engine, language, up)
        if found.verb == "results":
            shown = embeds.cells_shown(found_blocks, snippet)
            return gathered(snippet, result, project, language, up, shown)
        hero = figure(snippet, result, snippet.hero, language)
        body = whole(snippet, result, project, language, up, above={snippet.hero} | drawn_apart(name))
        return f"{hero}\n\n{body}" if hero else body

    body = prose(
        with_blocks(page.text, language), project.names(language), lambda e: f"{files}glossary/{e.id}.md", embed
    )
    hide = {"hide": ["navigation", "toc"]} if page.id == "index" else {}
    more = page_metadata(page, project, results, language)
    head = front(page.front.title, page.front.description, source=page.shown, **hide, **more)
    both = [other for code in LANGUAGES for other in project.pages[code] if other.id == page.id]
    state = page_state(*both) if len(both) == 2 else "level"
    notice = behind_notice(state, language, "" if page.id == "index" else f"{page.id}/", up)
    parts = [f"# {page.front.title}", *([notice] if notice else []), body.strip()]
    if page.id.startswith("lessons/"):
        notebook = (f"notebooks/{page.id.removeprefix('lessons/')}/", "as_notebook")
        parts.insert(1, facts(page, results, language))
        parts.insert(2, notebook_take(page, notebook, language, up, project.publication))
    return head + "\n\n".join(parts) + "\n"


LISTS = {
    "categories": lists.category_cards,
    "lessons": lists.lesson_path,
    "search": lists.search_box,
    "terms": lists.term_table,
}
