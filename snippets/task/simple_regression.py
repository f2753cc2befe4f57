"""Simple regression: one feature, one target and one line, found by a formula and by gradient descent."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes


# %% fit
def least_squares(x, y):
    """Slope and intercept of the line with the smallest squared error."""
    slope = np.sum((x - x.mean()) * (y - y.mean())) / np.sum((x - x.mean()) ** 2)
    intercept = y.mean() - slope * x.mean()
    return slope, intercept


def descend(x, y, rate=0.1, steps=200):
    """The same line by gradient descent, starting at slope 0 and intercept 0."""
    slope = intercept = 0.0
    for _ in range(steps):
        error = slope * x + intercept - y
        # 오차 제곱의 평균을 직선의 기울기와 절편으로 미분한 값을 쓴다 / the derivatives of the mean squared error with respect to slope and intercept
        slope -= rate * 2 * np.mean(error * x)
        intercept -= rate * 2 * np.mean(error)
    return slope, intercept


# %% run
if __name__ == "__main__":
    table = load_diabetes(scaled=False)
    # 2번 열이 체질량 지수(bmi)다 / column 2 is the body mass index (bmi)
    bmi, y = table.data[:, 2], table.target
    # 경사하강법이 잘 수렴하도록 특성을 표준화한다 / standardized so that gradient descent converges well
    x = (bmi - bmi.mean()) / bmi.std()
    slope, intercept = least_squares(x, y)
    print(f"formula: slope {slope:.3f}  intercept {intercept:.3f}")
    learned_slope, learned_intercept = descend(x, y)
    print(f"descent: slope {learned_slope:.3f}  intercept {learned_intercept:.3f}")
    difference = max(abs(slope - learned_slope), abs(intercept - learned_intercept))

    predicted = slope * x + intercept
    r2 = 1 - np.sum((y - predicted) ** 2) / np.sum((y - y.mean()) ** 2)
    print(f"R2 {r2:.3f}: the share of the variance that the line explains")

# %% draw
if __name__ == "__main__":
    line, ax = plt.subplots()
    ax.scatter(bmi[::3], y[::3], s=12, alpha=0.7)
    ends = [bmi.argmin(), bmi.argmax()]
    ax.plot(bmi[ends], predicted[ends], color="C1")
    ax.set(xlabel="body mass index", ylabel="disease progression after a year")

# %% report
if __name__ == "__main__":
    metrics = {"slope": slope, "r2": r2, "difference": difference}
    figures = {"line": line}
