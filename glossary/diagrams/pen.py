"""The visual grammar of diagrams: what a value, a parameter, an operation, a loss and an answer look like.

A drawing is 360 units wide for a phone, where one unit is about one pixel, and at most 720 with room. Letters have 12
units or more. Color never speaks alone: shape, dashes or words say the same.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from markupsafe import Markup

Kind = Literal["value", "parameter", "operation", "loss", "answer", "plain"]
Line = Literal["flow", "soft", "parameter", "negative", "gradient", "memory", "loss", "answer"]
Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]

SUBSCRIPT = re.compile(r"_\{([^}]*)\}")
SMALLEST = 12  # units of a letter
HEAD = 8  # units of an arrow's head
ENLARGED = 1.25  # how much larger than drawn a page may show it


def minus(value: float, digits: int = 2) -> str:
    """A number as it is printed in Korean and English, with a real minus sign and no −0."""
    text = f"{value:,.{digits}f}"
    return text.lstrip("-") if not text.strip("-0.,") else text.replace("-", "−")


def _place(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


class Pen:
    """Draws on a sheet of `width` by `height` units, in one language; y grows downward.

    `wide` tells which of the two layouts is drawn. `values` are a run's numbers, by name.
    """

    def __init__(
        self, width: float, height: float, language: str, *, wide: bool, values: Mapping[str, Any] | None = None
    ) -> None:
        """An empty sheet."""
        self.width, self.height, self.language, self.wide = width, height, language, wide
        self.values = values or {}
        self._parts: list[Markup] = []

    def say(self, ko: str, en: str) -> str:
        """The words of the language that is drawn."""
        return ko if self.language == "ko" else en

    def shape(self, tag: str, style: str, content: Markup | str = "", **attributes: float | str) -> None:
        """Any other element; its `style` is a class, and `_` in names of attributes stands for `-`."""
        written = Markup("").join(
            Markup(' {}="{}"').format(
                name.replace("_", "-"), _place(value) if isinstance(value, int | float) else value
            )
            for name, value in attributes.items()
        )
        mark = Markup(' class="{}"').format(style) if style else ""
        self._parts.append(Markup("<{0}{1}{2}>{3}</{0}>").format(Markup(tag), mark, written, content))

    def text(
        self,
        x: float,
        y: float,
        label: str,
        style: str = "",
        anchor: Anchor = "middle",
        size: float = 13,
        turned: float | None = None,
    ) -> None:
        """One line, its middle at height `y`; `h_{t}` stands lower and smaller.

        Styles: strong, soft, code, halo (readable on lines), and parameter, negative, gradient, loss, answer, value.
        """
        size = max(size, SMALLEST)
        content, lowered = Markup(""), False
        for place, piece in enumerate(SUBSCRIPT.split(label)):
            if place % 2:
                content += Markup('<tspan dy="3" font-size="{}">{}</tspan>').format(
                    _place(max(10, size * 0.8)), piece
                )
                lowered = True
            elif piece:
                content += (
                    Markup('<tspan dy="-3">{}</tspan>').format(piece) if lowered else Markup("{}").format(piece)
                )
                lowered = False
        more = {} if turned is None else {"transform": f"rotate({_place(turned)} {_place(x)} {_place(y)})"}
        if anchor != "start":
            more["text_anchor"] = anchor
        self.shape("text", style, content, x=x, y=y + size * 0.36, font_size=size, **more)

    def lines(
        self, x: float, y: float, labels: Sequence[str], style: str = "", anchor: Anchor = "middle", size: float = 13
    ) -> None:
        """Several lines, the middle of them all at height `y`."""
        gap = max(size, SMALLEST) * 1.3
        for place, label in enumerate(labels):
            self.text(x, y + (place - (len(labels) - 1) / 2) * gap, label, style, anchor, size)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        kind: Kind,
        label: str = "",
        size: float = 13,
        note: str = "",
    ) -> None:
        """A box around (x, y): values and answers are round, operations square, losses cut at the corners."""
        left, top, right, bottom = x - width / 2, y - height / 2, x + width / 2, y + height / 2
        if kind == "loss":
            c = 8
            corners = [
                (left + c, top), (right - c, top), (right, top + c), (right, bottom - c),
                (right - c, bottom), (left + c, bottom), (left, bottom - c), (left, top + c),
            ]  # fmt: skip
            self.shape("polygon", "loss", points=" ".join(f"{_place(a)},{_place(b)}" for a, b in corners))
        else:
            round_ = min(height / 2, 12) if kind in {"value", "answer"} else 2
            self.shape("rect", kind, x=left, y=top, width=width, height=height, rx=round_)
        labels = label.split("\n") if label else []
        if note:
            self.lines(x, y - size * 0.6, labels, "strong", size=size)
            self.text(x, y + size * (0.2 + 0.65 * len(labels)), note, "soft", size=SMALLEST)
        elif labels:
            self.lines(x, y, labels, "strong", size=size)

    def unit(
        self, x: float, y: float, radius: float, label: str = "", kind: Kind = "value", size: float = 13
    ) -> None:
        """A round node, such as a unit of a layer, with what stands in it."""
        self.shape("circle", kind, cx=x, cy=y, r=radius)
        if label:
            self.lines(x, y, label.split("\n"), "strong", size=size)

    def arrow(self, points: Sequence[Point], kind: Line = "flow", *, head: bool = True, width: float = 0) -> None:
        """A line through `points` with a head at its end; gradients and negative weights are dashed by their kind."""
        (x1, y1), (x2, y2) = points[-2], points[-1]
        ends = list(points)
        length = math.hypot(x2 - x1, y2 - y1) or 1
        ux, uy = (x2 - x1) / length, (y2 - y1) / length
        if head:
            ends[-1] = (x2 - ux * (HEAD - 2), y2 - uy * (HEAD - 2))
        path = "M" + " L".join(f"{_place(a)} {_place(b)}" for a, b in ends)
        self.shape("path", f"line {kind}", d=path, **({"stroke_width": width} if width else {}))
        if head:
            self._head(x2, y2, ux, uy, kind)

    def curve(self, start: Point, bend: Point, end: Point, kind: Line = "flow", *, head: bool = True) -> None:
        """A bent line; `bend` is the control point of a quadratic curve."""
        (x1, y1), (cx, cy), (x2, y2) = start, bend, end
        length = math.hypot(x2 - cx, y2 - cy) or 1
        ux, uy = (x2 - cx) / length, (y2 - cy) / length
        back = HEAD - 3 if head else 0
        to = f"{_place(x2 - ux * back)} {_place(y2 - uy * back)}"
        self.shape("path", f"line {kind}", d=f"M{_place(x1)} {_place(y1)} Q{_place(cx)} {_place(cy)} {to}")
        if head:
            self._head(x2, y2, ux, uy, kind)

    def weight(
        self, start: Point, end: Point, value: float, *, scale: float = 3.0, head: bool = False, label: str = ""
    ) -> None:
        """An edge as thick as the weight is large; a negative one has another color and dashes."""
        kind: Line = "parameter" if value >= 0 else "negative"
        self.arrow([start, end], kind, head=head, width=min(max(0.4, abs(value) * scale), 9))
        if label:
            x, y = start[0] + (end[0] - start[0]) * 0.42, start[1] + (end[1] - start[1]) * 0.42
            self.text(x, y, label, f"halo {kind}", size=12)

    def _head(self, x: float, y: float, ux: float, uy: float, kind: Line) -> None:
        a = (x - ux * HEAD - uy * 4, y - uy * HEAD + ux * 4)
        b = (x - ux * HEAD + uy * 4, y - uy * HEAD - ux * 4)
        corners = " ".join(f"{_place(p)},{_place(q)}" for p, q in ((x, y), a, b))
        self.shape("polygon", f"head {kind}", points=corners)

    def group(self, style: str, start: int, title: str = "", **attributes: float | str) -> None:
        """Gather what was drawn since `start` (see `mark`) into one group."""
        parts, self._parts = self._parts[start:], self._parts[:start]
        named = Markup("<title>{}</title>").format(title) if title else Markup("")
        self.shape("g", style, named + Markup("").join(parts), **attributes)

    @property
    def mark(self) -> int:
        """How much has been drawn so far."""
        return len(self._parts)

    def svg(self, label: str) -> Markup:
        """The drawing; `label` says in words what it shows."""
        return Markup(
            '<svg class="{}" data-search-exclude role="img" aria-label="{}" viewBox="0 0 {} {}" '
            'style="max-width:{}px">{}</svg>'
        ).format(
            "wide" if self.wide else "narrow",
            label,
            _place(self.width),
            _place(self.height),
            round(self.width * ENLARGED),
            Markup("").join(self._parts),
        )
