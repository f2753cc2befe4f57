"""A Keras model as plain data, after the run: its layers, shapes, parameters, connections, and the line of each."""

from __future__ import annotations

import functools
import itertools
import sys
from typing import Any

MOST_WEIGHTS = 700  # parameters of a network whose every weight is kept
DIGITS = 4  # significant ones of a weight: more than a line's width can show
LINE = "_written_on_line"

Network = dict[str, Any]


def watch(path: str) -> None:
    """Let each layer that is made from now on remember on which line of the file `path` it was written."""
    from keras.src.ops.operation import Operation

    make = Operation.__new__

    @functools.wraps(make)
    def made(cls: type, *args: Any, **kwargs: Any) -> Any:
        layer = make(cls, *args, **kwargs)
        frame = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename != path:
            frame = frame.f_back
        object.__setattr__(layer, LINE, frame.f_lineno if frame is not None else 0)
        return layer

    Operation.__new__ = made


def describe(model: Any) -> Network:
    """A built model as data; `layers` come in the order in which values pass them, `from` are places in that list.

    A layer has its `kind` (class), `name`, `shape` of its output for one example, number of `parameters`, and where
    there are any `units`, `activation`, `details` (of what else tells it apart), `line` (in the file), and in a small
    network of dense layers `kernel` and `bias`.

    Raises:
        TypeError: it is no Keras model.
        ValueError: it has no shapes yet.
    """
    import keras

    if not isinstance(model, keras.Model):
        raise TypeError(f"a Keras model is needed, found {type(model).__name__}")
    if not model.built:
        raise ValueError("the model has no shapes yet; call it once, or give it an Input")
    operations, parents = _graph(model)
    places = {id(one): place for place, one in enumerate(operations)}
    small = model.count_params() <= MOST_WEIGHTS
    layers = [
        _layer(one, [places[id(parent)] for parent in parents.get(id(one), []) if id(parent) in places], small)
        for one in operations
    ]
    trainable = sum(int(_size(w.shape)) for w in model.trainable_weights)
    return {"layers": layers, "parameters": int(model.count_params()), "trainable": trainable}


def _graph(model: Any) -> tuple[list[Any], dict[int, list[Any]]]:
    """Operations in order, and for each (by identity) those that it takes values from."""
    inner = getattr(model, "_functional", None) or model
    if type(model).__name__ == "Sequential":  # its graph has more: what Keras computes for a mask
        entry = [one for one in getattr(inner, "operations", []) if type(one).__name__ == "InputLayer"]
        layers = [*entry[:1], *model.layers]
        return layers, {id(layer): [before] for before, layer in itertools.pairwise(layers)}
    if hasattr(inner, "_nodes_by_depth") and hasattr(inner, "operations"):
        parents: dict[int, list[Any]] = {}
        used = {id(node) for nodes in inner._nodes_by_depth.values() for node in nodes}
        for operation in inner.operations:
            for node in operation._inbound_nodes:
                if id(node) in used:
                    parents.setdefault(id(operation), []).extend(parent.operation for parent in node.parent_nodes)
        return list(inner.operations), parents
    return list(model.layers), {}  # a class of its own: which layer follows which is not written anywhere


def _layer(operation: Any, parents: list[int], small: bool) -> dict[str, Any]:
    kind = type(operation).__name__
    found: dict[str, Any] = {
        "kind": kind,
        "name": operation.name,
        "shape": _shape(operation),
        "parameters": _parameters(operation),
        "from": parents,
    }
    weights = getattr(operation, "weights", [])
    if weights and not operation.trainable_weights and kind != "Normalization":
        found["frozen"] = True
    for name in ("units", "filters"):
        if isinstance(value := getattr(operation, name, None), int):
            found["units"] = value
    activation = getattr(getattr(operation, "activation", None), "__name__", "")
    if activation and activation != "linear":
        found["activation"] = activation
    if details := _details(operation):
        found["details"] = details
    if line := getattr(operation, LINE, 0):
        found["line"] = line
    if small and kind == "Dense" and operation.built:
        found["kernel"] = [[_short(w) for w in row] for row in _numbers(operation.kernel)]
        if operation.bias is not None:
            found["bias"] = [_short(b) for b in _numbers(operation.bias)]
    return found


def _parameters(operation: Any) -> int:
    counts = hasattr(operation, "count_params") and getattr(operation, "built", False)
    return int(operation.count_params()) if counts else 0


def _details(operation: Any) -> str:
    """What tells a layer apart from others of its kind, as it is written in code."""
    found = []
    for name in ("kernel_size", "pool_size"):
        value = getattr(operation, name, None)
        if isinstance(value, tuple):
            found.append("×".join(map(str, value)))
    strides = getattr(operation, "strides", None)
    if isinstance(strides, tuple) and set(strides) != {1} and strides != getattr(operation, "pool_size", None):
        found.append(f"/{strides[0]}")
    for name in ("rate", "stddev"):
        if isinstance(value := getattr(operation, name, None), float):
            found.append(f"{value:g}")
    if isinstance(value := getattr(operation, "num_heads", None), int):
        found.append(f"× {value}")
    return " ".join(found)


def _shape(operation: Any) -> list[int | None]:
    """The shape of what comes out, without the batch; empty where it is not known."""
    try:
        output = operation.output
    except (AttributeError, ValueError):
        return []
    first = output[0] if isinstance(output, list | tuple) and output else output
    shape = getattr(first, "shape", ())
    return [None if size is None else int(size) for size in shape[1:]]


def _numbers(variable: Any) -> Any:
    import keras

    return keras.ops.convert_to_numpy(variable).tolist()


def _short(value: float) -> float:
    return float(f"{value:.{DIGITS}g}")


def _size(shape: Any) -> int:
    size = 1
    for side in shape:
        size *= side
    return size
