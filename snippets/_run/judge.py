"""A result against its sidecar: metrics within bounds, and everything made is described."""

from __future__ import annotations

from .reading import Fault
from .result import Result
from .snippet import Metric, Snippet


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
            message = f"snippet '{name}' gives the metric '{metric}'; describe it here with a label and bounds"
            faults.append(document.fault(("metrics",), message))
            continue
        low, high = accepted(sidecar.metrics[metric], result)
        if not low <= value <= high:
            message = f"snippet '{name}': metric '{metric}' is {value:.6g}, outside its bounds [{low:g}, {high:g}]"
            faults.append(document.fault(("metrics", metric, "accept"), message))
    for metric in sidecar.metrics.keys() - result.metrics.keys():
        message = f"snippet '{name}' gives no metric '{metric}' (it gives: {', '.join(result.metrics) or 'none'})"
        faults.append(document.fault(("metrics", metric, "[key]"), message))
    if result.state == "ran":
        for figure in result.figures.keys() - sidecar.figures.keys():
            message = f"snippet '{name}' draws the figure '{figure}'; give it a caption under 'figures'"
            faults.append(document.fault(("figures",), message))
        for figure in sidecar.figures.keys() - result.figures.keys():
            message = f"snippet '{name}' draws no figure '{figure}' (it draws: {', '.join(result.figures) or 'none'})"
            faults.append(document.fault(("figures", figure, "[key]"), message))
    return faults
