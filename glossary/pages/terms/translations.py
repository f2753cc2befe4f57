"""Two languages in step: what a reader of an older text is told, the page that shows all, and its badge."""

from __future__ import annotations

from collections import Counter

from markupsafe import Markup

from ...reading.project import Project
from ...reading.publication import PREFIX
from ...rules.languages import State, behind, page_states, term_state
from ..fragments import fragment
from ..front import front
from ..words import WORDS

COLUMNS = {
    "level": ("level",),
    "ko_behind": ("ko-behind",),
    "en_behind": ("en-behind",),
    "unsettled": ("both-behind", "never-compared"),
}


def behind_notice(state: State, language: str, path: str, up: str) -> str:
    """What tells a reader that the other language's text is newer; '' where both are in step.

    `path` is the page's from the root of its language, to which `up` leads.
    """
    if not behind(state, language):
        return ""
    (other,) = (prefix for code, prefix in PREFIX.items() if code != language)
    address = up + ("../" if PREFIX[language] else other) + path
    word = WORDS[language]["unsure" if state == "both-behind" else "behind"]
    text = Markup(word).format(url=address)  # our own words, with a link in them
    return fragment("notice", language, kind="behind", strong="", text=text)


def translations_page(project: Project, language: str) -> str:
    """How many texts of each category were compared, and which are still to be."""
    words = WORDS[language]
    terms = {entry.id: term_state(entry) for entry in project.published.values()}
    pages = page_states(project)
    rows = [
        (category[language], [terms[e.id] for e in project.published.values() if e.term.category == id_])
        for id_, category in project.categories.items()
    ]
    rows.append((words["pages"], list(pages.values())))
    table = fragment(
        "compared",
        language,
        kind="",
        label=words["translations"],
        headings=[words[key] for key in ("by_category", "texts", *COLUMNS)],
        rows=[(name, len(states), _counts(states)) for name, states in rows if states],
    )
    parts = [
        front(words["translations"], words["translations_lead"], search={"exclude": True}),
        f"# {words['translations']}",
        _badge([*terms.values(), *pages.values()], language),
        words["translations_lead"],
        table,
        *_to_compare(project, terms, pages, language),
    ]
    return "\n\n".join(parts) + "\n"


def _counts(states: list[State]) -> list[int]:
    """How many there are for each column."""
    counted = Counter(states)
    return [sum(counted[state] for state in kinds) for kinds in COLUMNS.values()]


def _to_compare(project: Project, terms: dict[str, State], pages: dict[str, State], language: str) -> list[str]:
    words = WORDS[language]
    titles = {page.id: page.front.title for page in project.pages[language]}
    behind_ = [(project.published[id_].name(language), f"glossary/{id_}.md", s) for id_, s in terms.items()]
    behind_ += [(titles[id_], f"{id_}.md", state) for id_, state in pages.items()]
    column = {kind: key for key, kinds in COLUMNS.items() for kind in kinds}
    items = [f"- [{title}]({path}): {words[column[state]]}" for title, path, state in behind_ if state != "level"]
    return [f"## {words['to_compare']}", "\n".join(items)] if items else [words["all_level"]]


def _badge(states: list[State], language: str) -> Markup:
    """A badge that says how many of all texts are in step."""
    level, every = states.count("level"), len(states)
    kind = "all" if level == every else "most" if level >= 0.9 * every else "few"
    return fragment("badge", language, kind=kind, level=level, every=every)
