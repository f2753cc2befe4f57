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
    # 두 골짜기의 바닥은 기울기 x³ - 2x + 0.3의 근이다 / the valley floors are roots of the gradient x³ - 2x + 0.3
    left, top, right = np.sort(np.roots([1, 0, -2, 0.3]).real)
    print(f"global minimum at {left:.3f}, loss {loss(left):.3f}")
    print(f"local minimum  at {right:.3f}, loss {loss(right):.3f}")
    # 배열이므로 출발점 1000개가 한꺼번에 내려간다 / an array: all 1000 starts descend at once
    starts = np.random.default_rng(0).uniform(-2, 2, size=1000)
    ends = descend(starts)
    in_global = np.abs(ends - left) < 1e-3
    in_local = np.abs(ends - right) < 1e-3
    print(f"of 1000 random starts {in_global.sum()} end in the global minimum")

# %% draw
if __name__ == "__main__":
    valleys, ax = plt.subplots()
    line = np.linspace(-2.1, 2.1, 200)
    ax.plot(line, loss(line), color="gray")
    for x in (-1.8, 0.1, 0.3, 1.9):
        end = descend(x)
        ax.annotate(
            "",
            xy=(end, loss(end)),
            xytext=(x, loss(x)),
            arrowprops={"arrowstyle": "->", "color": "C0" if end < 0 else "C1"},
        )
    ax.plot(left, loss(left), "o", color="C0", label="global minimum")
    ax.plot(right, loss(right), "o", color="C1", label="local minimum")
    ax.set(xlabel="x", ylabel="loss")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "global_loss": loss(left),
        "local_loss": loss(right),
        "global_share": in_global.mean(),
        "neither": np.sum(~in_global & ~in_local),
    }
    figures = {"valleys": valleys}
