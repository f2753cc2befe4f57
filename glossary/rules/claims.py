"""Claims beside measured numbers: what a sentence ranks is held by bounds, or by an order of the sidecar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from snippets._run import BACKENDS, Engine, Fault, Metric, Snippet, broken_orders

from ..messages import say
from ..reading import embeds
from ..reading.links import CODE_OR_MATH
from .prose import HANGUL, blank
from .text import Found, place

SENTENCE = re.compile(r"[^\n]+?(?:[.!?](?=\s|$)|$)", re.MULTILINE)
APART = rf"(?![{HANGUL}\w])"
COMPARATIVE = {
    "ko": re.compile(
        rf"(?<![{HANGUL}\w])(?:(?:더|덜|가장|제일|훨씬){APART}|낫|나은|나았|앞서|앞선|뒤처|이긴)"
        rf"|보다(?:는|도)?{APART}"
    ),
    "en": re.compile(
        r"\b(?:more|less|fewer|most|least|best|worst|better|worse|beats?|outperforms?|leads|wins"
        r"|(?:high|low|fast|slow|large|small|bigg|great|long|short|strong|weak|steep|deep|near|clos)(?:er|est))\b",
        re.IGNORECASE,
    ),
}
ABSOLUTE = {
    "ko": re.compile(rf"(?<![{HANGUL}\w])(?:언제나|항상|결코|절대|반드시){APART}"),
    "en": re.compile(r"\b(?:never|always|exactly)\b", re.IGNORECASE),
}
# These say how precise a number is or name a bound, which the accepted range holds; they compare nothing.
FREE = {
    "ko": re.compile(r"(?:더 이상|더 나아가|한 번 더|하나 더)"),
    "en": re.compile(
        r"\b(?:at (?:most|least|best|worst)|no longer|more or less|once more|most of the)\b", re.IGNORECASE
    ),
}


def claim_faults(text: str, language: str, engine: Engine) -> Found:
    """Comparative and absolute words in sentences with measured numbers that nothing holds."""
    for sentence in SENTENCE.finditer(text):
        measured = [
            embed.target
            for match in embeds.EMBED.finditer(sentence[0])
            if (embed := _embed(match, text)) and embed.verb == "metric"
        ]
        sound = [(engine.sound[name], metric) for name, metric in measured if _is_metric(engine, name, metric)]
        if not sound or len(sound) < len(measured):
            continue  # no number, or one whose own fault is told already
        bare = blank(FREE[language], blank(embeds.EMBED, blank(CODE_OR_MATH, sentence[0])))
        exact = any(_metric(one).accept[0] == _metric(one).accept[1] for one in sound)
        if (match := COMPARATIVE[language].search(bare)) and not (_compared(sound) or exact):
            yield *place(text, sentence.start() + match.start()), say("claim-unheld", word=match[0])
        if (match := ABSOLUTE[language].search(bare)) and not (_ordered(sound) or exact):
            yield *place(text, sentence.start() + match.start()), say("absolute-unheld", word=match[0])


def record_faults(snippet: Snippet, engine: Engine) -> Iterator[Fault]:
    """Orders of a sidecar that some run on record contradicts."""
    for backend in BACKENDS:
        study = engine.studies.of(snippet, backend)
        if study is None:
            continue
        runs = [{name: values[i] for name, values in study.values.items()} for i in range(study.seeds)]
        broken = [pair for run in runs for pair in broken_orders(snippet, run)]
        for where, smaller, larger in sorted(set(broken)):
            count = {"broken": broken.count((where, smaller, larger)), "seeds": study.seeds, "backend": backend}
            message = say("order-broken-on-record", smaller=smaller, larger=larger, **count)
            yield snippet.document.fault(("orders", where), message)


def _embed(match: re.Match[str], text: str) -> embeds.Embed | None:
    try:
        return embeds.parse(match, text)
    except ValueError:
        return None  # told elsewhere


def _is_metric(engine: Engine, name: str, metric: str) -> bool:
    return name in engine.sound and metric in engine.sound[name].sidecar.metrics


def _metric(one: tuple[Snippet, str]) -> Metric:
    return one[0].sidecar.metrics[one[1]]


def _ordered(measured: list[tuple[Snippet, str]]) -> bool:
    """Whether an order of a sidecar speaks of one of these numbers."""
    return any(metric in order for snippet, metric in measured for order in snippet.sidecar.orders)


def _compared(measured: list[tuple[Snippet, str]]) -> bool:
    """Whether a number is itself a comparison, an order speaks of one, or the bounds of two do not overlap."""
    if _ordered(measured) or any(_metric(one).compares for one in measured):
        return True
    accepted = [_metric(one).accept for one in measured]
    return any(a[1] < b[0] or b[1] < a[0] for a, b in combinations(accepted, 2))
