"""What ConvNetJS showed in a browser in 2014: a small network, written without a deep learning library, learning to separate points."""

# %% setup
from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np


# %% network
def forward(x, weights):
    """Activations of every layer: tanh in the hidden layers, a sigmoid at the end."""
    layers = [x]
    for w, b in weights[:-1]:
        layers.append(np.tanh(layers[-1] @ w + b))
    w, b = weights[-1]
    layers.append(1 / (1 + np.exp(-(layers[-1] @ w + b))))
    return layers


def train(x, y, rng, widths=(2, 8, 8, 1), steps=3000, rate=0.4, batch=20):
    """Plain stochastic gradient descent, a few rows at a time."""
    weights = []
    # 이웃한 폭의 쌍 (2, 8), (8, 8), (8, 1) / pairs of neighboring widths: (2, 8), (8, 8), (8, 1)
    for inputs, units in pairwise(widths):
        w = rng.normal(0, np.sqrt(1 / inputs), size=(inputs, units))
        weights.append([w, np.zeros(units)])
    for _ in range(steps):
        rows = rng.integers(len(x), size=batch)
        layers = forward(x[rows], weights)
        # 시그모이드와 교차 엔트로피를 함께 미분하면 답과의 차이만 남는다 / the derivative of sigmoid and cross-entropy together is just the error
        delta = (layers[-1] - y[rows]) / batch
        # 마지막 층에서 첫 층으로 역전파한다 / backpropagation, from the last layer to the first
        for i in reversed(range(len(weights))):
            w, b = weights[i]
            w_gradient = layers[i].T @ delta
            b_gradient = delta.sum(axis=0)
            # tanh의 기울기는 1 - tanh² / the slope of tanh is 1 - tanh²
            delta = (delta @ w.T) * (1 - layers[i] ** 2)
            weights[i] = [w - rate * w_gradient, b - rate * b_gradient]
    return weights


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    # 안쪽 원판의 점 150개와 바깥 고리의 점 150개 / 150 points in a disc, 150 in a ring around it
    radius = np.concatenate([rng.uniform(0, 1, 150), rng.uniform(1.6, 2.6, 150)])
    angle = rng.uniform(0, 2 * np.pi, size=300)
    x = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    y = np.repeat([[1.0], [0.0]], 150, axis=0)
    weights = train(x, y, rng)
    answers = forward(x, weights)[-1] > 0.5
    accuracy = np.mean(answers == y)
    parameters = sum(w.size + b.size for w, b in weights)
    print(f"{parameters} parameters, accuracy {accuracy:.3f}")

# %% draw
if __name__ == "__main__":
    circle, ax = plt.subplots(figsize=(4.4, 4))
    grid_x, grid_y = np.meshgrid(np.linspace(-3, 3, 50), np.linspace(-3, 3, 50))
    points = np.stack([grid_x.ravel(), grid_y.ravel()], axis=1)
    surface = forward(points, weights)[-1].reshape(50, 50)
    colors = ["C0", "C1"]
    ax.contourf(grid_x, grid_y, surface, levels=[0, 0.5, 1], colors=colors, alpha=0.25)
    for label in (0, 1):
        # 점을 절반만 그린다 / every second point
        ax.scatter(*x[y[:, 0] == label][::2].T, s=10, color=colors[label])

# %% report
if __name__ == "__main__":
    metrics = {"accuracy": accuracy, "parameters": parameters}
    figures = {"circle": circle}
