"""`glossary diff BASE`: the changed terms only, as Markdown for a comment and as a page with both sides' figures."""

from __future__ import annotations

import base64
import difflib
import html
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console

from ..reading.project import Project
from .changes import Changes, SnippetChange, TermChange, changes
from .fix import write

WORDS = {
    "ko": {
        "head": "{base} 뒤로 달라진 것: 용어 {terms}개, 코드 {snippets}개",
        "nothing": "{base} 뒤로 달라진 용어와 코드가 없습니다",
        "added": "새로 생김",
        "removed": "없어짐",
        "changed": "바뀜",
        "metric": "측정값",
        "before": "전",
        "after": "후",
        "figures": "바뀐 그림: {names}",
        "problem": "실행하지 못함: {problem}",
        "unread": "견준 쪽의 일부를 읽을 수 없어 지금 것을 썼습니다: {path}",
        "terms": "용어",
        "code": "코드",
    },
    "en": {
        "head": "Changed since {base}: terms {terms}, snippets {snippets}",
        "nothing": "No term and no snippet has changed since {base}",
        "added": "new",
        "removed": "removed",
        "changed": "changed",
        "metric": "metric",
        "before": "before",
        "after": "after",
        "figures": "figures that differ: {names}",
        "problem": "did not run: {problem}",
        "unread": "a part of the other side could not be read, so the present one was used: {path}",
        "terms": "Terms",
        "code": "Code",
    },
}
STYLE = """
body { font: 16px/1.6 system-ui, sans-serif; max-width: 1100px; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
h3 small { font-weight: 400; color: #666 } td, th { padding: 2px 12px 2px 0; text-align: left }
pre { background: #f6f6f6; padding: 8px 12px; white-space: pre-wrap; overflow-wrap: anywhere }
del { background: #fdd; text-decoration: none } ins { background: #dfd; text-decoration: none }
.figures { display: grid; grid-template-columns: 1fr 1fr; gap: 16px } figure { margin: 0; border: 1px solid #ddd }
figure img { width: 100% } figcaption { padding: 4px 8px; color: #666 }
"""


def diff(project: Project, base: str, console: Console, page: Path | None, language: str) -> str:
    """Markdown; with `page` also that file.

    Raises:
        Faults: git does not know the commit.
    """
    found = changes(project, base, console)
    if page:
        write(page.absolute(), as_page(found, language).encode())
    return as_markdown(found, language)


def as_markdown(found: Changes, language: str) -> str:
    """The changes for a comment beside a pull request."""
    words = WORDS[language]
    lines = [f"## {_head(found, language)}"]
    lines += [f"> {words['unread'].format(path=fault.path)}" for fault in found.unread]
    for term in found.terms:
        lines += ["", f"### {term.title} ({words[term.kind]})", f"`glossary/terms/{term.id}.yml`"]
        if term.kind != "removed":
            for key, (before, after) in term.values.items():
                lines += ["", f"**{key}**", "```diff", *_lines(before, after), "```"]
    for snippet in found.snippets:
        lines += ["", f"### {snippet.title} ({words[snippet.kind]})", f"`snippets/{snippet.name}.py`"]
        if snippet.problem:
            lines += ["", f"**{words['problem'].format(problem=snippet.problem)}**"]
        if snippet.metrics:
            lines += ["", f"| {words['metric']} | {words['before']} | {words['after']} |", "|---|---|---|"]
            lines += [
                f"| {name} | {old or '–'} | {_strong(old, new)} |" for name, (old, new) in snippet.metrics.items()
            ]
        if snippet.figures:
            lines += ["", words["figures"].format(names=", ".join(snippet.figures))]
    return "\n".join(lines) + "\n"


def _strong(old: str, new: str) -> str:
    return new or "–" if old == new else f"**{new or '–'}**"


def _head(found: Changes, language: str) -> str:
    words, count = WORDS[language], {"terms": len(found.terms), "snippets": len(found.snippets)}
    return words["head" if any(count.values()) else "nothing"].format(base=found.base, **count)


def _lines(before: str, after: str) -> list[str]:
    """Lines that went (-) and came (+); those that stay are left out."""
    compared = difflib.ndiff(before.splitlines(), after.splitlines())
    return [f"{line[0]} {line[2:]}".replace("```", "'''") for line in compared if line[0] in "+-"]


def as_page(found: Changes, language: str) -> str:
    """The changes as a page of its own, with the figures of both sides."""
    words, head = WORDS[language], html.escape(_head(found, language))
    body = [f"<h1>{head}</h1>"]
    if found.terms:
        body += [f"<h2>{words['terms']}</h2>", *(_term(term, language) for term in found.terms)]
    if found.snippets:
        body += [f"<h2>{words['code']}</h2>", *(_snippet(snippet, language) for snippet in found.snippets)]
    return (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>{head}</title>'
        f"<style>{STYLE}</style><body>{''.join(body)}</body></html>\n"
    )


def _title(title: str, kind: str, path: str, language: str) -> str:
    return f"<h3>{html.escape(title)} <small>{WORDS[language][kind]} · {html.escape(path)}</small></h3>"


def _term(term: TermChange, language: str) -> str:
    parts = [_title(term.title, term.kind, f"glossary/terms/{term.id}.yml", language)]
    for key, (before, after) in term.values.items():
        parts.append(f"<h4>{html.escape(key)}</h4><pre>{''.join(_marked(before, after))}</pre>")
    return "".join(parts)


def _marked(before: str, after: str) -> Iterator[str]:
    """Text with the words that went and came."""
    old, new = _words(before), _words(after)
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield html.escape("".join(old[a:b]))
            continue
        if b > a:
            yield f"<del>{html.escape(''.join(old[a:b]))}</del>"
        if d > c:
            yield f"<ins>{html.escape(''.join(new[c:d]))}</ins>"


def _words(text: str) -> list[str]:
    found = [""]
    for sign in text:
        if sign.isspace() != (found[-1][-1:].isspace() or not found[-1]):
            found.append("")
        found[-1] += sign
    return [word for word in found if word]


def _snippet(snippet: SnippetChange, language: str) -> str:
    words = WORDS[language]
    parts = [_title(snippet.title, snippet.kind, f"snippets/{snippet.name}.py", language)]
    if snippet.problem:
        parts.append(f"<p><strong>{html.escape(words['problem'].format(problem=snippet.problem))}</strong></p>")
    if snippet.metrics:
        rows = "".join(
            f"<tr><th>{html.escape(name)}</th><td>{old or '–'}</td><td>{new or '–'}</td></tr>"
            for name, (old, new) in snippet.metrics.items()
        )
        heads = f"<th>{words['metric']}</th><th>{words['before']}</th><th>{words['after']}</th>"
        parts.append(f"<table><tr>{heads}</tr>{rows}</table>")
    for name, both in snippet.figures.items():
        shown = "".join(
            f"<figure>{_side(svg)}<figcaption>{html.escape(name)} · {label}</figcaption></figure>"
            for label, svg in zip((words["before"], words["after"]), both, strict=True)
        )
        parts.append(f'<div class="figures">{shown}</div>')
    if snippet.code[0] != snippet.code[1]:
        lines = "\n".join(_lines(*snippet.code))
        parts.append(f"<details><summary>{words['code']}</summary><pre>{html.escape(lines)}</pre></details>")
    return "".join(parts)


def _side(svg: str) -> str:
    """A figure as an image of its own: the ids of both sides are the same."""
    if not svg:
        return ""
    return f'<img alt="" src="data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}">'
