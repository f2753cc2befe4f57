"""Pages that list: the glossary's index, a page for each category, the lessons, the ledger."""

from __future__ import annotations

import html
from collections.abc import Mapping

from snippets._run import Result

from ..entry import Entry
from ..project import Project
from . import snippet as snippets_on_page
from .term import front
from .text import number, published
from .words import WORDS


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


def term_table(project: Project, category: str, language: str, up: str) -> str:
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


def lesson_path(project: Project, language: str, up: str) -> str:
    """The lessons in order, as a numbered path."""
    items = [
        f'<li><a href="{up}{page.id}/"><strong>{html.escape(page.front.title)}</strong>'
        f"<span>{html.escape(page.front.description)}</span></a></li>"
        for page in project.lessons[language]
    ]
    return f'<ol class="cards path">{"".join(items)}</ol>'


def glossary_index(project: Project, language: str) -> str:
    """All terms, by category: a plain list, with a filter that docs/assets/search/filter.js brings to life."""
    words = WORDS[language]
    # Its terms are found by themselves: the index of pages leaves this list out, and the categories' lists too.
    head = front(words["glossary"], words["index_lead"], search={"exclude": True})
    parts = [head, f"# {words['glossary']}", words["index_lead"], _filter(project, language)]
    for id_, category in project.categories.items():
        if found := members(project, id_):
            parts += [f"## {category[language]}", _filtered_list(found, language)]
    return "\n\n".join(parts) + "\n"


def _filter(project: Project, language: str) -> str:
    """The controls, hidden until the script runs."""
    words, entries = WORDS[language], project.published.values()
    options = "".join(
        f'<option value="{id_}">{html.escape(category[language])}</option>'
        for id_, category in project.categories.items()
        if members(project, id_)
    )
    letters = sorted({initial(entry, language) for entry in entries}, key=lambda letter: (letter < "ㄱ", letter))
    buttons = "".join(f'<button type="button" aria-pressed="false" value="{one}">{one}</button>' for one in letters)
    return (
        f'<form class="filter" role="search" aria-label="{words["filter"]}" hidden '
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
        f'<a href="{entry.id}/">{html.escape(entry.name(language))}</a>{html.escape(_second(entry, language))}: '
        f"{html.escape(entry.term.summary[language])}</li>"
        for entry in sorted(entries, key=lambda e: e.name(language).casefold())
    )
    return f'<ul class="terms">{items}</ul>'


def initial(entry: Entry, language: str) -> str:
    """The letter under which a dictionary lists a term: A to Z, or ㄱ (also for ㄲ) to ㅎ and then A–Z in one."""
    name = entry.name(language)
    if language == "en":
        return name[0].upper()
    if not "가" <= name[0] <= "힣":
        return "A–Z"
    lead = (ord(name[0]) - ord("가")) // 588
    return "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"[lead]


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
        f"- [{entry.name(language)}](../glossary/{entry.id}.md){_second(entry, language)}: "
        f"{entry.term.summary[language]}"
        for entry in ordered
    )


def _second(entry: Entry, language: str) -> str:
    """The name in the other language, where it differs."""
    other = entry.name("en" if language == "ko" else "ko")
    return "" if other == entry.name(language) else f" · {other}"


def lessons_index(project: Project, language: str) -> str:
    """The lesson path."""
    words = WORDS[language]
    head = [front(words["lessons"], words["lessons_lead"]), f"# {words['lessons']}", words["lessons_lead"]]
    return "\n\n".join([*head, lesson_path(project, language, "../")]) + "\n"


def ledger(project: Project, results: Mapping[str, Result], language: str) -> str:
    """Every metric with its bounds, what others published, and where it was measured."""
    words, rows = WORDS[language], []
    for name, result in results.items():
        rows += [
            _ledger_row(project, name, metric, value, result, language) for metric, value in result.metrics.items()
        ]
    head = "".join(
        f'<th scope="col">{words[key]}</th>'
        for key in ("snippet", "metric", "value", "bounds", "published", "verdict", "state", "device", "date")
    )
    table = (
        f'<div class="metrics ledger" tabindex="0" role="group" aria-label="{words["ledger"]}"><table>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )
    head_lines = front(words["ledger"], words["ledger_lead"], hide=["navigation", "toc"], search={"exclude": True})
    return "\n\n".join([head_lines, f"# {words['ledger']}", words["ledger_lead"], table]) + "\n"


def _ledger_row(project: Project, name: str, metric: str, value: float, result: Result, language: str) -> str:
    snippet, words = project.engine.snippets[name], WORDS[language]
    described = snippet.sidecar.metrics[metric]
    verdict = words["within"]
    if described.published:
        because = described.published.because
        verdict = (
            words["reproduced"] if because is None else f"{words['not_reproduced']}: {html.escape(because[language])}"
        )
    page = where(project, name)
    label = f'<a href="../{page}">{name}</a>' if page else name
    cells = [
        f'<th scope="row">{label}</th>',
        html.escape(described.label[language]),
        f"<strong>{number(snippet, metric, value)}</strong>",
        snippets_on_page.bounds(snippet, result, metric),
        published(snippet, metric),
        verdict,
        words[result.state],
        html.escape(result.provenance.device.partition(" (")[0]),
        result.provenance.date[:10],
    ]
    return "<tr>" + cells[0] + "".join(f"<td>{cell}</td>" for cell in cells[1:]) + "</tr>"


def where(project: Project, name: str) -> str:
    """URL, from the root of a language, of the page that shows a snippet; '' where none does."""
    for entry in project.published.values():
        if name in entry.term.snippets:
            return f"glossary/{entry.id}/"
    for page in project.lessons["ko"]:
        if f'"{name}' in page.text:
            return f"{page.id}/"
    return ""
