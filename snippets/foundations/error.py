"""Error is prediction minus truth, row by row; what one number to make of them is a choice."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x = np.linspace(0, 10, 12)
    y = 3 + 0.8 * x + rng.normal(0, 1, size=12)
    # 1차식, 곧 직선을 맞춘다 / fit a polynomial of degree 1, a line
    slope, intercept = np.polyfit(x, y, 1)
    predicted = intercept + slope * x

    error = predicted - y
    mean_error = abs(error.mean())
    mean_absolute_error = np.mean(np.abs(error))
    mean_squared_error = np.mean(error**2)
    print("errors:", error.round(2))
    print(f"mean of the errors  {mean_error:.3f}: they cancel out")
    print(f"mean absolute error {mean_absolute_error:.3f}")
    print(f"mean squared error  {mean_squared_error:.3f}")

# %% draw
if __name__ == "__main__":
    errors, ax = plt.subplots()
    ax.plot(x, predicted, color="gray", label="prediction")
    ax.scatter(x, y, label="truth")
    ax.vlines(x, y, predicted, color="C3", label="error")
    ax.set(xlabel="x", ylabel="y")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "mean_error": mean_error,
        "mean_absolute_error": mean_absolute_error,
        "mean_squared_error": mean_squared_error,
    }
    figures = {"errors": errors}
