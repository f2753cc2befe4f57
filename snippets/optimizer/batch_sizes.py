"""The same model by batch, mini-batch and stochastic gradient descent, against the exact solution."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes


# %% descent
def mean_squared_error(x, y, w):
    return float(np.mean((x @ w - y) ** 2))


def descend(x, y, batch_size, epochs, learning_rate, rng):
    """Loss on all rows after every step; the rows are shuffled in every epoch."""
    w, losses = np.zeros(x.shape[1]), []
    for _ in range(epochs):
        order = rng.permutation(len(y))
        for start in range(0, len(y), batch_size):
            rows = order[start : start + batch_size]
            gradient = 2 * x[rows].T @ (x[rows] @ w - y[rows]) / len(rows)
            w = w - learning_rate * gradient
            losses.append(mean_squared_error(x, y, w))
    return losses


# %% run
if __name__ == "__main__":
    features, target = load_diabetes(return_X_y=True)
    # 표준화하고 편향을 위한 1을 붙인다 / standardized, with a 1 for the bias
    x = np.column_stack([features / features.std(axis=0), np.ones(len(target))])
    y = (target - target.mean()) / target.std()
    exact = np.linalg.lstsq(x, y, rcond=None)[0]
    floor = mean_squared_error(x, y, exact)
    rng = np.random.default_rng(0)
    # (배치 크기, 에폭, 학습률) / (batch size, epochs, learning rate)
    setups = {
        "batch": (len(y), 200, 0.1),
        "mini-batch": (32, 40, 0.02),
        "stochastic": (1, 20, 0.0005),
    }
    runs = {name: descend(x, y, *setup, rng) for name, setup in setups.items()}
    print(f"exact least squares: {floor:.4f}")
    for name, losses in runs.items():
        size, epochs, _ = setups[name]
        steps = -(-len(y) // size)
        print(
            f"{name:10s} {steps:3d} steps an epoch, {epochs:3d} epochs: {losses[-1]:.4f}"
        )

    curves, ax = plt.subplots()
    for name, losses in runs.items():
        epoch = np.arange(1, len(losses) + 1) / -(-len(y) // setups[name][0])
        kept = epoch <= 20
        thin = max(1, int(kept.sum() / 150))
        ax.plot(epoch[kept][::thin], np.array(losses)[kept][::thin], label=name)
    ax.axhline(floor, linestyle=":", color="gray", label="exact solution")
    ax.set(xlabel="epoch", ylabel="mean squared error", ylim=(0.47, 0.75))
    ax.legend()
    metrics = {name.replace("-", "_"): losses[-1] for name, losses in runs.items()}
    metrics["exact"] = floor
    figures = {"curves": curves}
