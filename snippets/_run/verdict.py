"""Whether runs came to what others printed: judged by every run of this code that is on record."""

from __future__ import annotations

from typing import Literal

from .sidecar import YES_NO, Metric
from .snippet import Snippet
from .studies import Studies
from .variant import BACKENDS

# A run came there, or the value lies between two runs; it lies within the bounds and no run came there; neither.
Verdict = Literal["reproduced", "unreached", "not_reproduced"]
BEST_LAST = ("not_reproduced", "unreached", "reproduced")


def verdicts(snippet: Snippet, metric: str, value: float, studies: Studies) -> tuple[tuple[float, Verdict], ...]:
    """Each published value of a metric with its verdict; `value` is that of the run that is shown.

    Values are compared as the metric's format prints them: what cannot be told apart on the page is the same.
    """
    described = snippet.sidecar.metrics[metric]
    if described.published is None:
        return ()
    runs = [value]
    for backend in BACKENDS:
        if study := studies.of(snippet, backend):
            runs += study.values.get(metric, ())
    low, high = _printed(described, min(runs)), _printed(described, max(runs))
    return tuple((one, _verdict(described, one, low, high)) for one in described.published.values)


def worst(found: tuple[tuple[float, Verdict], ...]) -> Verdict | None:
    """The verdict on a metric as a whole; None where nobody printed anything."""
    return min((verdict for _, verdict in found), key=BEST_LAST.index, default=None)


def _verdict(metric: Metric, published: float, low: float, high: float) -> Verdict:
    if low <= _printed(metric, published) <= high:
        return "reproduced"
    return "unreached" if metric.accept[0] <= published <= metric.accept[1] else "not_reproduced"


def _printed(metric: Metric, value: float) -> float:
    if metric.format == YES_NO:
        return value
    return float(format(value, metric.format).replace(",", "").rstrip("%"))
