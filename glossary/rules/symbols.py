"""Formulas whose symbols are named: no letter that a reader has to guess."""

from __future__ import annotations

import re
from collections.abc import Iterator

from snippets._run import Fault

from ..messages import say
from ..reading.entry import Entry
from .text import MATHEMATICS, formula_faults

GREEK = (
    "alpha beta gamma delta epsilon varepsilon zeta eta theta kappa lambda mu nu xi rho sigma tau phi varphi chi psi"
    " omega Gamma Delta Theta Lambda Phi Psi Omega ell"
)
# What is no symbol: words and names of functions, environments, commands that take none.
NO_SYMBOLS = re.compile(r"\\(?:text|mathrm|operatorname|begin|end)\*?\s*\{[^{}]*\}")
ACCENTS = r"\\(?:hat|bar|tilde|vec|mathbf|boldsymbol|mathcal|mathbb)"
BASE = rf"\\(?:{'|'.join(GREEK.split())})(?![A-Za-z])|[A-Za-z]"
SYMBOL = re.compile(rf"{ACCENTS}\s*(?:\{{\s*(?:{BASE})\s*\}}|(?:{BASE}))|\\[A-Za-z]+|[A-Za-z]")
LETTER = re.compile(rf"(?:{ACCENTS}.*|{BASE})", re.DOTALL)
ACCENTED = re.compile(rf"({ACCENTS})\s*\{{?\s*({BASE})\s*\}}?")
EULER = re.compile(r"(?<![A-Za-z\\])e(?=\s*\^)")


def symbol_faults(entry: Entry) -> Iterator[Fault]:
    """Symbols of a formula without a name, and names of symbols that the page does not show."""
    term = entry.term
    named = {token for latex in term.symbols for token in symbols(latex)}
    missing = [token for token in symbols(term.formula or "") if token not in named]
    if missing:
        yield entry.fault("formula", message=say("symbol-unnamed", symbols=", ".join(dict.fromkeys(missing))))
    texts = [term.formula or "", *(match[1] for _, text in entry.prose("ko") for match in MATHEMATICS.finditer(text))]
    shown = {token for latex in texts for token in symbols(latex)}
    for latex in term.symbols:
        yield from (entry.fault("symbols", latex, message=message) for message in formula_faults(latex))
        if not set(symbols(latex)) <= shown or not symbols(latex):
            yield entry.fault("symbols", latex, "[key]", message=say("symbol-idle", symbol=latex))


def symbols(latex: str) -> list[str]:
    r"""The letters of a formula with their accents, such as `w`, `\eta` and `\hat{m}`, in its order."""
    bare = EULER.sub(" ", NO_SYMBOLS.sub(" ", latex))
    found = (match[0] for match in SYMBOL.finditer(bare))
    return [ACCENTED.sub(r"\1{\2}", token) for token in found if LETTER.fullmatch(token)]
