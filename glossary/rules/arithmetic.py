"""Sums in formulas: both sides of an equals sign are calculated again, to the digits that are written."""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Iterator
from itertools import pairwise

LONGEST = 200  # characters of one side: a sum that a reader follows by hand is shorter
NUMERAL = re.compile(r"(?<![\w.])\d+(?:\.(\d+))?(?![\w.])")
EQUALS = re.compile(r"(?<![<>\\!])=")
# LaTeX as Python writes it. Braces are taken from the inside out, so these are applied until nothing changes.
NESTED = (
    (re.compile(r"\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}"), r"((\1)/(\2))"),
    (re.compile(r"\\sqrt\{([^{}]*)\}"), r"sqrt(\1)"),
    (re.compile(r"\^\{([^{}]*)\}"), r"**(\1)"),
)
FLAT = (
    (re.compile(r"\\[,;:! ]|\\q?quad|\\[bB]igg?[lr]?|\\left|\\right|~"), " "),
    (re.compile(r"(?<=\d)(?:\{,\}|,)(?=\d{3}(?!\d))"), ""),  # thousands
    (re.compile(r"−"), "-"),
    (re.compile(r"\\%"), "/100"),
    (re.compile(r"\\(?:times|cdot)\b"), "*"),
    (re.compile(r"\^(\d)"), r"**\1"),
    (re.compile(r"\\lceil"), "ceil("),
    (re.compile(r"\\rceil"), ")"),
    (re.compile(r"\\ln\b"), "log"),
    (re.compile(r"\\(log|exp|tanh)\b"), r"\1"),
    (re.compile(r"\b(log|exp|tanh)\s+([\d.]+)"), r"\1(\2)"),
    (re.compile(r"(?<![\w.])e(?=\*\*)"), str(math.e)),
    (re.compile(r"((?<![a-z\d.])[\d.]+|\))\s*(?=\()"), r"\1*"),  # 2(3 + 4)
)
FUNCTIONS = {"sqrt": math.sqrt, "ceil": math.ceil, "log": math.log, "exp": math.exp, "tanh": math.tanh}
OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.UAdd: operator.pos,
    ast.USub: operator.neg,
}


def wrong_sums(latex: str) -> Iterator[tuple[str, float]]:
    """Each equation of a formula that does not hold, with the value of its left side.

    A number on the right may be rounded to the digits that it has. Sides with symbols are passed over, and so is the
    end of a sum that began in another formula.
    """
    sides = [(side.strip(" ,.\\"), _python(side)) for side in EQUALS.split(latex)]
    if re.match(r"\s*(?:[+*]|\\times|\\cdot)", latex):
        sides = sides[1:]
    for (left, a), (right, b) in pairwise(sides):
        if a is None or b is None:
            continue
        found, said = _value(a), _value(b)
        if found is None or said is None:
            continue
        room = _rounding(b) + (_rounding(a) if NUMERAL.fullmatch(a.strip(" -")) else 0)
        if abs(found - said) > room * 1.000001 + 1e-9:
            yield f"{left} = {right}", found


def _python(latex: str) -> str | None:
    """A side without symbols as an expression of Python; None for any other."""
    if len(latex) > LONGEST:
        return None
    text, before = latex.strip(" ,"), ""
    while text != before:
        before = text
        for pattern, new in NESTED:
            text = pattern.sub(new, text)
    for pattern, new in FLAT:
        text = pattern.sub(new, text)
    words = set(re.findall(r"[a-zA-Z]+", text))
    return text if words <= FUNCTIONS.keys() and re.fullmatch(r"[\w\s.+\-*/()]*\d[\w\s.+\-*/()]*", text) else None


def _value(text: str) -> float | None:
    """What an expression of numbers comes to; None for what is not one."""
    try:
        return _evaluate(ast.parse(text.strip(), mode="eval").body)
    except (SyntaxError, ValueError, TypeError, KeyError, ArithmeticError, RecursionError, MemoryError):
        return None


def _evaluate(node: ast.AST) -> float:
    """Floats all the way: a power of powers overflows at once instead of filling the memory."""
    match node:
        case ast.Constant(value=int() | float() as value):
            return float(value)
        case ast.BinOp(left=left, op=op, right=right):
            result = OPERATORS[type(op)](_evaluate(left), _evaluate(right))
        case ast.UnaryOp(op=op, operand=operand):
            result = OPERATORS[type(op)](_evaluate(operand))
        case ast.Call(func=ast.Name(id=name), args=[argument]):
            result = FUNCTIONS[name](_evaluate(argument))
        case _:
            raise ValueError(node)
    if isinstance(result, complex):
        raise ValueError(node)
    return float(result)


def _rounding(text: str) -> float:
    """How far the value of an expression can be off because its decimals are rounded."""
    middle, total = _value(text), 0.0
    for match in NUMERAL.finditer(text):
        if match[1]:
            half = 0.5 * 10 ** -len(match[1])
            moved = _value(f"{text[: match.start()]}{float(match[0]) + half:.15f}{text[match.end() :]}")
            total += abs(moved - middle) if moved is not None and middle is not None else 0.0
    return total
