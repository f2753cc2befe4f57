"""What other sites and programs read of a page: its picture and schema.org's description of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from snippets._run import Result, Snippet

from ..reading import embeds
from ..reading.entry import LANGUAGES, Entry
from ..reading.lesson import Lesson
from ..reading.project import Project
from ..reading.publication import PREFIX
from .words import WORDS

CONTEXT = "https://schema.org"
LICENSE = "https://creativecommons.org/licenses/by/4.0/"
Metadata = dict[str, Any]


def term_metadata(entry: Entry, project: Project, results: Mapping[str, Result], language: str) -> Metadata:
    """Front matter of a term's page: the picture of its first snippet that has one, and a DefinedTerm."""
    term = entry.term
    names = [entry.name(other) for other in LANGUAGES if other != language] + list(term.aliases[language])
    described = {
        "@context": CONTEXT,
        "@type": "DefinedTerm",
        "@id": _url(project, language, f"glossary/{entry.id}/"),
        "name": entry.name(language),
        "alternateName": [name for name in dict.fromkeys(names) if name != entry.name(language)],
        "description": term.summary[language],
        "termCode": entry.id,
        "inLanguage": language,
        "inDefinedTermSet": {
            "@type": "DefinedTermSet",
            "@id": _url(project, language, "glossary/"),
            "name": WORDS[language]["site"],
        },
    }
    return _picture(term.snippets, project, results, language) | {"jsonld": described}


def glossary_metadata(project: Project, language: str) -> Metadata:
    """Front matter of the glossary's index: the DefinedTermSet with all terms."""
    terms = [
        {
            "@type": "DefinedTerm",
            "@id": _url(project, language, f"glossary/{entry.id}/"),
            "name": entry.name(language),
        }
        for entry in project.published.values()
    ]
    described = {
        "@context": CONTEXT,
        "@type": "DefinedTermSet",
        "@id": _url(project, language, "glossary/"),
        "name": WORDS[language]["site"],
        "description": WORDS[language]["tagline"],
        "inLanguage": language,
        "license": LICENSE,
        "hasDefinedTerm": terms,
    }
    return {"jsonld": described}


def page_metadata(page: Lesson, project: Project, results: Mapping[str, Result], language: str) -> Metadata:
    """Front matter of a hand-written page: the picture of the first snippet with one, and what kind of page it is."""
    names = [embed.target[0] for embed in _embeds(page) if embed.verb in {"snippet", "code", "figure", "results"}]
    described = {
        "@context": CONTEXT,
        "name": page.front.title,
        "description": page.front.description,
        "inLanguage": language,
    }
    if page.id == "index":
        address = _url(project, language, "")
        find = {"@type": "SearchAction", "target": f"{address}?q={{q}}", "query-input": "required name=q"}
        described |= {"@type": "WebSite", "@id": address} | ({"potentialAction": find} if "://" in address else {})
    elif page.id.startswith("lessons/"):
        taught = sorted(id_ for id_, places in project.mentions(language).items() if page.id in places)
        described |= {
            "@type": "LearningResource",
            "@id": _url(project, language, f"{page.id}/"),
            "learningResourceType": "lesson",
            "position": page.front.order,
            "license": LICENSE,
            "isAccessibleForFree": True,
            "teaches": [{"@id": _url(project, language, f"glossary/{id_}/")} for id_ in taught],
        }
    else:
        described |= {"@type": "WebPage"}
    return _picture(names, project, results, language) | {"jsonld": described}


def default_picture(home: Lesson | None, project: Project, results: Mapping[str, Result], language: str) -> Metadata:
    """The picture of pages without a figure: that of the home page, or any."""
    own = [embed.target[0] for embed in _embeds(home) if embed.verb == "figure"] if home else []
    return _picture([*own, *sorted(results)], project, results, language)


def _picture(
    names: tuple[str, ...] | list[str], project: Project, results: Mapping[str, Result], language: str
) -> Metadata:
    name = next((name for name in names if results[name].preview), None)
    if name is None:
        return {"image": None}
    snippet: Snippet = project.engine.snippets[name]
    caption = snippet.sidecar.figures[next(iter(results[name].figures))]
    return {"image": {"path": f"previews/{name}.png", "alt": (caption.alt or caption)[language]}}


def _embeds(page: Lesson) -> Iterator[embeds.Embed]:
    for match in embeds.EMBED.finditer(page.text):
        yield embeds.parse(match, page.text)


def _url(project: Project, language: str, path: str) -> str:
    """The address of a page; from the root of the host where that of the site is not known."""
    return f"{project.publication.address or '/'}{PREFIX[language]}{path}"
