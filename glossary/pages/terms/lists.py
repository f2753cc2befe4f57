"""Pages that list: the glossary's index, a page for each category, the lessons."""

from __future__ import annotations

import html

from ...reading.entry import Entry
from ...reading.project import Project
from ..front import front
from ..metadata import glossary_metadata
from ..words import WORDS
from .letters import initial, letter_order, second_name


def members(project: Project, category: str) -> list[Entry]:
    """Published terms of a category, by Korean headword."""
    return sorted((e for e in project.published.values() if e.term.category == category), key=lambda e: e.term.term)


def category_cards(project: Project, language: str, up: str) -> str:
    """The categories that have terms, as cards; `up` leads from the page's URL to the root."""
    cards = []
    for id_, category in project.categories.items():
        if count := len(members(project, id_)):
            counted = WORDS[language]["terms_in"].format(count=count)
            cards.append(
                f'<li><a href="{up}categories/{id_}/"><strong>{html.escape(category[language])}</strong>'
                f"<span>{html.escape(category.description[language])}</span><small>{counted}</small></a></li>"
            )
    return f'<ul class="cards">{"".join(cards)}</ul>'


def term_table(project: Project, language: str, up: str, category: str) -> str:
    """The terms of a category as a table: both names and what each is."""
    words, other = WORDS[language], "en" if language == "ko" else "ko"
    rows = "".join(
        f'<tr><th scope="row"><a href="{up}glossary/{entry.id}/">{html.escape(entry.name(language))}</a></th>'
        f"<td>{html.escape(entry.name(other))}</td><td>{html.escape(entry.term.summary[language])}</td></tr>"
        for entry in sorted(members(project, category), key=lambda e: e.name(language).casefold())
    )
    heads = "".join(f'<th scope="col">{words[key]}</th>' for key in ("term", f"name_{other}", "meaning"))
    label = html.escape(project.categories[category][language], quote=True)
    return (
        f'<div class="metrics terms" tabindex="0" role="group" aria-label="{label}">'
        f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def search_box(project: Project, language: str, up: str) -> str:
    """What looks like the search and opens it; without scripts it leads to the list of all terms."""
    words = WORDS[language]
    inside = f"<span>{words['search']}</span> <small>{html.escape(words['filter_hint'])}</small><kbd>/</kbd>"
    return f'<a class="search-box" href="{up}glossary/" data-open-search data-search-exclude>{inside}</a>'


def lesson_path(project: Project, language: str, up: str, *, short: bool = True) -> str:
    """The lessons in order, as a numbered path; the short one without what each is about."""
    kind = "cards path short" if short else "cards path"
    items = [
        f'<li><a href="{up}{page.id}/"><strong>{html.escape(page.front.title)}</strong>'
        f"{'' if short else f'<span>{html.escape(page.front.description)}</span>'}</a></li>"
        for page in project.lessons[language]
    ]
    return f'<ol class="{kind}">{"".join(items)}</ol>'


def glossary_index(project: Project, language: str) -> str:
    """All terms, by category: a plain list, with a filter that docs/assets/search/filter.js brings to life."""
    words = WORDS[language]
    # Its terms are found by themselves: the index of pages leaves this list out, and the categories' lists too.
    more = glossary_metadata(project, language)
    head = front(words["glossary"], words["index_lead"], search={"exclude": True}, **more)
    by_name = f"[{words['names']}](../names.md)"
    parts = [head, f"# {words['glossary']}", words["index_lead"], by_name, _filter(project, language)]
    for id_, category in project.categories.items():
        if found := members(project, id_):
            parts += [f"## {category[language]}", _filtered_list(found, language)]
    return "\n\n".join(parts) + "\n"


def _filter(project: Project, language: str) -> str:
    """The controls, which are not shown where no script runs."""
    words, entries = WORDS[language], project.published.values()
    options = "".join(
        f'<option value="{id_}">{html.escape(category[language])}</option>'
        for id_, category in project.categories.items()
        if members(project, id_)
    )
    letters = sorted({initial(entry, language) for entry in entries}, key=letter_order)
    buttons = "".join(f'<button type="button" aria-pressed="false" value="{one}">{one}</button>' for one in letters)
    return (
        f'<form class="filter needs-script" id="filter-terms" role="search" aria-label="{words["filter"]}" '
        f'data-count="{words["filter_count"]}" data-none="{words["filter_none"]}">'
        f'<label><span>{words["filter"]}</span><input type="search" name="filter" autocomplete="off" '
        f'spellcheck="false" autocapitalize="off" placeholder="{words["filter_hint"]}"></label>'
        f'<label><span>{words["by_category"]}</span><select name="category">'
        f'<option value="">{words["all_categories"]}</option>{options}</select></label>'
        f'<div role="group" aria-label="{words["by_initial"]}">'
        f'<button type="button" aria-pressed="true" value="">{words["all_initials"]}</button>{buttons}</div>'
        '<p role="status"></p></form>\n\n<ol class="found" hidden></ol>'
    )


def _filtered_list(entries: list[Entry], language: str) -> str:
    items = "".join(
        f'<li data-id="{entry.id}" data-category="{entry.term.category}" data-initial="{initial(entry, language)}">'
        f'<a href="{entry.id}/">{html.escape(entry.name(language))}</a>{html.escape(second_name(entry, language))}: '
        f"{html.escape(entry.term.summary[language])}</li>"
        for entry in sorted(entries, key=lambda e: e.name(language).casefold())
    )
    return f'<ul class="terms">{items}</ul>'


def category_page(project: Project, id_: str, language: str) -> str:
    """One category: what it is about and its terms."""
    category = project.categories[id_]
    description = category.description[language]
    head = front(category[language], description, search={"exclude": True})
    parts = [head, f"# {category[language]}", description]
    return "\n\n".join([*parts, _term_list(members(project, id_), language)]) + "\n"


def _term_list(entries: list[Entry], language: str) -> str:
    ordered = sorted(entries, key=lambda e: e.name(language).casefold())
    return "\n".join(
        f"- [{entry.name(language)}](../glossary/{entry.id}.md){second_name(entry, language)}: "
        f"{entry.term.summary[language]}"
        for entry in ordered
    )


def lessons_index(project: Project, language: str) -> str:
    """The lesson path."""
    words = WORDS[language]
    head = [front(words["lessons"], words["lessons_lead"]), f"# {words['lessons']}", words["lessons_lead"]]
    return "\n\n".join([*head, lesson_path(project, language, "../", short=False)]) + "\n"
