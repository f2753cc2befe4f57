"""The mathematics on the pages against oracles: Keras, automatic differentiation, finite differences."""

from __future__ import annotations

import os
import runpy
from pathlib import Path
from typing import Any

import numpy as np
import pytest

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("MPLBACKEND", "Agg")
keras = pytest.importorskip("keras")

SNIPPETS = Path(__file__).parent.parent.parent / "snippets"
Z = np.random.default_rng(0).normal(scale=4, size=2000)


def functions(name: str) -> dict[str, Any]:
    """What a snippet defines, without its guarded cells."""
    return runpy.run_path(str(SNIPPETS / f"{name}.py"), run_name="imported")


@pytest.mark.parametrize(
    ("name", "function", "oracle"),
    [
        ("activation/sigmoid", "sigmoid", "sigmoid"),
        ("activation/tanh", "tanh", "tanh"),
        ("activation/relu", "relu", "relu"),
        ("activation/elu", "elu", "elu"),
        ("activation/selu", "selu", "selu"),
        ("activation/softplus", "softplus", "softplus"),
        ("activation/softsign", "softsign", "softsign"),
        ("activation/swish", "swish", "silu"),
        ("activation/softmax", "softmax", "softmax"),
    ],
)
def test_activations_are_those_of_keras(name: str, function: str, oracle: str) -> None:
    z = Z.reshape(-1, 4)
    theirs = keras.ops.convert_to_numpy(getattr(keras.activations, oracle)(z.astype("float64")))
    np.testing.assert_allclose(functions(name)[function](z), theirs, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize(
    ("name", "function"), [("activation/sigmoid", "sigmoid"), ("activation/softsign", "softsign")]
)
def test_slopes_are_finite_differences(name: str, function: str) -> None:
    found, h = functions(name), 1e-6
    numeric = (found[function](Z + h) - found[function](Z - h)) / (2 * h)
    np.testing.assert_allclose(found["slope"](Z), numeric, atol=1e-8)


def test_backpropagation_is_automatic_differentiation() -> None:
    import tensorflow as tf

    found, rng = functions("training/backpropagation"), np.random.default_rng(1)
    weights = found["initial_weights"](rng, widths=(64, 9, 10))
    x, y = rng.normal(size=(20, 64)), rng.integers(10, size=20)
    loss, gradients = found["loss_and_gradients"](x, y, weights)
    variables = [tf.Variable(value) for pair in weights for value in pair]
    with tf.GradientTape() as tape:
        h = tf.tanh(x @ variables[0] + variables[1])
        scores = h @ variables[2] + variables[3]
        theirs = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=scores))
    assert loss == pytest.approx(float(theirs), rel=1e-12)
    ours = [value for pair in gradients for value in pair]
    for mine, oracle in zip(ours, tape.gradient(theirs, variables), strict=True):
        np.testing.assert_allclose(mine, oracle.numpy(), rtol=1e-9, atol=1e-12)


def test_gradient_and_chain_rule_are_finite_differences() -> None:
    found, h = functions("training/gradient"), 1e-6
    for a, b in np.random.default_rng(2).normal(size=(20, 2)):
        f = found["f"]
        numeric = [(f(a + h, b) - f(a - h, b)) / (2 * h), (f(a, b + h) - f(a, b - h)) / (2 * h)]
        np.testing.assert_allclose(found["gradient"](a, b), numeric, atol=1e-6)
    chain = functions("training/chain_rule")
    for w in np.linspace(-3, 3, 13):
        numeric = (chain["loss"](w + h) - chain["loss"](w - h)) / (2 * h)
        assert np.prod(chain["slopes"](w)) == pytest.approx(numeric, abs=1e-8)


def test_descent_on_a_parabola_is_a_power() -> None:
    descend = functions("training/learning_rate")["descend"]
    for rate in (0.01, 0.3, 0.9, 1.05):
        np.testing.assert_allclose(descend(rate), 2.0 * (1 - 2 * rate) ** np.arange(21))


def test_linear_separability_agrees_with_a_search_over_lines() -> None:
    """A grid of lines finds a separating one exactly where the linear program says there is one."""
    found = functions("network/linear_separability")
    lines = np.array([(a, b, c) for a in range(-2, 3) for b in range(-2, 3) for c in np.arange(-3.5, 4)])
    for number in range(16):
        y = tuple((number >> i) & 1 for i in range(4))
        answers = lines[:, :2] @ found["x"].T + lines[:, 2:] > 0
        assert bool((answers == np.array(y)).all(axis=1).any()) == found["separable"](y)


def test_the_perceptron_rule_stops_where_the_classes_part() -> None:
    found = functions("network/single_layer_perceptron")
    for name, y in found["gates"].items():
        needed = found["epochs_needed"](np.array(y), starts=50, most_epochs=200)
        assert np.isfinite(needed).all() == (name != "XOR")
