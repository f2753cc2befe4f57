"""Of the 16 Boolean functions of two inputs, 14 are linearly separable; XOR and XNOR need another feature."""

# %% setup
from itertools import product

import matplotlib.pyplot as plt
import numpy as np
from scipy.optimize import linprog

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])


# %% test
def separable(y, x=x):
    """Whether some line (plane, hyperplane) has all ones on one side and all zeros on the other."""
    # 1인 점은 양의 쪽, 0인 점은 음의 쪽에 있어야 한다 / ones belong on the positive side, zeros on the negative
    side = np.where(np.array(y) == 1, 1, -1)
    # 모든 점에서 side·(w·x + b) ≥ 1이어야 한다. linprog는 ≤만 받으므로 부호를 뒤집는다 / we need side·(w·x + b) ≥ 1 at every point; linprog takes only ≤, so the signs are reversed
    columns = np.column_stack([x, np.ones(4)])
    rows = -side[:, None] * columns
    # 조건에 맞는 w와 b이면 무엇이든 된다. 줄일 목표는 없다 / any w and b that satisfy this will do; there is nothing to minimize
    goal = np.zeros(columns.shape[1])
    free = [(None, None)] * columns.shape[1]
    return linprog(goal, A_ub=rows, b_ub=-np.ones(4), bounds=free).success


# %% run
if __name__ == "__main__":
    # 네 점에 0과 1을 붙이는 방법 16가지 / the 16 ways to label four points with 0 or 1
    answers = {y: separable(y) for y in product((0, 1), repeat=4)}
    print("separable:", sum(answers.values()), "of", len(answers))
    for y, possible in answers.items():
        if not possible:
            print("not separable:", dict(zip(("00", "01", "10", "11"), y, strict=True)))

# %% features
if __name__ == "__main__":
    # 두 입력의 곱을 셋째 특성으로 더한다 / add the product of the two inputs as a third feature
    with_product = np.column_stack([x, x[:, 0] * x[:, 1]])
    separable_with_product = sum(separable(y, with_product) for y in answers)
    print("with the product as a feature:", separable_with_product, "of", len(answers))

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
    metrics = {
        "separable": sum(answers.values()),
        "functions": len(answers),
        "separable_with_product": separable_with_product,
    }
    figures = {"functions": functions}
