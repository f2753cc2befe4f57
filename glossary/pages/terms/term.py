"""A term's page."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from snippets._run import Result

from ...reading.entry import Entry
from ...reading.project import Project
from ...rules.languages import term_state
from ..fragments import fragment
from ..front import front
from ..metadata import term_metadata
from ..proof.diagram import idea_diagram
from ..proof.figure import figure
from ..proof.results import results as results_of
from ..proof.snippet import opening, whole
from ..text import formula, inline_embed, mathml, prose
from ..words import WORDS
from .lists import pictured
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
            lambda embed: inline_embed(embed, snippets, results, len(project.published), language, UP),
        )

    parts = [
        front(
            title,
            term.summary[language],
            hide=["navigation"],  # it stands in no branch of it; the picture takes the room
            source=f"glossary/terms/{entry.id}.yml",
            **term_metadata(entry, project, results, language),
        ),
        f"# {entry.name(language)}",
        _names(entry, project, language),
        ""
        if entry.published
        else fragment("notice", language, kind="draft", strong=words["draft"], text=words["draft_why"]),
        behind_notice(term_state(entry), language, f"glossary/{entry.id}/", UP),
        _opening(entry, project, results, language),
        text(term.description[language]),
        *(idea_diagram(name, language) for name in term.diagrams),
    ]
    if term.formula:
        parts += [formula(term.formula), _symbols(entry, language)]
    if term.misconception:
        parts += [
            f"## {words['misconception']}",
            f'<div class="misconception" markdown="1">\n\n{text(term.misconception[language])}\n\n</div>',
        ]
    parts += _code(entry, project, results, language)
    parts += [usage_list(entry, project, language), *_related(entry, project, results, language)]
    if term.sources:
        parts += [
            f"## {words['sources']}",
            "\n".join(f"- [{source.title}]({source.url})" for source in term.sources),
        ]
    if address := project.publication.edit(f"glossary/terms/{entry.id}.yml"):
        parts.append(fragment("edit", language, address=address))
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def redirect_page(entry: Entry, language: str) -> str:
    """What stands at a former address of a term and leads to it."""
    title = entry.name(language)
    return front(title, title, template="redirect.html", target=f"../{entry.id}/") + f"# {title}\n"


def _names(entry: Entry, project: Project, language: str) -> Markup:
    other_language = "en" if language == "ko" else "ko"
    return fragment(
        "names",
        language,
        other=entry.name(other_language),
        other_language=other_language,
        category=project.categories[entry.term.category][language],
        category_address=f"{UP}categories/{entry.term.category}/",
        aliases=", ".join(entry.term.aliases[language]),
    )


def _symbols(entry: Entry, language: str) -> Markup:
    """What each symbol of the formula means."""
    named = [(Markup(mathml(latex)), meaning[language]) for latex, meaning in entry.term.symbols.items()]
    return fragment("symbols", language, symbols=named) if named else Markup()


def _opening(entry: Entry, project: Project, results: Mapping[str, Result], language: str) -> Markup:
    """The sentence, and the picture of the first snippet."""
    summary = entry.term.summary[language]
    if not entry.term.snippets:
        return fragment("opening", language, summary=summary, number=None, shown="")
    name = entry.term.snippets[0]
    return opening(project.engine.snippets[name], results[name], summary, language, UP)


def _code(entry: Entry, project: Project, results: Mapping[str, Result], language: str) -> list[str]:
    """The code: of the first snippet open, with all its numbers under a heading of their own; of others folded."""
    words, parts = WORDS[language], []
    for place, name in enumerate(entry.term.snippets):
        snippet, result = project.engine.snippets[name], results[name]
        title = snippet.sidecar.title[language]
        if place == 0:
            code = whole(snippet, result, project, language, UP, above={snippet.hero}, proof=False)
            parts += [f"## {words['code']}", f"### {title}", code, f"## {words['numbers']}"]
            parts.append(results_of(snippet, result, project.engine, language, UP))
        else:
            hero = figure(snippet, result, snippet.hero, language)
            code = whole(snippet, result, project, language, UP, above={snippet.hero})
            parts.append(fragment("more_code", language, title=title, figure=hero, body=code))
    return parts


def _related(entry: Entry, project: Project, results: Mapping[str, Result], language: str) -> list[str]:
    words, parts = WORDS[language], []
    for heading, ids in (("senses", entry.term.senses), ("related", entry.term.related)):
        known = [project.published[id_] for id_ in ids if id_ in project.published]
        if known:
            parts += [f"## {words[heading]}", pictured(known, results, language, UP)]
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
