"""Simple regression: one feature, one number to predict, one line, found by a formula and by training."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes


# %% fit
def least_squares(x, y):
    """Slope and intercept of the line with the smallest squared error."""
    slope = np.sum((x - x.mean()) * (y - y.mean())) / np.sum((x - x.mean()) ** 2)
    return slope, y.mean() - slope * x.mean()


def descend(x, y, rate=0.1, steps=200):
    """The same line by gradient descent from 0, 0."""
    slope = intercept = 0.0
    for _ in range(steps):
        error = slope * x + intercept - y
        slope -= rate * 2 * np.mean(error * x)
        intercept -= rate * 2 * np.mean(error)
    return slope, intercept


# %% run
if __name__ == "__main__":
    table = load_diabetes(scaled=False)
    bmi, y = table.data[:, 2], table.target
    # 경사하강법이 잘 걷도록 특성을 표준화한다 / standardized so that descent walks well
    x = (bmi - bmi.mean()) / bmi.std()
    exact, learned = least_squares(x, y), descend(x, y)
    print("formula: slope {:.3f}  intercept {:.3f}".format(*exact))
    print("descent: slope {:.3f}  intercept {:.3f}".format(*learned))
    predicted = exact[0] * x + exact[1]
    r2 = 1 - np.sum((y - predicted) ** 2) / np.sum((y - y.mean()) ** 2)
    print(f"R2 {r2:.3f}: the share of the variance that the line explains")

    line, ax = plt.subplots()
    ax.scatter(bmi[::3], y[::3], s=12, alpha=0.7)
    order = np.argsort(bmi)[[0, -1]]
    ax.plot(bmi[order], predicted[order], color="C1")
    ax.set(xlabel="body mass index", ylabel="disease progression after a year")
    metrics = {"slope": exact[0], "r2": r2, "difference": abs(exact[0] - learned[0])}
    figures = {"line": line}
