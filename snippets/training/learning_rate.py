"""Four learning rates on y = x²: too small hardly moves, a good one converges, a large one bounces, above 1 it diverges."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% descent
def descend(rate, x=2.0, steps=20):
    """Positions of gradient descent on y = x², whose slope is 2x."""
    path = [x]
    for _ in range(steps):
        # x에 (1 - 2·학습률)을 곱하는 것과 같다 / the same as x × (1 - 2·rate)
        x = x - rate * 2 * x
        path.append(x)
    return np.array(path)


# %% run
if __name__ == "__main__":
    paths = {}
    for rate in (0.01, 0.3, 0.9, 1.05):
        paths[rate] = descend(rate)
        print(f"learning rate {rate:<4g} after 20 steps: x = {paths[rate][-1]:.3g}")

# %% draw
if __name__ == "__main__":
    race, axes = plt.subplots(1, 4, figsize=(10, 2.8), layout="constrained")
    for ax, (rate, path) in zip(axes, paths.items(), strict=True):
        reach = max(2.2, np.abs(path[:8]).max())
        line = np.linspace(-reach, reach, 100)
        ax.plot(line, line**2, color="gray", linewidth=1)
        ax.plot(path[:8], path[:8] ** 2, "o-", markersize=4, linewidth=1)
        ax.set(title=f"learning rate {rate:g}", xlabel="x", yticks=[])
        ax.title.set_fontsize(10)

# %% report
if __name__ == "__main__":
    metrics = {
        "small_rate_x": abs(paths[0.01][-1]),
        "good_rate_x": abs(paths[0.3][-1]),
        "bouncing_rate_x": abs(paths[0.9][-1]),
        "too_large_rate_x": abs(paths[1.05][-1]),
    }
    figures = {"race": race}
