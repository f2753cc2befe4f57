"""Which Korean form others use for a term, how often, and whether we do."""

from __future__ import annotations

from ...reading.entry import Entry
from ...reading.project import Project
from ..fragments import fragment
from ..words import WORDS


def usage_list(entry: Entry, project: Project, language: str) -> str:
    """The forms, each with its standing, who was found to write it, and why; '' for terms on which all agree."""
    if not entry.term.usage:
        return ""
    evidence, forms = project.evidence, []
    for usage in entry.term.usage:
        found = [
            (authority[language], authority.place(sighting.path, sighting.line), sighting.count)
            for key, authority in project.authorities.items()
            if (sighting := evidence.forms.get(usage.form, {}).get(key))
        ]
        forms.append(
            {
                "name": usage.form,
                "status": usage.status,
                "count": evidence.total(usage.form),
                "found": sorted(found, key=lambda one: -one[2]),
                "because": usage.because and usage.because[language],
            }
        )
    counted = WORDS[language]["counted"].format(repositories=len(project.authorities), date=evidence.date)
    body = fragment("usage", language, forms=forms, counted=counted if evidence.date else "")
    return f"## {WORDS[language]['usage']}\n\n{body}"
