"""A larger network: a box for each layer, what goes in and out beside the arrows, branches side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .pen import Kind, Pen

if TYPE_CHECKING:
    from .network import Layer

WIDTH, ROOM = 360, 720  # of the two layouts
BOX, STEP = 46, 80  # height of a box, from one row to the next
ACROSS = 36  # between two boxes side by side in a wide drawing
LETTER = 7.4  # width of a letter of code at 13 units


@dataclass(frozen=True)
class Box:
    """A layer's box: its center and width."""

    x: float
    y: float
    width: float


def boxes(layers: Sequence[Layer], pen: Pen | None, *, wide: bool) -> tuple[float, float] | None:
    """Draw with a pen; without one, the size of the sheet that is needed, None where the narrow one serves both."""
    depths = _depths(layers)
    chain = len(set(depths)) == len(layers)
    if wide:
        each = (ROOM - ACROSS * (len(layers) - 1)) / len(layers)
        needed = max(max(len(layer.kind), len(layer.arguments)) for layer in layers) * LETTER + 12
        if not chain or len(layers) > 6 or needed > each:
            return None
        if pen is None:
            return ROOM, 118
        return _beside(layers, pen, min(each, 132))
    if pen is None:
        return WIDTH, STEP * (max(depths) + 1) - (STEP - BOX) + 8 + (18 if layers[-1].shape else 0)
    return _below(layers, depths, pen)


def _beside(layers: Sequence[Layer], pen: Pen, width: float) -> tuple[float, float]:
    """A chain from left to right."""
    step = width + ACROSS
    left = (pen.width - step * (len(layers) - 1)) / 2
    for place, layer in enumerate(layers):
        start, x = pen.mark, left + step * place
        if place:
            pen.arrow([(x - step + width / 2, 34), (x - width / 2, 34)])
        _box(pen, layer, Box(x, 34, width), place == len(layers) - 1)
        pen.text(x, 76, layer.sizes, "code", size=12)
        if layer.parameters:
            pen.text(x, 96, _counted(pen, layer), "soft", size=12)
        pen.group("layer", start, **layer.mark)
    return pen.width, pen.height


def _below(layers: Sequence[Layer], depths: Sequence[int], pen: Pen) -> tuple[float, float]:
    """From top to bottom, branches side by side, and what skips layers along the right."""
    placed: list[Box] = []
    skips = any(depths[place] - depths[one] > 1 for place, layer in enumerate(layers) for one in layer.sources)
    room = WIDTH - (28 if skips else 0)
    for place, depth in enumerate(depths):
        beside = [other for other, d in enumerate(depths) if d == depth]
        cell = room / len(beside)
        x = cell * (beside.index(place) + 0.5)
        placed.append(Box(x, 4 + BOX / 2 + STEP * depth, min(cell - 10, 250)))
    side = WIDTH - 8
    for place, layer in enumerate(layers):
        start, box = pen.mark, placed[place]
        for source in layer.sources:
            before = placed[source]
            if depths[place] - depths[source] == 1:
                pen.arrow([(before.x, before.y + BOX / 2), (box.x, box.y - BOX / 2)])
            else:
                right = before.x + before.width / 2
                pen.arrow([(right, before.y), (side, before.y), (side, box.y), (box.x + box.width / 2, box.y)])
        last = all(place not in other.sources for other in layers)
        if last:
            pen.arrow([(box.x, box.y + BOX / 2), (box.x, box.y + BOX / 2 + 16)])
        _box(pen, layer, box, last, counted=True)
        after = [placed[n].x for n, d in enumerate(depths) if d == depths[place] + 1 and place in layers[n].sources]
        if layer.sizes:
            _size(pen, layer, box, after)
        pen.group("layer", start, **layer.mark)
    return pen.width, pen.height


def _size(pen: Pen, layer: Layer, box: Box, after: Sequence[float]) -> None:
    """The shape of what comes out, beside the arrow; where that slants, on the side that it leaves free."""
    y = box.y + BOX / 2 + (STEP - BOX) / 2 - 2
    if not after or after == [box.x]:
        pen.text(box.x + 9, y, layer.sizes, "code", "start", size=12)
    elif len(after) == 1 and after[0] > box.x:
        pen.text(box.x - 2, y, layer.sizes, "code", "end", size=12)
    elif len(after) == 1:
        pen.text(box.x + 2, y, layer.sizes, "code", "start", size=12)
    else:
        pen.text(box.x + box.width / 2, y, layer.sizes, "code", "end", size=12)


def _box(pen: Pen, layer: Layer, box: Box, last: bool, counted: bool = False) -> None:
    kind: Kind = "operation"
    if layer.kind == "InputLayer":
        kind = "value"
    elif layer.parameters:
        kind = "plain" if layer.frozen else "answer" if last else "parameter"
    pen.box(box.x, box.y, box.width, BOX, kind)
    name, arguments = layer.kind, layer.arguments
    if layer.kind == "InputLayer":
        name, arguments = pen.say("입력", "inputs"), ""
    note = _counted(pen, layer) if counted and layer.parameters else ""
    one_line = f"{name}  {arguments}" if arguments else name
    if len(one_line) * LETTER < box.width - 10 and (note or not arguments):
        first, second, style = one_line, note, "soft"
    else:
        first, second, style = name, arguments or note, "code" if arguments else "soft"
    pen.text(box.x, box.y - (9 if second else 0), first, "strong")
    if second:
        pen.text(box.x, box.y + 10, second, style, size=12)


def _counted(pen: Pen, layer: Layer) -> str:
    count = layer.parameters
    told = pen.say(f"파라미터 {count:,}개", f"{count:,} parameter{'s' * (count != 1)}")
    return pen.say(f"{told}, 고정", f"{told}, frozen") if layer.frozen else told


def _depths(layers: Sequence[Layer]) -> list[int]:
    """How many layers stand before each, on the longest way."""
    depths: list[int] = []
    for layer in layers:
        depths.append(1 + max((depths[source] for source in layer.sources), default=-1))
    return depths
