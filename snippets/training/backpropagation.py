"""Backpropagation in 10 lines of NumPy: checked against finite differences, then trained on digits."""

# %% setup
from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split


# %% network
def initial_weights(rng, widths=(64, 64, 10)):
    return [
        (rng.normal(size=(n_in, n_out)) * np.sqrt(1 / n_in), np.zeros(n_out))
        for n_in, n_out in pairwise(widths)
    ]


def loss_and_gradients(x, y, weights):
    """Cross-entropy of a tanh-softmax network and its gradients, from the last layer to the first."""
    (w1, b1), (w2, b2) = weights
    h = np.tanh(x @ w1 + b1)
    z = h @ w2 + b2
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    loss = -np.mean(np.log(p[np.arange(len(y)), y]))
    # 손실을 z로 미분한 값, n × 10 / loss by z, n × 10
    d2 = (p - np.eye(10)[y]) / len(y)
    # 한 층 뒤로, tanh의 기울기를 곱해 / one layer back, times the slope of tanh
    d1 = (d2 @ w2.T) * (1 - h**2)
    return loss, [(x.T @ d1, d1.sum(axis=0)), (h.T @ d2, d2.sum(axis=0))]


# %% check
def check(x, y, weights, rng, tries=50, h=1e-5):
    """Largest relative difference to central finite differences, over random weights."""
    _, gradients = loss_and_gradients(x, y, weights)
    worst = 0.0
    for _ in range(tries):
        layer = rng.integers(2)
        i, j = (rng.integers(n) for n in weights[layer][0].shape)
        w, kept = weights[layer][0], weights[layer][0][i, j]
        w[i, j] = kept + h
        above = loss_and_gradients(x, y, weights)[0]
        w[i, j] = kept - h
        below = loss_and_gradients(x, y, weights)[0]
        w[i, j] = kept
        numeric, exact = (above - below) / (2 * h), gradients[layer][0][i, j]
        worst = max(worst, abs(numeric - exact) / max(abs(numeric) + abs(exact), 1e-3))
    return worst


# %% run
if __name__ == "__main__":
    digits = load_digits()
    x_train, x_test, y_train, y_test = train_test_split(
        digits.data / 16,
        digits.target,
        test_size=0.3,
        random_state=0,
        stratify=digits.target,
    )
    rng = np.random.default_rng(0)
    weights = initial_weights(rng)
    error = check(x_train[:100], y_train[:100], weights, rng)
    print(f"gradient check, largest relative difference: {error:.1e}")

    losses = []
    for _ in range(40):
        order = rng.permutation(len(x_train))
        for start in range(0, len(order), 32):
            rows = order[start : start + 32]
            loss, gradients = loss_and_gradients(x_train[rows], y_train[rows], weights)
            weights = [
                (w - 0.2 * dw, b - 0.2 * db)
                for (w, b), (dw, db) in zip(weights, gradients, strict=True)
            ]
        losses.append(loss_and_gradients(x_train, y_train, weights)[0])
    (w1, b1), (w2, b2) = weights
    accuracy = np.mean((np.tanh(x_test @ w1 + b1) @ w2 + b2).argmax(axis=1) == y_test)
    print(
        f"training loss {losses[0]:.3f} -> {losses[-1]:.4f}   test accuracy {accuracy:.3f}"
    )

    curve, ax = plt.subplots()
    ax.semilogy(range(1, 41), losses)
    ax.set(xlabel="epoch", ylabel="training loss")
    metrics = {"gradient_error": error, "test_accuracy": accuracy}
    figures = {"curve": curve}
