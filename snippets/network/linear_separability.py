"""Of the 16 Boolean functions of two inputs, a straight line can part 14; XOR and its opposite are left."""

# %% setup
from itertools import product

import matplotlib.pyplot as plt
import numpy as np
from scipy.optimize import linprog

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])


# %% test
def separable(y):
    """Whether some line has all ones on one side and all zeros on the other, decided by a linear program."""
    side = np.where(np.array(y) == 1, 1, -1)[:, None]
    # 모든 점에서 side·(w·x + b) ≥ 1 / side·(w·x + b) ≥ 1 at every point
    rows = -side * np.column_stack([x, np.ones(4)])
    return linprog(
        np.zeros(3), A_ub=rows, b_ub=-np.ones(4), bounds=[(None, None)] * 3
    ).success


# %% run
if __name__ == "__main__":
    answers = {y: separable(y) for y in product((0, 1), repeat=4)}
    print("separable:", sum(answers.values()), "of", len(answers))
    for y in (y for y, possible in answers.items() if not possible):
        print("not separable:", dict(zip(("00", "01", "10", "11"), y, strict=True)))

    functions, axes = plt.subplots(2, 8, figsize=(9, 2.8))
    for ax, (y, possible) in zip(axes.flat, answers.items(), strict=True):
        mask = np.array(y) == 1
        ax.scatter(*x[~mask].T, s=45, marker="o", color="C0")
        ax.scatter(*x[mask].T, s=45, marker="s", color="C1")
        ax.set(
            xlim=(-0.6, 1.6),
            ylim=(-0.6, 1.6),
            xticks=[],
            yticks=[],
            title="yes" if possible else "no",
        )
        ax.set_aspect("equal")
    metrics = {"separable": sum(answers.values()), "functions": len(answers)}
    figures = {"functions": functions}
