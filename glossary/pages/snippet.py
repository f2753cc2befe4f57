"""A snippet on a page: its code, and what running it gave, with where that came from."""

from __future__ import annotations

import html
import re

from snippets._run import Result, Snippet, accepted, display

from .text import number, published
from .words import WORDS

UNSEARCHED = "data-search-exclude"  # ticks, output, bounds and checksums are nothing to search for
LONG_OUTPUT = 24  # lines; longer output folds


def code(snippet: Snippet, result: Result, language: str, cells: tuple[str, ...] = ()) -> str:
    """Cells (all, without names) as fenced code, each with its output under it."""
    shown = [snippet.cell(name) for name in cells] if cells else list(snippet.cells)
    parts = []
    for cell in shown:
        parts.append(f"```python\n{display(cell, language)}```")
        if text := result.outputs.get(cell.name):
            parts.append(output(text, language))
    return "\n\n".join(parts)


def output(text: str, language: str) -> str:
    """Printed text; long output folds."""
    # A blank line would end the HTML block for Markdown, so every line break becomes an entity.
    escaped = html.escape(text.rstrip("\n"), quote=False).replace("\n", "&#10;")
    label = WORDS[language]["output"]
    block = (
        f'<pre class="output" {UNSEARCHED} tabindex="0" role="group" aria-label="{label}">'
        f"<samp>{escaped}</samp></pre>"
    )
    if text.count("\n") > LONG_OUTPUT:
        return f'<details class="long-output"><summary>{label}</summary>{block}</details>'
    return block


def figure(snippet: Snippet, result: Result, name: str, language: str) -> str:
    """A figure with its caption; nothing where the result has none (recorded numbers)."""
    if name not in result.figures:
        return ""
    caption = snippet.sidecar.figures[name]
    alt = html.escape((caption.alt or caption)[language], quote=True)
    svg = result.figures[name].replace("<svg ", f'<svg {UNSEARCHED} role="img" aria-label="{alt}" ', 1)
    return f'<figure class="result">{svg}<figcaption>{html.escape(caption[language])}</figcaption></figure>'


def results(snippet: Snippet, result: Result, language: str) -> str:
    """Metrics beside their bounds and published values, then the provenance line."""
    words = WORDS[language]
    notice = ""
    if result.state == "recorded":
        reason = html.escape(words["recorded_why"].format(reason=result.reason[language]))
        notice = f'<p class="state recorded"><strong>{words["recorded"]}</strong> {reason}</p>'
    if snippet.sidecar.timed:
        notice += f'<p class="state timed">{words["timed"]}</p>'
    return notice + _table(snippet, result, language) + provenance(result, language)


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
            f"<td>{bounds(snippet, result, name)}</td>",
        ]
        if sources:
            known = described[name].published
            title = f' title="{html.escape(known.source[language], quote=True)}"' if known else ""
            cells.append(f"<td{title}>{published(snippet, name)}</td>")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    heads = "".join(f'<th scope="col">{text}</th>' for text in head)
    return (
        f'<div class="metrics" {UNSEARCHED} tabindex="0" role="group" aria-label="{words["metrics"]}">'
        f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def bounds(snippet: Snippet, result: Result, metric: str) -> str:
    """The accepted range in words."""
    limits = accepted(snippet.sidecar.metrics[metric], result)
    low, high = (number(snippet, metric, value) for value in limits)
    if low == high:
        return f"= {low}"
    at_least_zero = limits[0] == 0 and "e" in snippet.sidecar.metrics[metric].format
    return f"≤ {high}" if at_least_zero else f"{low} – {high}"


def provenance(result: Result, language: str) -> str:
    """One line that unfolds to everything known about the run."""
    words, made = WORDS[language], result.provenance
    seed = words["seed"].format(seed=", ".join(map(str, made.seeds))) if made.seeds else words["no_seed"]
    main = next((p for p in ("keras", "scikit-learn", "numpy") if p in made.versions), None)
    line = [
        f'<span class="state {result.state}">{words[result.state]}</span>',
        f'<time datetime="{made.date}">{made.date[:10]}</time>',
        words["seconds"].format(seconds=f"{made.seconds:.1f}"),
        html.escape(re.sub(r" \(.*", "", made.device)),
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


def whole(snippet: Snippet, result: Result, language: str, up: str) -> str:
    """Everything about a snippet; `up` leads from the page's URL to the site's root."""
    parts = [
        code(snippet, result, language),
        *(drawn for name in snippet.sidecar.figures if (drawn := figure(snippet, result, name, language))),
        results(snippet, result, language),
        downloads(snippet, language, up),
    ]
    return "\n\n".join(parts)


def downloads(snippet: Snippet, language: str, up: str) -> str:
    """Links to the file as it is tested, and to the executed notebook."""
    words = WORDS[language]
    links = [
        f'<a href="{up}download/{snippet.name}.{suffix}" download>{words[f"download_{suffix}"]}</a>'
        for suffix in ("py", "ipynb")
    ]
    return f'<p class="downloads">{" · ".join(links)}</p>'
