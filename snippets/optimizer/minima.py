"""A curve with two valleys: where descent ends depends on where it starts."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% descent
def loss(x):
    return x**4 / 4 - x**2 + 0.3 * x


def gradient(x):
    return x**3 - 2 * x + 0.3


def descend(x, learning_rate=0.05, steps=400):
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
    return x


# %% run
if __name__ == "__main__":
    starts = np.random.default_rng(0).uniform(-2, 2, size=1000)
    ends = descend(starts)
    # 두 골짜기의 바닥은 도함수의 근이다 / the valley floors are roots of the derivative
    left, top, right = np.sort(np.roots([1, 0, -2, 0.3]).real)
    print(f"global minimum at {left:.3f}, loss {loss(left):.3f}")
    print(f"local minimum  at {right:.3f}, loss {loss(right):.3f}")
    in_global = np.abs(ends - left) < 1e-3
    in_local = np.abs(ends - right) < 1e-3
    print(f"of 1000 random starts {in_global.sum()} end in the global minimum")

    valleys, ax = plt.subplots()
    line = np.linspace(-2.1, 2.1, 200)
    ax.plot(line, loss(line), color="gray")
    for start in (-1.8, 0.1, 0.3, 1.9):
        end = descend(start)
        ax.annotate(
            "",
            xy=(end, loss(end)),
            xytext=(start, loss(start)),
            arrowprops={"arrowstyle": "->", "color": "C0" if end < 0 else "C1"},
        )
    ax.plot(left, loss(left), "o", color="C0", label="global minimum")
    ax.plot(right, loss(right), "o", color="C1", label="local minimum")
    ax.set(xlabel="x", ylabel="loss")
    ax.legend()
    metrics = {
        "global_loss": loss(left),
        "local_loss": loss(right),
        "global_share": in_global.mean(),
        "neither": np.sum(~in_global & ~in_local),
    }
    figures = {"valleys": valleys}
