"""The same model by batch, mini-batch and stochastic gradient descent, against the exact solution."""

# %% setup
import math

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes


# %% descent
def mean_squared_error(x, y, w):
    return float(np.mean((x @ w - y) ** 2))


def descend(x, y, batch_size, epochs, learning_rate, rng):
    """Loss on all rows after every step; the rows are shuffled in every epoch."""
    w = np.zeros(x.shape[1])
    losses = []
    for _ in range(epochs):
        order = rng.permutation(len(y))
        for start in range(0, len(y), batch_size):
            rows = order[start : start + batch_size]
            # 이 배치만으로 구한 MSE의 기울기: 행마다 2(예측 - 정답)에 입력을 곱해 평균 낸다. .T는 행과 열을 바꾼 표이다 / gradient of the MSE on this batch alone: the mean of 2 (prediction - target) times the inputs of each row; .T swaps rows and columns
            gradient = 2 * x[rows].T @ (x[rows] @ w - y[rows]) / len(rows)
            w = w - learning_rate * gradient
            losses.append(mean_squared_error(x, y, w))
    return losses


# %% data
if __name__ == "__main__":
    features, target = load_diabetes(return_X_y=True)
    # 표준화하고 편향을 위한 1을 붙인다 / standardized, with a 1 for the bias
    x = np.column_stack([features / features.std(axis=0), np.ones(len(target))])
    y = (target - target.mean()) / target.std()

# %% run
if __name__ == "__main__":
    # 선형 모델은 반복 없이 정확한 해를 구할 수 있다 / a linear model has an exact solution, without any descent
    exact_weights = np.linalg.lstsq(x, y, rcond=None)[0]
    exact = mean_squared_error(x, y, exact_weights)
    print(f"exact least squares: {exact:.4f}")
    # (배치 크기, 에폭, 학습률) / (batch size, epochs, learning rate)
    setups = {
        "batch": (len(y), 200, 0.1),
        "mini-batch": (32, 40, 0.02),
        "stochastic": (1, 20, 0.0005),
    }
    rng = np.random.default_rng(0)
    runs, steps_per_epoch = {}, {}
    for name, (batch_size, epochs, learning_rate) in setups.items():
        runs[name] = descend(x, y, batch_size, epochs, learning_rate, rng)
        steps_per_epoch[name] = math.ceil(len(y) / batch_size)
        print(
            f"{name:10s} {steps_per_epoch[name]:3d} steps an epoch,"
            f" {epochs:3d} epochs: {runs[name][-1]:.4f}"
        )

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    for name, losses in runs.items():
        epoch = np.arange(1, len(losses) + 1) / steps_per_epoch[name]
        kept = epoch <= 20
        # 한 곡선에 점을 150개쯤만 찍는다 / some 150 points are enough for a curve
        thin = max(1, int(kept.sum() / 150))
        ax.plot(epoch[kept][::thin], np.array(losses)[kept][::thin], label=name)
    ax.axhline(exact, linestyle=":", color="gray", label="exact solution")
    ax.set(xlabel="epoch", ylabel="mean squared error", ylim=(0.47, 0.75))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "batch": runs["batch"][-1],
        "mini_batch": runs["mini-batch"][-1],
        "stochastic": runs["stochastic"][-1],
        "exact": exact,
    }
    figures = {"curves": curves}
