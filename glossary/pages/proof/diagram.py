"""Diagrams: a network that a run left, drawn from its own data, and ideas, some with the numbers of a run."""

from __future__ import annotations

from markupsafe import Markup

from snippets._run import Result, Snippet

from ...diagrams.idea import ideas
from ...diagrams.network import Layer, read, svgs
from ..fragments import fragment
from ..words import WORDS


def diagram(snippet: Snippet, result: Result, name: str, language: str) -> Markup:
    """What a sidecar asks for under `diagrams`; nothing where the result has none of it (recorded numbers)."""
    found = result.diagrams.get(name)
    asked = snippet.sidecar.diagrams.get(name)
    if found is None or asked is None:
        return Markup()
    if asked.idea:
        drawn = ideas()[asked.idea]
        return _figure(language, drawn.titled(language), asked[language], drawn.svgs(language, found), snippet.name)
    layers = read(found, snippet.shown_at)
    words = WORDS[language]
    counted = words["parameters_in_all" if found["parameters"] == found["trainable"] else "parameters_trained"]
    total = counted.format(count=found["parameters"], trained=found["trainable"])
    label = f"{words['network']}: " + " → ".join(layer.kind for layer in layers)
    return _figure(
        language, words["network"], asked[language], svgs(layers, language, label), snippet.name, layers, total
    )


def idea_diagram(name: str, language: str) -> Markup:
    """The drawing of an idea with its title and what it says."""
    idea = ideas()[name]
    return _figure(language, idea.titled(language), idea.captioned(language), idea.svgs(language))


def placed(snippet: Snippet, result: Result) -> dict[str, int]:
    """The place of the cell above which each diagram of a snippet stands: the one that makes the network."""
    first = snippet.visible[0].place
    found = {}
    for name in snippet.sidecar.diagrams:
        layers = result.diagrams.get(name, {}).get("layers", ())
        places = [where[0] for layer in layers if (where := snippet.shown_at(layer.get("line", 0)))]
        found[name] = max(places, default=first)
    return found


def _figure(
    language: str,
    title: str,
    caption: str,
    drawn: Markup,
    snippet: str = "",
    layers: list[Layer] | None = None,
    total: str = "",
) -> Markup:
    return fragment(
        "diagram",
        language,
        title=title,
        caption=caption,
        drawn=drawn,
        snippet=snippet,
        layers=layers or [],
        total=total,
    )
