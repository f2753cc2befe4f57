"""What ConvNetJS showed in a browser in 2014: a small network with no library under it, learning live."""

# %% setup
from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np


# %% network
def forward(x, weights):
    """Activations of every layer: tanh inside, a sigmoid at the end."""
    layers = [x]
    for i, (w, b) in enumerate(weights):
        z = layers[-1] @ w + b
        layers.append(np.tanh(z) if i < len(weights) - 1 else 1 / (1 + np.exp(-z)))
    return layers


def train(x, y, rng, widths=(2, 8, 8, 1), steps=3000, rate=0.1, batch=20):
    """Plain stochastic gradient descent, a few rows at a time, as in a browser tab."""
    weights = [
        [rng.normal(0, np.sqrt(1 / m), size=(m, n)), np.zeros(n)]
        for m, n in pairwise(widths)
    ]
    for _ in range(steps):
        rows = rng.integers(len(x), size=batch)
        layers = forward(x[rows], weights)
        delta = (layers[-1] - y[rows]) / batch
        for i in reversed(range(len(weights))):
            w, b = weights[i]
            gradient = layers[i].T @ delta, delta.sum(axis=0)
            delta = (delta @ w.T) * (1 - layers[i] ** 2)
            weights[i] = [w - rate * 4 * gradient[0], b - rate * 4 * gradient[1]]
    return weights


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    radius = np.concatenate([rng.uniform(0, 1, 150), rng.uniform(1.6, 2.6, 150)])
    angle = rng.uniform(0, 2 * np.pi, size=300)
    x = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    y = np.repeat([[1.0], [0.0]], 150, axis=0)
    weights = train(x, y, rng)
    accuracy = float(np.mean((forward(x, weights)[-1] > 0.5) == y))
    size = sum(w.size + b.size for w, b in weights)
    print(f"{size} parameters, accuracy {accuracy:.3f}")

    circle, ax = plt.subplots(figsize=(4.4, 4))
    grid = np.meshgrid(np.linspace(-3, 3, 50), np.linspace(-3, 3, 50))
    surface = forward(np.stack(grid, axis=-1).reshape(-1, 2), weights)[-1]
    ax.contourf(
        *grid,
        surface.reshape(50, 50),
        levels=[0, 0.5, 1],
        colors=["C0", "C1"],
        alpha=0.25,
    )
    for label in (0, 1):
        ax.scatter(*x[y[:, 0] == label][::2].T, s=10, color=f"C{label}")
    metrics = {"accuracy": accuracy, "parameters": size}
    figures = {"circle": circle}
