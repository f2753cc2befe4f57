"""Drawings of ideas, by name: each is a function of `ideas/` that draws with a pen."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from .pen import Pen

Draw = Callable[[Pen], None]
Size = tuple[float, float]


@dataclass(frozen=True)
class Idea:
    """One drawing: how it is called, what it says (both in Korean and English), its sizes and what draws it.

    `needs` names the values of a run without which it cannot be drawn.
    """

    name: str
    title: tuple[str, str]
    caption: tuple[str, str]
    narrow: Size
    wide: Size | None
    needs: frozenset[str]
    draw: Draw

    def svgs(self, language: str, values: Mapping[str, Any] | None = None) -> Markup:
        """The layout for a phone and, where there is one, that for a page with room."""
        label = f"{self.titled(language)}. {self.captioned(language)}"
        drawn = []
        for wide, size in ((True, self.wide or self.narrow), (False, self.narrow)):
            if wide or self.wide:
                pen = Pen(*size, language, wide=wide and self.wide is not None, values=values)
                self.draw(pen)
                drawn.append(pen.svg(label))
        return Markup("").join(drawn)

    def titled(self, language: str) -> str:
        """Its title."""
        return self.title[language == "en"]

    def captioned(self, language: str) -> str:
        """What it says in words."""
        return self.caption[language == "en"]


_known: dict[str, Idea] = {}


def idea(
    name: str,
    *,
    title: tuple[str, str],
    caption: tuple[str, str],
    narrow: Size,
    wide: Size | None = None,
    needs: tuple[str, ...] = (),
) -> Callable[[Draw], Draw]:
    """Make a function the drawing `name`; it is called once a layout."""

    def known(draw: Draw) -> Draw:
        if name in _known:
            raise ValueError(f"two drawings are called {name}")
        _known[name] = Idea(name, title, caption, narrow, wide, frozenset(needs), draw)
        return draw

    return known


@functools.cache
def ideas() -> Mapping[str, Idea]:
    """All drawings of ideas by name."""
    from . import ideas as room

    for module in pkgutil.iter_modules(room.__path__):
        importlib.import_module(f"{room.__name__}.{module.name}")
    return dict(sorted(_known.items()))
