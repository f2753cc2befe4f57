"""A small dense network: a circle for each unit, an edge for each weight, as thick as the weight is large."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .pen import Pen, minus

if TYPE_CHECKING:
    from .network import Layer

MOST_UNITS, MOST_EDGES = 12, 240
FEW = 8  # weights that are printed beside their edges
PASSING = {"InputLayer", "Activation", "ReLU", "LeakyReLU", "Dropout", "GaussianNoise", "Softmax"}
TALL, BROAD = 86, 150  # from one layer to the next: on a phone, where there is room


@dataclass(frozen=True)
class Row:
    """The units of one layer: how it is called, its units, and what joins them to those before."""

    layer: Layer | None
    words: tuple[str, ...]
    units: int


def fits(layers: Sequence[Layer]) -> bool:
    """Whether every unit and weight can be drawn so that one can tell them apart."""
    dense = [layer for layer in layers if layer.kernel]
    chain = all(layer.sources in {(), (place - 1,)} for place, layer in enumerate(layers))
    known = all(layer.kernel or layer.kind in PASSING for layer in layers)
    if not (dense and chain and known) or any(len(layer.shape) > 1 for layer in layers):
        return False
    sizes = [len(dense[0].kernel), *(len(layer.kernel[0]) for layer in dense)]
    return max(sizes) <= MOST_UNITS and sum(a * b for a, b in itertools.pairwise(sizes)) <= MOST_EDGES


def nodes(layers: Sequence[Layer], pen: Pen | None, *, wide: bool) -> tuple[float, float] | None:
    """Draw with a pen; without one, the size of the sheet that is needed."""
    rows = _rows(layers)
    most = max(row.units for row in rows)
    if pen is None:
        gap = 40 if most > 4 else 58
        return (160 + BROAD * (len(rows) - 1), max(150, most * gap + 74)) if wide else (360, TALL * len(rows) + 10)
    places = [_places(row.units, place, most, pen) for place, row in enumerate(rows)]
    edges = sum(len(row.layer.kernel) * row.units for row in rows if row.layer)
    radius = min(16.0, *(_gap(each) * 0.4 for each in places))
    for place, row in enumerate(rows):
        start = pen.mark
        if row.layer:
            _edges(pen, row.layer, places[place - 1], places[place], radius, printed=edges <= FEW)
        kind = "value" if place == 0 else "answer" if place == len(rows) - 1 else "operation"
        sign = "x" if place == 0 else "y" if place == len(rows) - 1 else "h"
        for number, (x, y) in enumerate(places[place], 1):
            one = row.units == 1 and sign == "y"
            pen.unit(x, y, radius, (sign if one else f"{sign}_{{{number}}}") if radius >= 14 else "", kind)
            if row.layer and row.layer.bias and edges <= FEW:
                _bias(pen, x, y, radius, row.layer.bias[number - 1])
        _words(pen, row, places[place], radius)
        mark = row.layer.mark if row.layer else layers[0].mark
        pen.group("layer", start, **mark)
    return pen.width, pen.height


def _rows(layers: Sequence[Layer]) -> list[Row]:
    rows: list[Row] = []
    for layer in layers:
        if layer.kernel:
            rows = rows or [Row(None, (), len(layer.kernel))]
            rows.append(Row(layer, tuple(filter(None, (layer.kind, layer.activation))), len(layer.kernel[0])))
        elif layer.kind != "InputLayer" and rows:  # it changes values, not how many there are
            last = rows.pop()
            rows.append(Row(last.layer, (*last.words, layer.kind), last.units))
    return rows


def _places(units: int, place: int, most: int, pen: Pen) -> list[tuple[float, float]]:
    """The centers of a layer's units: below one another in a wide drawing, side by side in a narrow one."""
    if pen.wide:
        gap = min(58.0, (pen.height - 74) / most)
        middle = (pen.height - 46) / 2
        return [(80 + BROAD * place, middle + (n - (units - 1) / 2) * gap) for n in range(units)]
    gap = min(78.0, 262 / units)
    return [(226 + (n - (units - 1) / 2) * gap, 40 + TALL * place) for n in range(units)]


def _gap(places: list[tuple[float, float]]) -> float:
    return math.dist(*places[:2]) if len(places) > 1 else 40.0


def _edges(
    pen: Pen,
    layer: Layer,
    before: list[tuple[float, float]],
    after: list[tuple[float, float]],
    radius: float,
    *,
    printed: bool,
) -> None:
    most = max(abs(weight) for row in layer.kernel for weight in row) or 1.0
    thickest = 4.5 if len(before) * len(after) <= 24 else 2.8
    for start, row in zip(before, layer.kernel, strict=True):
        for end, weight in zip(after, row, strict=True):
            length = math.dist(start, end)
            x, y = (end[0] - start[0]) / length * radius, (end[1] - start[1]) / length * radius
            ends = (start[0] + x, start[1] + y), (end[0] - x, end[1] - y)
            pen.weight(*ends, weight, scale=thickest / most, label=minus(weight) if printed else "")


def _bias(pen: Pen, x: float, y: float, radius: float, bias: float) -> None:
    text = f"b {'−' if bias < 0 else '+'}{minus(abs(bias))}"
    if pen.wide:
        pen.text(x, y - radius - 10, text, "halo parameter", size=12)
    else:
        pen.text(x + radius + 5, y, text, "halo parameter", "start", size=12)


def _words(pen: Pen, row: Row, places: list[tuple[float, float]], radius: float) -> None:
    """What the layer is called, and how many parameters it has."""
    named = row.words or (pen.say("입력", "inputs"),)
    count = row.layer.parameters if row.layer else 0
    told = pen.say(f"파라미터 {count:,}개", f"{count:,} parameter{'s' * (count != 1)}") if count else ""
    if pen.wide:
        x = places[0][0]
        pen.text(x, pen.height - 30, " · ".join(named), "strong", size=12)
        pen.text(x, pen.height - 12, told or pen.say(f"{row.units}개", f"{row.units}"), "soft", size=12)
    else:
        y = places[0][1]
        lines = [*named, told] if told else [*named]
        for place, line in enumerate(lines):
            style = "soft" if told and place == len(lines) - 1 else "strong"
            pen.text(6, y + (place - (len(lines) - 1) / 2) * 16, line, style, "start", size=12)
