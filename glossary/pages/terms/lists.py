"""Pages that list: the glossary's index, a page for each category, the lessons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from snippets._run import Result

from ...reading.entry import Entry
from ...reading.lesson import Lesson
from ...reading.project import Project
from ..fragments import fragment
from ..front import front
from ..metadata import glossary_metadata
from ..thumbnail import image
from ..words import WORDS
from .letters import initial, letter_order, second_name


def members(project: Project, category: str) -> list[Entry]:
    """Published terms of a category, by Korean headword."""
    return sorted((e for e in project.published.values() if e.term.category == category), key=lambda e: e.term.term)


def category_cards(project: Project, language: str, up: str) -> Markup:
    """The categories that have terms, as cards; `up` leads from the page's URL to the root."""
    cards = [
        {
            "address": f"{up}categories/{id_}/",
            "name": category[language],
            "description": category.description[language],
            "counted": WORDS[language]["terms_in"].format(count=count),
        }
        for id_, category in project.categories.items()
        if (count := len(members(project, id_)))
    ]
    return fragment("category_cards", language, cards=cards)


def term_table(project: Project, language: str, up: str, category: str) -> Markup:
    """The terms of a category as a table: both names and what each is."""
    words, other = WORDS[language], "en" if language == "ko" else "ko"
    rows = [
        {
            "address": f"{up}glossary/{entry.id}/",
            "name": entry.name(language),
            "other": entry.name(other),
            "summary": entry.term.summary[language],
        }
        for entry in _ordered(members(project, category), language)
    ]
    headings = [words[key] for key in ("term", f"name_{other}", "meaning")]
    label = project.categories[category][language]
    return fragment("term_table", language, kind="terms", label=label, headings=headings, rows=rows)


def _ordered(entries: list[Entry], language: str) -> list[Entry]:
    return sorted(entries, key=lambda e: e.name(language).casefold())


def search_box(project: Project, language: str, up: str) -> Markup:
    """What looks like the search and opens it; without scripts it leads to the list of all terms."""
    return fragment("search_box", language, address=f"{up}glossary/")


def lesson_path(project: Project, language: str, up: str, *, short: bool = True) -> Markup:
    """The lessons in order, as a numbered path; the short one without what each is about."""
    return _path(project.lessons[language], up, short=short)


def _path(pages: list[Lesson], up: str, *, short: bool) -> Markup:
    lessons = [(page.front.title, page.front.description, f"{up}{page.id}/") for page in pages]
    first = pages[0].front.order if pages else 1
    return fragment("lesson_path", lessons=lessons, short=short, first=first)


def glossary_index(project: Project, language: str) -> str:
    """All terms, by category: a plain list, with a filter that docs/assets/search/filter.js brings to life."""
    words = WORDS[language]
    # Its terms are found by themselves: the index of pages leaves this list out, and the categories' lists too.
    more = glossary_metadata(project, language)
    head = front(words["glossary"], words["index_lead"], search={"exclude": True}, **more)
    by_name = f"[{words['names']}](../names.md)"
    parts = [head, f"# {words['glossary']}", words["index_lead"], by_name]
    parts += [_filter(project, language), fragment("found")]
    for id_, category in project.categories.items():
        if found := members(project, id_):
            parts += [f"## {category[language]}", _filtered_list(found, language)]
    return "\n\n".join(parts) + "\n"


def _filter(project: Project, language: str) -> Markup:
    """The controls, which are not shown where no script runs."""
    categories = [(id_, name[language]) for id_, name in project.categories.items() if members(project, id_)]
    letters = sorted({initial(entry, language) for entry in project.published.values()}, key=letter_order)
    return fragment("filter_terms", language, categories=categories, letters=letters)


def _filtered_list(entries: list[Entry], language: str) -> Markup:
    terms = [
        {
            "id": entry.id,
            "category": entry.term.category,
            "initial": initial(entry, language),
            "name": entry.name(language),
            "second": second_name(entry, language),
            "summary": entry.term.summary[language],
        }
        for entry in _ordered(entries, language)
    ]
    return fragment("filtered", language, terms=terms)


def category_page(project: Project, id_: str, results: Mapping[str, Result], language: str) -> str:
    """One category: what it is about and its terms."""
    category = project.categories[id_]
    description = category.description[language]
    head = front(category[language], description, search={"exclude": True})
    parts = [head, f"# {category[language]}", description]
    listed = pictured(_ordered(members(project, id_), language), results, language, "../../")
    return "\n\n".join([*parts, listed]) + "\n"


def pictured(entries: Iterable[Entry], results: Mapping[str, Result], language: str, up: str) -> Markup:
    """Terms with their pictures in miniature; `up` leads from the page's URL to the root of its language."""
    items = [
        {
            "image": image(entry, results, up),
            "address": f"{up}glossary/{entry.id}/",
            "name": entry.name(language),
            "second": second_name(entry, language),
            "summary": entry.term.summary[language],
        }
        for entry in entries
    ]
    return fragment("pictured", language, items=items)


def lessons_index(project: Project, language: str) -> str:
    """The lesson path."""
    words = WORDS[language]
    head = [front(words["lessons"], words["lessons_lead"]), f"# {words['lessons']}", words["lessons_lead"]]
    parts = head
    for chapter, lessons in chapters(project, language).items():
        parts += [f"## {words[f'chapter_{chapter}']}"] if chapter else []
        parts.append(_path(lessons, "../", short=False))
    return "\n\n".join(parts) + "\n"


def chapters(project: Project, language: str) -> dict[str, list[Lesson]]:
    """The lessons of each chapter, in the order of the path; those of none under ''."""
    found: dict[str, list[Lesson]] = {}
    for page in project.lessons[language]:
        found.setdefault(page.front.chapter or "", []).append(page)
    return found
