"""Error is prediction minus truth, row by row; what one number to make of them is a choice."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x = np.linspace(0, 10, 12)
    y = 3 + 0.8 * x + rng.normal(0, 1, size=12)
    slope, intercept = np.polyfit(x, y, 1)
    predicted = intercept + slope * x
    error = predicted - y
    print("errors:", error.round(2))
    print(f"mean of the errors {error.mean():.2f}: they cancel out")
    print(f"mean absolute error {np.abs(error).mean():.3f}")
    print(f"mean squared error  {np.mean(error**2):.3f}")

    errors, ax = plt.subplots()
    ax.plot(x, predicted, color="gray", label="prediction")
    ax.scatter(x, y, label="truth")
    ax.vlines(x, y, predicted, color="C3", label="error")
    ax.set(xlabel="x", ylabel="y")
    ax.legend()
    metrics = {
        "mean_error": abs(error.mean()),
        "mean_absolute_error": np.abs(error).mean(),
        "mean_squared_error": np.mean(error**2),
    }
    figures = {"errors": errors}
