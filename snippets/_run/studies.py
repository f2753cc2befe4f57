"""Studies: a snippet's metrics over several seeds or on another backend of Keras, and the file that keeps them.

`studies.json` holds what `glossary run --seeds N --record` and `--backend NAME --record` measured, so that a build
shows it without running everything ten times. Numbers of other code are never shown.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from .result import Result
from .snippet import Snippet


@dataclass(frozen=True)
class Study:
    """Values of each metric, one a seed (the first is the snippet's own), and where they were measured."""

    snippet: str  # checksum of what the code means
    backend: str
    date: str
    device: str
    python: str
    versions: dict[str, str]
    values: dict[str, tuple[float, ...]]

    @property
    def seeds(self) -> int:
        """How many seeds were tried."""
        return max(map(len, self.values.values()), default=0)

    def median(self, metric: str) -> float:
        """The middle value of a metric."""
        return statistics.median(self.values[metric])

    def range(self, metric: str) -> tuple[float, float]:
        """The lowest and the highest value of a metric."""
        return min(self.values[metric]), max(self.values[metric])


def study_of(snippet: Snippet, backend: str, results: Sequence[Result]) -> Study:
    """The runs of one snippet with different seeds as a study; the provenance is that of the last."""
    last = max((result.provenance for result in results), key=lambda made: made.date)
    values = {metric: tuple(result.metrics[metric] for result in results) for metric in results[0].metrics}
    return Study(snippet.meaning, backend, last.date, last.device, last.python, last.versions, values)


@dataclass(frozen=True)
class Studies:
    """The file at `path`: studies by backend and snippet; a maintainer commits it."""

    path: Path

    @cached_property
    def kept(self) -> dict[str, dict[str, Study]]:
        """Everything in the file."""
        if not self.path.exists():
            return {}
        data = json.loads(self.path.read_text(encoding="utf-8"))
        return {
            backend: {name: _from_json(study) for name, study in studies.items()} for backend, studies in data.items()
        }

    def of(self, snippet: Snippet, backend: str) -> Study | None:
        """The study of this very code."""
        study = self.kept.get(backend, {}).get(snippet.name)
        return study if study and study.snippet == snippet.meaning else None

    def keep(self, new: Mapping[str, Study], backend: str, snippets: Mapping[str, Snippet]) -> None:
        """Write these studies; those of snippets that are gone go."""
        all_ = self.kept | {backend: self.kept.get(backend, {}) | new}
        data = {
            name: {of: asdict(study) for of, study in sorted(studies.items()) if of in snippets}
            for name, studies in sorted(all_.items())
        }
        # One line a study: a change of one snippet is one line of a diff.
        lines = [
            f" {json.dumps(name)}: {{\n"
            + ",\n".join(f"  {json.dumps(of)}: {json.dumps(study)}" for of, study in studies.items())
            + "\n }"
            for name, studies in data.items()
        ]
        self.path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _from_json(data: dict[str, Any]) -> Study:
    return Study(**data | {"values": {name: tuple(values) for name, values in data["values"].items()}})
