"""The picture of a term in miniature: a small file of its own, loaded when it comes into view."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from snippets._run import Result

from ..reading.entry import Entry
from .fragments import fragment

WIDTH, HEIGHT = 80, 50  # pixels in a list; the file itself has no size


def thumbnail(entry: Entry, results: Mapping[str, Result]) -> str:
    """The first miniature of a term's snippets as SVG; '' where they draw nothing, or did not run here."""
    return next((found for name in entry.term.snippets if (found := results[name].thumbnail)), "")


def image(entry: Entry, results: Mapping[str, Result], up: str) -> Markup:
    """It as an image without words, since the name stands beside it; for others a place of the same size."""
    address = f"{up}assets/thumbnails/{entry.id}.svg" if thumbnail(entry, results) else ""
    return fragment("thumbnail", address=address, width=WIDTH, height=HEIGHT)
