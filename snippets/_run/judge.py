"""A result against its sidecar: metrics within bounds, and everything made is described."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from .faults import Fault, Message
from .messages import say
from .result import Result
from .sidecar import Metric
from .snippet import Snippet


def accepted(metric: Metric, result: Result) -> tuple[float, float]:
    """The bounds that hold for the device on which the result was made."""
    on_gpu = result.provenance.parts.get("device", "cpu") != "cpu"
    return (on_gpu and metric.accept_gpu) or metric.accept


def judge(snippet: Snippet, result: Result) -> list[Fault]:
    """Metrics against their bounds, and what was made against what the sidecar describes."""
    faults = []
    sidecar, document, name = snippet.sidecar, snippet.document, snippet.name
    for metric, value in result.metrics.items():
        if metric not in sidecar.metrics:
            faults.append(document.fault(("metrics",), say("undescribed-metric", name=name, metric=metric)))
            continue
        low, high = accepted(sidecar.metrics[metric], result)
        if not low <= value <= high:
            numbers = {"value": f"{value:.6g}", "low": f"{low:g}", "high": f"{high:g}"}
            message = say("out-of-bounds", name=name, metric=metric, **numbers)
            faults.append(document.fault(snippet.bounds_at(metric), message))
    for place, smaller, larger in broken_orders(snippet, result.metrics):
        numbers = {"less": f"{result.metrics[smaller]:.6g}", "more": f"{result.metrics[larger]:.6g}"}
        message = say("out-of-order", name=name, smaller=smaller, larger=larger, **numbers)
        faults.append(document.fault(("orders", place), message))
    for metric in sidecar.metrics.keys() - result.metrics.keys():
        message = say("missing-metric", name=name, metric=metric, given=_listed(result.metrics))
        faults.append(document.fault(("metrics", metric, "[key]"), message))
    if result.state == "ran":
        for figure in result.figures.keys() - sidecar.figures.keys():
            faults.append(document.fault(("figures",), say("undescribed-figure", name=name, figure=figure)))
        for figure in sidecar.figures.keys() - result.figures.keys():
            message = say("missing-figure", name=name, figure=figure, given=_listed(result.figures))
            faults.append(document.fault(("figures", figure, "[key]"), message))
    return faults


def broken_orders(snippet: Snippet, metrics: Mapping[str, float]) -> list[tuple[int, str, str]]:
    """(place in `orders`, metric, metric) of each pair whose second is not larger, though the sidecar says so."""
    return [
        (place, smaller, larger)
        for place, order in enumerate(snippet.sidecar.orders)
        for smaller, larger in pairwise(order)
        if smaller in metrics and larger in metrics and not metrics[smaller] < metrics[larger]
    ]


def _listed(names: Iterable[str]) -> Message | str:
    return ", ".join(names) or say("none")
