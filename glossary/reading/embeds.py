"""`{{ verb("…") }}` in hand-written text: what may be embedded, and whether it exists."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from snippets._run import Message, Snippet, nearest

from ..diagrams.idea import ideas
from ..messages import say

EMBED = re.compile(r"\{\{\s*(\w+)\(([^{}\n]*)\)\s*\}\}")
ANY = re.compile(r"\{\{|\}\}")

# verb -> how it is written; the inline ones may stand inside a sentence, the others alone on a line
INLINE = {
    "metric": '{{ metric("folder/name.metric") }}',
    "published": '{{ published("folder/name.metric") }}',
    "count": '{{ count("terms") }}',
}
BLOCK = {
    "snippet": '{{ snippet("folder/name") }}',
    "code": '{{ code("folder/name", "cell", …) }}',
    "figure": '{{ figure("folder/name.figure") }}',
    "diagram": '{{ diagram("folder/name.diagram") }} or {{ diagram("idea") }}',
    "results": '{{ results("folder/name") }}',
    "try": '{{ try("folder/name@try") }}',
    "live": '{{ live("folder/name.metric") }}',
    "terms": '{{ terms("category") }}',
    "search": "{{ search() }}",
    "categories": "{{ categories() }}",
    "lessons": "{{ lessons() }}",
}
LISTS = {"terms", "categories", "lessons", "search"}  # of the site's pages; the others show a snippet
COUNTED = ("terms", "snippets", "metrics")


@dataclass(frozen=True)
class Embed:
    """One embed: its verb, its arguments, and its place in the text, counted from 1."""

    verb: str
    arguments: tuple[str, ...]
    line: int
    column: int

    @property
    def target(self) -> tuple[str, str]:
        """The first argument `folder/name.part` as snippet name and part ('' without a dot)."""
        name, _, part = (self.arguments[0] if self.arguments else "").partition(".")
        return name, part


def parse(match: re.Match[str], text: str) -> Embed:
    """The embed of one match in `text`.

    Raises:
        ValueError: the arguments are not quoted words; its argument is a Message.
    """
    line = text.count("\n", 0, match.start()) + 1
    column = match.start() - text.rfind("\n", 0, match.start())
    try:
        arguments = ast.literal_eval(f"({match[2]},)") if match[2].strip() else ()
    except (SyntaxError, ValueError):
        arguments = (None,)
    if not all(isinstance(argument, str) for argument in arguments):
        raise ValueError(say("unquoted-embed", verb=match[1]))
    return Embed(match[1], arguments, line, column)


def cells_shown(found: Iterable[Embed], snippet: Snippet) -> set[str]:
    """The names of a snippet's cells that a page shows with these embeds."""
    shown: set[str] = set()
    for embed in found:
        if embed.target[0] == snippet.name and embed.verb in {"snippet", "code"}:
            shown |= set(embed.arguments[1:]) or {cell.name for cell in snippet.visible}
    return shown


def problem(embed: Embed, snippets: Mapping[str, Snippet], categories: Collection[str]) -> Message | None:
    """What is wrong with an embed, or None."""
    verbs = INLINE | BLOCK
    if embed.verb not in verbs:
        near = nearest(embed.verb, verbs)
        return say("unknown-embed", verb=embed.verb, nearest=near, known=", ".join(verbs))
    if embed.verb in {"categories", "lessons", "search"}:
        return None if not embed.arguments else say("embed-without-argument", verb=embed.verb)
    if embed.verb == "count":
        counted = embed.arguments and embed.arguments[0] in COUNTED
        return None if counted else say("embed-count", known=", ".join(COUNTED))
    if not embed.arguments:
        return say("embed-argument", verb=embed.verb, form=verbs[embed.verb])
    if embed.verb == "terms":
        category = embed.arguments[0]
        if category in categories:
            return None
        return say("unknown-category", name=category, nearest=nearest(category, categories))
    name, part = embed.target
    if embed.verb == "diagram" and not part:
        return idea_problem(name)
    if name not in snippets:
        return say("unknown-snippet", name=name, nearest=nearest(name, snippets))
    if embed.verb == "try" and snippets[name].base is None:
        known = [f"{name}@{one}" for one in snippets[name].sidecar.tries]
        return say("no-try", name=name, known=", ".join(known) or "–")
    if embed.verb not in {"try", "metric"} and snippets[name].base is not None:
        return say("try-elsewhere", name=name, verb=embed.verb)
    return _part_problem(embed, snippets[name], part)


def idea_problem(name: str) -> Message | None:
    """What is wrong with the name of an idea's drawing that stands by itself, or None."""
    known = [idea.name for idea in ideas().values() if not idea.needs]
    if name in known:
        return None
    return say("unknown-idea", name=name, nearest=nearest(name, known), known=", ".join(known))


def _part_problem(embed: Embed, snippet: Snippet, part: str) -> Message | None:
    sidecar = snippet.sidecar
    metrics = sidecar.metrics
    parts = {"metric": metrics, "published": metrics, "live": metrics}
    known = (parts | {"figure": sidecar.figures, "diagram": sidecar.diagrams}).get(embed.verb)
    if known is not None:
        if part not in known:
            code = {"figure": "unknown-figure", "diagram": "unknown-diagram"}.get(embed.verb, "unknown-metric")
            listed = ", ".join(known) or "–"
            return say(code, name=part, snippet=snippet.name, nearest=nearest(part, known), known=listed)
        if embed.verb == "published" and sidecar.metrics[part].published is None:
            return say("not-published", name=part, snippet=snippet.name)
    if embed.verb == "code":
        for cell in embed.arguments[1:]:
            try:
                snippet.cell(cell)
            except KeyError as error:
                return error.args[0]
    return None
