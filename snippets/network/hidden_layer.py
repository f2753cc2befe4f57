"""A hidden layer moves the XOR points so that one straight line can separate them; the weights are set by hand."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([0, 1, 1, 0])  # XOR


# %% network
def step(z):
    return (z > 0).astype(int)


def hidden(x):
    # 손으로 정한 가중치. 열 하나가 유닛 하나: OR, NAND / weights set by hand, one column per unit: OR, NAND
    w = np.array([[1, -1], [1, -1]])
    b = np.array([-0.5, 1.5])
    return step(x @ w + b)


def output(h):
    # 둘 다 1일 때만 1: AND / 1 only if both are 1: AND
    return step(h @ np.array([1, 1]) - 1.5)


# %% run
if __name__ == "__main__":
    h = hidden(x)
    answers = output(h)
    for one_x, one_h, one_y in zip(x, h, answers, strict=True):
        print("x", one_x, " hidden (OR, NAND)", one_h, " output", one_y)
    accuracy = np.mean(answers == y)
    # 겹친 점은 한 번만 센다 / points that coincide count once
    points_in_hidden_space = len(np.unique(h, axis=0))
    print(f"accuracy {accuracy:.2f}")
    print("distinct points in the hidden space:", points_in_hidden_space)

# %% draw
if __name__ == "__main__":
    spaces, (left, right) = plt.subplots(1, 2, figsize=(8, 3.8), layout="constrained")
    for ax, points, label in ((left, x, "x"), (right, h, "h")):
        ax.scatter(*points[y == 0].T, s=120, marker="o", label="0")
        ax.scatter(*points[y == 1].T, s=120, marker="s", label="1")
        ax.set(
            xlim=(-0.5, 1.5),
            ylim=(-0.5, 1.5),
            xlabel=f"${label}_1$",
            ylabel=f"${label}_2$",
        )
    left.set_title("input")
    right.set_title("hidden layer")
    right.plot([0, 1.5], [1.5, 0], "--", color="gray")
    right.legend(loc="lower left")

# %% report
if __name__ == "__main__":
    metrics = {
        "accuracy": accuracy,
        "points_in_hidden_space": points_in_hidden_space,
    }
    figures = {"spaces": spaces}
