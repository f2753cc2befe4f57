"""What running a snippet gave, in numbers: the table of metrics, their ranges drawn, and where it all came from."""

from __future__ import annotations

import re

from markupsafe import Markup

from snippets._run import Engine, Result, Snippet, accepted, worst

from ..fragments import fragment
from ..numbers import number
from ..text import ledger_address, published
from ..words import WORDS

AWAITED = {"pending", "failed"}  # states of a preview


def results(snippet: Snippet, result: Result, engine: Engine, language: str, up: str) -> Markup:
    """Metrics beside their bounds and published values, then the provenance line."""
    if result.state in AWAITED:
        return awaited(result, language)
    words, described = WORDS[language], snippet.sidecar.metrics
    notices = []
    if result.state == "recorded":
        notices.append(recorded_notice(result, language))
    if snippet.sidecar.timed:
        notices.append(fragment("notice", language, kind="timed", strong="", text=words["timed"]))
    sources = any(described[name].published for name in result.metrics)
    rows = [
        {
            "label": described[name].label[language],
            "address": ledger_address(snippet, name, up),
            "value": number(snippet, name, value, language),
            "range": drawn(snippet, result, name, language),
            "bounds": bounds(snippet, result, name, language),
            "verdict": verdict(snippet, name, value, engine, language) if sources else None,
        }
        for name, value in result.metrics.items()
    ]
    headings = [words["metric"], words["value"], words["bounds"], *([words["published"]] if sources else [])]
    made = provenance(result, language)
    held = orders(snippet, result, language)
    return fragment("results", language, notices=notices, headings=headings, rows=rows, orders=held, provenance=made)


def orders(snippet: Snippet, result: Result, language: str) -> list[str]:
    """The orders of metrics that hold in every run, in words and numbers."""
    described = snippet.sidecar.metrics
    return [
        " < ".join(
            f"{described[name].label[language]} ({number(snippet, name, result.metrics[name], language)})"
            for name in order
        )
        for order in snippet.sidecar.orders
        if set(order) <= result.metrics.keys()
    ]


def awaited(result: Result, language: str) -> Markup:
    """What a preview says of a snippet that is still running, or that failed."""
    return fragment("awaited", language, name=result.name, state=result.state)


def recorded_notice(result: Result, language: str) -> Markup:
    """That recorded numbers stand in for a run, and why."""
    strong, text = WORDS[language]["recorded"], recorded_why(result, language)
    return fragment("notice", language, kind="recorded", strong=strong, text=text)


def recorded_why(result: Result, language: str) -> str:
    """Why recorded numbers stand in for a run, and what that means."""
    return WORDS[language]["recorded_why"].format(reason=result.reason[language])


def verdict(snippet: Snippet, metric: str, value: float, engine: Engine, language: str) -> Markup:
    """What others printed, who, and whether a run came there; empty where nobody printed anything."""
    known = snippet.sidecar.metrics[metric].published
    if known is None:
        return Markup()
    return fragment(
        "verdict",
        language,
        values=[
            (number(snippet, metric, one, language), kind)
            for one, kind in engine.verdicts(snippet.name, metric, value)
        ],
        source=known.source[language],
        because=known.because and known.because[language],
    )


def bounds(snippet: Snippet, result: Result, metric: str, language: str) -> str:
    """The accepted range in words."""
    limits = accepted(snippet.sidecar.metrics[metric], result)
    low, high = (number(snippet, metric, value, language) for value in limits)
    if low == high:
        return f"= {low}"
    at_least_zero = limits[0] == 0 and "e" in snippet.sidecar.metrics[metric].format
    return f"≤ {high}" if at_least_zero else f"{low} – {high}"


def drawn(snippet: Snippet, result: Result, metric: str, language: str) -> Markup:
    """The accepted range as a bar of 100 units, the value as a stroke, what others printed as diamonds.

    The words beside it say the same, so it is hidden from screen readers. Empty where only one value is accepted.
    """
    low, high = accepted(snippet.sidecar.metrics[metric], result)
    if low == high:
        return Markup()
    value, known = result.metrics[metric], snippet.sidecar.metrics[metric].published
    others = known.values if known else ()
    first, last = min(low, value, *others), max(high, value, *others)

    def place(x: float) -> str:
        return f"{4 + 92 * (x - first) / (last - first):.1f}".removesuffix(".0")

    diamonds = "".join(f"M{place(x)} 2l4 4-4 4-4-4z" for x in others)
    places = {"low": place(low), "high": place(high), "value": place(value)}
    return fragment("range", language, diamonds=diamonds, **places)


def provenance(result: Result, language: str) -> Markup:
    """One line that unfolds to everything known about the run."""
    words, made = WORDS[language], result.provenance
    seed = words["seed"].format(seed=", ".join(map(str, made.seeds))) if made.seeds else words["no_seed"]
    main = next((p for p in ("keras", "scikit-learn", "numpy") if p in made.versions), None)
    line = [
        words["seconds"].format(seconds=f"{made.seconds:.1f}"),
        device(result),
        seed,
        *([f"{main} {made.versions[main]}"] if main else []),
    ]
    took = " / CPU ".join(words["seconds"].format(seconds=s) for s in (made.seconds, made.cpu_seconds))
    pairs = [
        (words["device"], made.device),
        (words["date"], made.date),
        (words["time"], took),
        (words["seeds"], seed),
        (words["python"], made.python),
        (words["versions"], ", ".join(f"{name} {version}" for name, version in made.versions.items())),
        *[(words["data"], f"{path} sha256 {checksum}") for path, checksum in made.data.items()],
        (words["key"], made.key),
    ]
    return fragment("provenance", language, state=result.state, date=made.date, line=line, pairs=pairs)


def device(result: Result) -> str:
    """The device's name, without what stands in brackets."""
    return re.sub(r" \(.*", "", result.provenance.device)


def live(snippet: Snippet, result: Result, metric: str, engine: Engine, language: str, up: str) -> Markup:
    """One number, large, with its range and where it came from."""
    words, described = WORDS[language], snippet.sidecar.metrics[metric]
    if result.state in AWAITED:
        return awaited(result, language)
    known = described.published
    facts = [(words["bounds"], bounds(snippet, result, metric, language))]
    if known:
        kind = worst(engine.verdicts(snippet.name, metric, result.metrics[metric]))
        facts.append(
            (
                f"{words['published']} ({known.source[language]})",
                f"{published(snippet, metric, language)} · {words[kind]}",
            )
        )
    return fragment(
        "live",
        language,
        label=described.label[language],
        address=ledger_address(snippet, metric, up),
        value=number(snippet, metric, result.metrics[metric], language),
        range=drawn(snippet, result, metric, language),
        facts=facts,
        provenance=provenance(result, language),
    )
