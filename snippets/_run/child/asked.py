"""What a sidecar asks of a run beside its figures: a model as data, or numbers that a drawing shows."""

from __future__ import annotations

import math
from typing import Any

from .network import describe

MOST = 4_000  # numbers of one drawing
DIGITS = 6

Expressions = dict[str, str]  # what to evaluate, by name; a model under ''


def answers(asked: dict[str, Expressions], namespace: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """For each diagram that a sidecar asks for, by name, the model or the values, as data.

    Raises:
        ValueError: an expression fails, or gives what cannot be drawn; the message names the diagram.
    """
    found: dict[str, dict[str, Any]] = {}
    for name, expressions in asked.items():
        try:
            values = {key: eval(text, namespace) for key, text in expressions.items()}  # the snippet's own namespace
            found[name] = describe(values[""]) if "" in values else {k: _plain(v) for k, v in values.items()}
        except Exception as error:
            raise ValueError(f"diagram '{name}': {type(error).__name__}: {error}") from None
        if _count(found[name]) > MOST:
            raise ValueError(f"diagram '{name}' has more than {MOST:,} numbers; draw fewer")
    return found


def _plain(value: Any) -> Any:
    """Numbers, texts, and lists of them."""
    if hasattr(value, "numpy"):
        value = value.numpy()
    if hasattr(value, "detach"):
        value = value.detach().cpu().numpy()
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, str | bool):
        return value
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(f"{number} cannot be drawn")
    return int(number) if number.is_integer() and abs(number) < 1e9 else float(f"{number:.{DIGITS}g}")


def _count(value: Any) -> int:
    if isinstance(value, dict):
        return sum(map(_count, value.values()))
    return sum(map(_count, value)) if isinstance(value, list) else 1
