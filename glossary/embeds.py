"""`{{ verb("…") }}` in hand-written text: what may be embedded, and whether it exists."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from snippets._run import Snippet, nearest

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
    "results": '{{ results("folder/name") }}',
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
        ValueError: the arguments are not quoted words.
    """
    line = text.count("\n", 0, match.start()) + 1
    column = match.start() - text.rfind("\n", 0, match.start())
    try:
        arguments = ast.literal_eval(f"({match[2]},)") if match[2].strip() else ()
    except (SyntaxError, ValueError):
        arguments = (None,)
    if not all(isinstance(argument, str) for argument in arguments):
        raise ValueError(f'arguments of {match[1]}(…) are words in quotes, such as "mnist/mlp"')
    return Embed(match[1], arguments, line, column)


def problem(embed: Embed, snippets: Mapping[str, Snippet], categories: Collection[str]) -> str | None:
    """What is wrong with an embed, or None."""
    verbs = INLINE | BLOCK
    if embed.verb not in verbs:
        return f"unknown embed '{embed.verb}'{nearest(embed.verb, verbs)} (allowed: {', '.join(verbs)})"
    if embed.verb in {"categories", "lessons", "search"}:
        return None if not embed.arguments else f"{embed.verb}() takes no argument"
    if embed.verb == "count":
        return (
            None
            if embed.arguments and embed.arguments[0] in COUNTED
            else f"count(…) takes one of {', '.join(COUNTED)}"
        )
    if not embed.arguments:
        return f"{embed.verb}(…) needs an argument; write {verbs[embed.verb]}"
    if embed.verb == "terms":
        category = embed.arguments[0]
        known = f"{nearest(category, categories)} (categories.yml lists them)"
        return None if category in categories else f"no category '{category}'{known}"
    name, part = embed.target
    if name not in snippets:
        return f"no snippet '{name}'{nearest(name, snippets)}"
    return _part_problem(embed, snippets[name], part)


def _part_problem(embed: Embed, snippet: Snippet, part: str) -> str | None:
    sidecar = snippet.sidecar
    metrics = sidecar.metrics
    known = {"metric": metrics, "published": metrics, "live": metrics, "figure": sidecar.figures}.get(embed.verb)
    if known is not None:
        if part not in known:
            kind = "figure" if embed.verb == "figure" else "metric"
            found = f"no {kind} '{part}' in {snippet.name}{nearest(part, known)}"
            return f"{found} ({kind}s: {', '.join(known) or 'none'})"
        if embed.verb == "published" and sidecar.metrics[part].published is None:
            return f"metric '{part}' of {snippet.name} has no published value in its sidecar"
    if embed.verb == "code":
        for cell in embed.arguments[1:]:
            try:
                snippet.cell(cell)
            except KeyError as error:
                return str(error.args[0])
    return None
