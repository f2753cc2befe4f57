"""What a run leaves: outputs, metrics, figures and where they came from. Plain frozen values."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

State = Literal["ran", "recorded", "pending", "failed"]


@dataclass(frozen=True)
class Provenance:
    """Where and how numbers were made.

    Seconds are wall time, cpu_seconds those of the child's own processor time; `backend` is that of Keras, '' where
    Keras takes no part.
    """

    key: str
    date: str
    seconds: float
    cpu_seconds: float
    device: str
    python: str
    seeds: tuple[int, ...]
    versions: dict[str, str]
    data: dict[str, str]
    parts: dict[str, str]
    backend: str = ""


@dataclass(frozen=True)
class Result:
    """One snippet's result.

    `outputs` is what each cell printed ('' for nothing), `figures` SVG by name, `narrow` the layout of those that a
    phone shows otherwise, `diagrams` the data of those that the sidecar asks for, `preview` the hero figure as PNG in
    base64, `thumbnail` the same in miniature, an SVG of its own without letters, '' where there is none. In the state
    'recorded' this machine could not run the snippet for `reason` (in words, by language): the
    metrics and provenance are those of the last complete run, and there is neither output nor picture.
    """

    name: str
    state: State
    metrics: dict[str, float]
    provenance: Provenance
    outputs: tuple[str, ...] = ()
    figures: dict[str, str] = field(default_factory=dict)
    narrow: dict[str, str] = field(default_factory=dict)
    diagrams: dict[str, dict[str, Any]] = field(default_factory=dict)
    preview: str = ""
    thumbnail: str = ""
    reason: dict[str, str] = field(default_factory=dict)

    def printed(self, place: int) -> str:
        """What the cell at a place (from 0) printed; '' for nothing, and where no output is kept."""
        return self.outputs[place] if self.outputs else ""

    def numbers_alone(self, state: State) -> Result:
        """The same without what it printed and drew."""
        return Result(self.name, state, self.metrics, self.provenance, reason=self.reason)

    @classmethod
    def awaited(cls, name: str, state: State = "pending") -> Result:
        """What stands in a preview for a result that is not there yet ('pending') or could not be had ('failed')."""
        nothing = Provenance(
            key="", date="", seconds=0, cpu_seconds=0, device="", python="", seeds=(), versions={}, data={}, parts={}
        )
        return cls(name, state, {}, nothing)

    def to_json(self) -> dict[str, Any]:
        """Plain data for a file."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Result:
        """The inverse of `to_json`.

        Raises:
            TypeError, KeyError: the data are not those of a result.
        """
        provenance = data["provenance"] | {"seeds": tuple(data["provenance"]["seeds"])}
        return cls(**data | {"provenance": Provenance(**provenance), "outputs": tuple(data["outputs"])})
