"""A trained network as a drawing: units and weights where there are few, else boxes with shapes and parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from .boxes import boxes
from .nodes import fits, nodes
from .pen import Pen

# Where a layer was written: the cell's place and the line of its code as the page shows it; None where it is hidden.
Where = Callable[[int], tuple[int, int] | None]


@dataclass(frozen=True)
class Layer:
    """One layer as data, with its place in the code that a page shows (None where it shows none)."""

    kind: str
    name: str
    shape: tuple[int | None, ...]
    parameters: int
    sources: tuple[int, ...]
    units: int | None
    activation: str
    details: str
    frozen: bool
    kernel: tuple[tuple[float, ...], ...]
    bias: tuple[float, ...]
    where: tuple[int, int] | None

    @property
    def arguments(self) -> str:
        """What tells it apart from others of its kind, as few words of code."""
        units = str(self.units) if self.units is not None else ""
        return " · ".join(filter(None, (units, self.details, self.activation)))

    @property
    def sizes(self) -> str:
        """The shape of what comes out, without the batch."""
        return " × ".join("None" if size is None else f"{size:,}" for size in self.shape)

    @property
    def mark(self) -> dict[str, int]:
        """Attributes that tie it to its line of code."""
        return {} if self.where is None else {"data_cell": self.where[0], "data_line": self.where[1]}


def read(network: Mapping[str, Any], where: Where) -> list[Layer]:
    """The layers of a network as a run leaves it, in the order in which values pass them."""
    return [
        Layer(
            kind=one["kind"],
            name=one["name"],
            shape=tuple(one["shape"]),
            parameters=one["parameters"],
            sources=tuple(one["from"]),
            units=one.get("units"),
            activation=one.get("activation", ""),
            details=one.get("details", ""),
            frozen=one.get("frozen", False),
            kernel=tuple(map(tuple, one.get("kernel", ()))),
            bias=tuple(one.get("bias", ())),
            where=where(one["line"]) if "line" in one else None,
        )
        for one in network["layers"]
    ]


def svgs(layers: Sequence[Layer], language: str, label: str) -> Markup:
    """The layout for a page with room and, where it is another, that for a phone; `label` says what is shown."""
    draw = nodes if fits(layers) else boxes
    drawn = []
    for wide in (True, False):
        size = draw(layers, None, wide=wide)
        if size is None:  # the other layout serves both
            continue
        pen = Pen(*size, language, wide=wide)
        draw(layers, pen, wide=wide)
        drawn.append(pen.svg(label))
    return Markup("").join(drawn)
