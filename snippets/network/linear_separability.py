"""Of the 16 Boolean functions of two inputs, a straight line can part 14; XOR and its opposite are left."""

# %% setup
from itertools import product

import matplotlib.pyplot as plt
import numpy as np
from scipy.optimize import linprog

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])


# %% test
def separable(y):
    """Whether some line has all ones on one side and all zeros on the other."""
    # 1인 점은 +1, 0인 점은 -1 쪽에 있어야 한다 / ones belong on the side +1, zeros on the side -1
    side = np.where(np.array(y) == 1, 1, -1)
    # 모든 점에서 side·(w·x + b) ≥ 1이어야 한다. linprog는 ≤만 받으므로 부호를 뒤집는다 / side·(w·x + b) ≥ 1 at every point; linprog takes only ≤, so the signs are turned round
    columns = np.column_stack([x, np.ones(4)])
    rows = -side[:, None] * columns
    # w1, w2, b를 찾기만 하면 된다. 줄일 목표는 없다 / any w1, w2, b will do; there is nothing to minimize
    goal = np.zeros(3)
    free = [(None, None)] * 3
    return linprog(goal, A_ub=rows, b_ub=-np.ones(4), bounds=free).success


# %% run
if __name__ == "__main__":
    # 네 점에 0과 1을 붙이는 방법 16가지 / the 16 ways to give four points a 0 or a 1
    answers = {y: separable(y) for y in product((0, 1), repeat=4)}
    print("separable:", sum(answers.values()), "of", len(answers))
    for y, possible in answers.items():
        if not possible:
            print("not separable:", dict(zip(("00", "01", "10", "11"), y, strict=True)))

# %% draw
if __name__ == "__main__":
    functions, axes = plt.subplots(2, 8, figsize=(9, 2.8), layout="constrained")
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

# %% report
if __name__ == "__main__":
    metrics = {"separable": sum(answers.values()), "functions": len(answers)}
    figures = {"functions": functions}
