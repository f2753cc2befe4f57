"""A term's page."""

from __future__ import annotations

import html
from collections.abc import Mapping

from snippets._run import Result

from ...reading.entry import Entry
from ...reading.project import Project
from ...rules.languages import term_state
from ..front import front
from ..metadata import term_metadata
from ..proof import snippet as snippets_on_page
from ..text import formula, inline_embed, prose
from ..words import WORDS
from .translations import behind_notice
from .usage import usage_list

UP = "../../"  # from /glossary/<id>/ to the root of its language


def term_page(entry: Entry, project: Project, results: Mapping[str, Result], language: str) -> str:
    """The page of one term as Markdown."""
    term, words = entry.term, WORDS[language]
    other = entry.name("en" if language == "ko" else "ko")
    title = f"{entry.name(language)} · {other}" if language == "ko" and other != term.term else entry.name(language)
    names = project.names(language)
    snippets = project.engine.snippets

    def text(source: str) -> str:
        return prose(
            source,
            names,
            lambda e: f"{e.id}.md",
            lambda embed: inline_embed(embed, snippets, results, len(project.published), UP),
        )

    parts = [
        front(
            title,
            term.summary[language],
            source=f"glossary/terms/{entry.id}.yml",
            **term_metadata(entry, project, results, language),
        ),
        f"# {entry.name(language)}",
        _names(entry, project, language),
        ""
        if entry.published
        else f'<p class="state draft"><strong>{words["draft"]}</strong> {words["draft_why"]}</p>',
        behind_notice(term_state(entry), language, f"glossary/{entry.id}/", UP),
        f'<p class="summary">{html.escape(term.summary[language])}</p>',
        text(term.description[language]),
    ]
    if term.formula:
        parts.append(formula(term.formula))
    if term.snippets:
        parts.append(f"## {words['code']}")
    for i, name in enumerate(term.snippets):
        snippet, result = snippets[name], results[name]
        body = snippets_on_page.whole(snippet, result, language, UP, project.publication)
        if i == 0:
            parts += [f"### {snippet.sidecar.title[language]}", body]
        else:
            summary = html.escape(snippet.sidecar.title[language])
            parts.append(
                f'<details class="more-code" markdown="1">\n<summary>{summary}</summary>\n\n{body}\n\n</details>'
            )
    if term.misconception:
        parts += [
            f"## {words['misconception']}",
            f'<div class="misconception" markdown="1">\n\n{text(term.misconception[language])}\n\n</div>',
        ]
    parts += [usage_list(entry, project, language), *_related(entry, project, language)]
    if term.sources:
        parts += [
            f"## {words['sources']}",
            "\n".join(f"- [{source.title}]({source.url})" for source in term.sources),
        ]
    if address := project.publication.edit(f"glossary/terms/{entry.id}.yml"):
        parts.append(f'<p class="edit"><a href="{html.escape(address, quote=True)}">{words["edit"]}</a></p>')
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def redirect_page(entry: Entry, language: str) -> str:
    """What stands at a former address of a term and leads to it."""
    title = entry.name(language)
    return front(title, title, template="redirect.html", target=f"../{entry.id}/") + f"# {title}\n"


def _names(entry: Entry, project: Project, language: str) -> str:
    term, words = entry.term, WORDS[language]
    other_language = "en" if language == "ko" else "ko"
    category = project.categories[term.category]
    spans = [
        f'<span class="other-name" lang="{other_language}">{html.escape(entry.name(other_language))}</span>',
        f'<a class="category" href="{UP}categories/{term.category}/">{html.escape(category[language])}</a>',
    ]
    aliases = term.aliases[language]
    if aliases:
        spans.append(f'<span class="aliases">{words["also"]}: {html.escape(", ".join(aliases))}</span>')
    return f'<p class="names">{" ".join(spans)}</p>'


def _related(entry: Entry, project: Project, language: str) -> list[str]:
    words, parts = WORDS[language], []
    for heading, ids in (("senses", entry.term.senses), ("related", entry.term.related)):
        known = [project.published[id_] for id_ in ids if id_ in project.published]
        if known:
            items = "\n".join(f"- [{e.name(language)}]({e.id}.md): {e.term.summary[language]}" for e in known)
            # No card of a term opens where its summary stands beside the link.
            parts += [f"## {words[heading]}", f'<div class="summarized" markdown="1">\n\n{items}\n\n</div>']
    used = used_in(entry, project, language)
    if used:
        parts += [f"## {words['used_in']}", " · ".join(f"[{title}]({path})" for title, path in used)]
    return parts


def used_in(entry: Entry, project: Project, language: str) -> list[tuple[str, str]]:
    """(title, path) of the terms and lessons that link to this term; terms already listed as related are left out."""
    found = []
    for other_id in project.mentions(language).get(entry.id, ()):
        if other_id.startswith("lessons/"):
            lesson = next(page for page in project.lessons[language] if page.id == other_id)
            found.append((lesson.front.title, f"../{other_id}.md"))
        elif other_id not in entry.term.related:
            found.append((project.published[other_id].name(language), f"{other_id}.md"))
    return found
