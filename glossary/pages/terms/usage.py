"""Which Korean form others use for a term, and whether we do."""

from __future__ import annotations

from ...reading.entry import Entry
from ...reading.project import Project
from ..fragments import fragment
from ..words import WORDS


def usage_list(entry: Entry, project: Project, language: str) -> str:
    """The forms, each with its standing, who uses it, and why; '' for terms on which all agree."""
    if not entry.term.usage:
        return ""
    forms = []
    for usage in entry.term.usage:
        authorities = [project.authorities[name] for name in usage.used_by]
        forms.append(
            {
                "name": usage.form,
                "status": usage.status,
                "used_by": [(authority[language], authority.url) for authority in authorities],
                "because": usage.because and usage.because[language],
            }
        )
    return f"## {WORDS[language]['usage']}\n\n{fragment('usage', language, forms=forms)}"
