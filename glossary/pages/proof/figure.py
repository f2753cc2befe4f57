"""A figure that a run drew: both of its layouts, its texts in the reader's language."""

from __future__ import annotations

from markupsafe import Markup

from snippets._run import Result, Snippet

from ..fragments import fragment


def figure(snippet: Snippet, result: Result, name: str, language: str) -> Markup:
    """A figure with its caption; nothing where the result has none (recorded numbers)."""
    if name not in result.figures:
        return Markup()
    caption = snippet.sidecar.figures[name]
    label = (caption.alt or caption)[language]
    layouts = {"wide": result.figures[name], "narrow": result.narrow.get(name, "")}
    two = bool(layouts["narrow"])
    if language == "ko":
        layouts = {layout: snippet.translator.translated(svg) for layout, svg in layouts.items()}
    drawn = [_named(svg, layout if two else "", label) for layout, svg in layouts.items() if svg]
    return fragment(
        "figure", language, drawn=drawn, caption=caption[language], two=two, animate=caption.animate or ""
    )


def _named(svg: str, layout: str, label: str) -> Markup:
    """The engine's own SVG, with what a page adds."""
    style = Markup('class="{}" ').format(layout) if layout else ""
    head = Markup('<svg {}data-search-exclude role="img" aria-label="{}" ').format(style, label)
    return Markup(svg.replace("<svg ", head, 1))
