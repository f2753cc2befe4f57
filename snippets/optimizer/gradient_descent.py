"""Gradient descent on y = x²: small, good and too large learning rates from the same start."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% descent
def loss(x):
    return x**2


def gradient(x):
    return 2 * x


def descend(x, learning_rate, steps):
    """The places visited, the start included."""
    path = [x]
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        path.append(x)
    return np.array(path)


# %% run
if __name__ == "__main__":
    paths = {rate: descend(4.0, rate, 12) for rate in (0.02, 0.3, 0.95, 1.05)}
    for rate, path in paths.items():
        shown = "  ".join(f"{x:6.2f}" for x in path[:6])
        print(f"learning rate {rate:4.2f}: {shown}  ...  {path[-1]:7.2f}")

# %% draw
if __name__ == "__main__":
    bowl, axes = plt.subplots(1, 4, figsize=(11, 3), sharey=True, layout="constrained")
    line = np.linspace(-8, 8, 100)
    for ax, (rate, path) in zip(axes, paths.items(), strict=True):
        ax.plot(line, loss(line), color="gray", linewidth=1)
        near = path[
            np.abs(path) < 8
        ]  # 발산하는 경로는 그림을 벗어난다 / a path that diverges leaves the figure
        ax.plot(near, loss(near), marker="o", markersize=4)
        ax.set(
            title=f"learning rate {rate}", xlabel="x", xlim=(-8.5, 8.5), ylim=(-3, 66)
        )
    axes[0].set_ylabel("y = x²")

# %% report
if __name__ == "__main__":
    metrics = {
        "small_rate_end": abs(paths[0.02][-1]),
        "good_rate_end": abs(paths[0.3][-1]),
        "large_rate_end": abs(paths[1.05][-1]),
    }
    figures = {"bowl": bowl}
