"""Which Korean form others use for a term, and whether we do."""

from __future__ import annotations

import html

from ...reading.entry import Entry
from ...reading.project import Project
from ..words import WORDS


def usage_list(entry: Entry, project: Project, language: str) -> str:
    """The forms, each with its standing, who uses it, and why; '' for terms on which all agree."""
    if not entry.term.usage:
        return ""
    words = WORDS[language]
    items = []
    for usage in entry.term.usage:
        authorities = [project.authorities[name] for name in usage.used_by]
        who = ", ".join(f'<a href="{a.url}">{html.escape(a[language])}</a>' for a in authorities)
        said = [f"{words['used_by']}: {who}"] if who else []
        said += [html.escape(usage.because[language])] if usage.because else []
        items.append(
            f'<li><strong lang="ko">{html.escape(usage.form)}</strong> '
            f'<span class="form {usage.status}">{words[f"status_{usage.status}"]}</span>'
            f"<p>{'<br>'.join(said)}</p></li>"
        )
    return f'## {words["usage"]}\n\n<ul class="usage">{"".join(items)}</ul>'
