"""The site as data: `glossary.json` and `results.json` for other programs, `search/terms.json` for the search."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from snippets._run import BACKENDS, Result, accepted

from ..reading.entry import LANGUAGES
from ..reading.project import Project
from .thumbnail import thumbnail
from .words import WORDS

FORMAT = 2  # raised when a key changes its meaning


def glossary_json(project: Project) -> str:
    """Every published term: names, aliases, category, texts (Markdown with [[links]]), sources, URLs."""
    terms = [
        {
            "id": entry.id,
            "term": entry.term.term,
            "english": entry.term.english,
            "category": entry.term.category,
            "aliases": {language: list(entry.term.aliases[language]) for language in LANGUAGES},
            "keywords": {language: list(entry.term.keywords[language]) for language in LANGUAGES},
            "summary": {language: entry.term.summary[language] for language in LANGUAGES},
            "description": {language: entry.term.description[language] for language in LANGUAGES},
            "sources": [{"title": source.title, "url": source.url} for source in entry.term.sources],
            "related": list(entry.term.related),
            "snippets": list(entry.term.snippets),
            "url": {"ko": f"glossary/{entry.id}/", "en": f"en/glossary/{entry.id}/"},
        }
        for entry in project.published.values()
    ]
    categories = [{"id": id_, "ko": c.ko, "en": c.en} for id_, c in project.categories.items()]
    return _dump({"format": FORMAT, "categories": categories, "terms": terms})


def search_json(project: Project, results: Mapping[str, Result], language: str) -> str:
    """What the search of one language loads when it is first opened: columns, which compress well."""
    terms = [entry.term for entry in project.published.values()]
    columns: dict[str, Any] = {
        "id": list(project.published),
        "term": [term.term for term in terms],
        "english": [term.english for term in terms],
        "category": [term.category for term in terms],
        "summary": [term.summary[language] for term in terms],
        "pictured": "".join("1" if thumbnail(entry, results) else "0" for entry in project.published.values()),
    }
    for key in ("aliases", "keywords"):
        columns[key] = {other: [list(getattr(term, key)[other]) for term in terms] for other in LANGUAGES}
    categories = {id_: category[language] for id_, category in project.categories.items()}
    words = {key.removeprefix("why_"): word for key, word in WORDS[language].items() if key.startswith("why_")}
    data = {"language": language, "categories": categories, "why": words, "terms": columns}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def results_json(project: Project, results: Mapping[str, Result]) -> str:
    """Every snippet: state, metrics with bounds and published values, provenance, and the page that shows it."""
    snippets = {}
    for name, result in results.items():
        sidecar = project.engine.snippets[name].sidecar
        provenance = {k: v for k, v in result.to_json()["provenance"].items() if k != "parts"}
        metrics: dict[str, Any] = {}
        for metric, value in result.metrics.items():
            described = sidecar.metrics[metric]
            because = described.published.because if described.published else None
            metrics[metric] = {
                "value": value,
                "accept": list(accepted(described, result)),
                "published": described.published.value if described.published else None,
                "verdicts": [kind for _, kind in project.engine.verdicts(name, metric, value)],
                "because": {language: because[language] for language in LANGUAGES} if because else None,
                "label": {language: described.label[language] for language in LANGUAGES},
            }
        snippets[name] = {
            "state": result.state,
            "reason": result.reason,
            "timed": sidecar.timed,
            "metrics": metrics,
            "figures": sorted(result.figures),
            "provenance": provenance,
            "studies": {
                backend: {key: value for key, value in asdict(study).items() if key not in {"snippet", "backend"}}
                for backend in BACKENDS
                if (study := project.engine.studies.of(project.engine.snippets[name], backend))
            },
            "url": project.shown_at.get(name, ""),
        }
    return _dump({"format": FORMAT, "snippets": snippets})


def _dump(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
