"""What running a snippet gave, in numbers: the table of metrics, their ranges drawn, and where it all came from."""

from __future__ import annotations

import html
import re

from snippets._run import Result, Snippet, accepted

from ..text import metric_id, number, published
from ..words import WORDS

AWAITED = {"pending", "failed"}  # states of a preview
UNSEARCHED = "data-search-exclude"  # ticks, output, bounds and checksums are nothing to search for


def results(snippet: Snippet, result: Result, language: str) -> str:
    """Metrics beside their bounds and published values, then the provenance line."""
    words = WORDS[language]
    notice = ""
    if result.state in AWAITED:
        return awaited(result, language)
    if result.state == "recorded":
        why = html.escape(recorded_why(result, language))
        notice = f'<p class="state recorded"><strong>{words["recorded"]}</strong> {why}</p>'
    if snippet.sidecar.timed:
        notice += f'<p class="state timed">{words["timed"]}</p>'
    return notice + _table(snippet, result, language) + provenance(result, language)


def awaited(result: Result, language: str) -> str:
    """What a preview says of a snippet that is still running, or that failed."""
    state, words = result.state, WORDS[language]
    return (
        f'<p class="state {state}" data-awaited="{result.name}">'
        f"<strong>{words[state]}</strong> {words[f'{state}_why']}</p>"
    )


def recorded_why(result: Result, language: str) -> str:
    """Why recorded numbers stand in for a run, and what that means."""
    return WORDS[language]["recorded_why"].format(reason=result.reason[language])


def _table(snippet: Snippet, result: Result, language: str) -> str:
    if not result.metrics:
        return ""
    words, described = WORDS[language], snippet.sidecar.metrics
    sources = any(described[name].published for name in result.metrics)
    head = [words["metric"], words["value"], words["bounds"], *([words["published"]] if sources else [])]
    rows = []
    for name, value in result.metrics.items():
        cells = [
            f'<th scope="row">{html.escape(described[name].label[language])}</th>',
            f"<td><strong>{number(snippet, name, value)}</strong></td>",
            f"<td>{drawn(snippet, result, name)} {bounds(snippet, result, name)}</td>",
        ]
        if sources:
            cells.append(f"<td>{verdict(snippet, name, language)}</td>")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    heads = "".join(f'<th scope="col">{text}</th>' for text in head)
    return (
        f'<div class="metrics" {UNSEARCHED} tabindex="0" role="group" aria-label="{words["metrics"]}">'
        f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def verdict(snippet: Snippet, metric: str, language: str) -> str:
    """What others printed, who, and whether the run came there; '' where nobody printed anything."""
    known, words = snippet.sidecar.metrics[metric].published, WORDS[language]
    if known is None:
        return ""
    kind = "reproduced" if known.because is None else "not_reproduced"
    because = f": {html.escape(known.because[language])}" if known.because else ""
    return (
        f"{published(snippet, metric)} <small>{html.escape(known.source[language])}</small> "
        f'<span class="verdict {kind}">{words[kind]}{because}</span>'
    )


def bounds(snippet: Snippet, result: Result, metric: str) -> str:
    """The accepted range in words."""
    limits = accepted(snippet.sidecar.metrics[metric], result)
    low, high = (number(snippet, metric, value) for value in limits)
    if low == high:
        return f"= {low}"
    at_least_zero = limits[0] == 0 and "e" in snippet.sidecar.metrics[metric].format
    return f"≤ {high}" if at_least_zero else f"{low} – {high}"


def drawn(snippet: Snippet, result: Result, metric: str) -> str:
    """The accepted range as a bar of 100 units, the value as a stroke, what others printed as diamonds.

    The words beside it say the same, so it is hidden from screen readers. '' for a value that may be one thing only.
    """
    low, high = accepted(snippet.sidecar.metrics[metric], result)
    if low == high:
        return ""
    value, known = result.metrics[metric], snippet.sidecar.metrics[metric].published
    others = known.values if known else ()
    first, last = min(low, value, *others), max(high, value, *others)

    def place(x: float) -> str:
        return f"{4 + 92 * (x - first) / (last - first):.1f}".removesuffix(".0")

    diamonds = "".join(f"M{place(x)} 2l4 4-4 4-4-4z" for x in others)
    return (
        '<svg class="range" viewBox="0 0 100 12" aria-hidden="true">'
        f'<path class="accepted" d="M{place(low)} 6H{place(high)}"/>'
        + (f'<path class="published" d="{diamonds}"/>' if others else "")
        + f'<path class="value" d="M{place(value)} 1V11"/></svg>'
    )


def provenance(result: Result, language: str) -> str:
    """One line that unfolds to everything known about the run."""
    words, made = WORDS[language], result.provenance
    seed = words["seed"].format(seed=", ".join(map(str, made.seeds))) if made.seeds else words["no_seed"]
    main = next((p for p in ("keras", "scikit-learn", "numpy") if p in made.versions), None)
    line = [
        f'<span class="state {result.state}">{words[result.state]}</span>',
        f'<time datetime="{made.date}">{made.date[:10]}</time>',
        words["seconds"].format(seconds=f"{made.seconds:.1f}"),
        html.escape(device(result)),
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
    listed = "".join(f"<dt>{label}</dt><dd>{html.escape(str(value))}</dd>" for label, value in pairs)
    return (
        f'<details class="provenance" {UNSEARCHED}><summary>{" · ".join(line)}</summary><dl>{listed}</dl></details>'
    )


def device(result: Result) -> str:
    """The device's name, without what stands in brackets."""
    return re.sub(r" \(.*", "", result.provenance.device)


def live(snippet: Snippet, result: Result, metric: str, language: str, up: str) -> str:
    """One number, large, with its range and where it came from."""
    words, described = WORDS[language], snippet.sidecar.metrics[metric]
    if result.state in AWAITED:
        return awaited(result, language)
    value, known = number(snippet, metric, result.metrics[metric]), described.published
    facts = [(words["bounds"], bounds(snippet, result, metric))]
    if known:
        facts.append((f"{words['published']} ({known.source[language]})", published(snippet, metric)))
    listed = "".join(f"<div><dt>{html.escape(label)}</dt><dd>{text}</dd></div>" for label, text in facts)
    where = f"{up}ledger/#{metric_id(snippet, metric)}"
    return (
        f'<div class="live"><p><span>{html.escape(described.label[language])}</span> '
        f'<a class="number" href="{where}">{value}</a></p>{drawn(snippet, result, metric)}'
        f"<dl>{listed}</dl>{provenance(result, language)}</div>"
    )
