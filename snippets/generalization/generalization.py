"""Training error always falls with a more flexible model; test error falls and rises again."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from numpy.polynomial import Polynomial


# %% data
def observe(x, rng):
    """A sine with noise of standard deviation 0.25."""
    return np.sin(2 * np.pi * x) + rng.normal(0, 0.25, size=len(x))


# %% errors
def root_mean_squared_error(curve, x, y):
    return np.sqrt(np.mean((curve(x) - y) ** 2))


def median_errors(degree, rng, repeats=200):
    """Training and test error, median over fresh data sets of 20 points."""
    training, test = [], []
    for _ in range(repeats):
        x = rng.uniform(size=20)
        x_test = rng.uniform(0.05, 0.95, size=200)
        y = observe(x, rng)
        y_test = observe(x_test, rng)
        curve = Polynomial.fit(x, y, degree, domain=[0, 1])
        training.append(root_mean_squared_error(curve, x, y))
        test.append(root_mean_squared_error(curve, x_test, y_test))
    return np.median(training), np.median(test)


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    degrees = np.arange(1, 13)
    training, test = [], []
    for degree in degrees:
        training_error, test_error = median_errors(degree, rng)
        training.append(training_error)
        test.append(test_error)
    best = int(degrees[np.argmin(test)])
    # 차수는 1부터, 리스트의 자리는 0부터 센다 / degrees count from 1, places in a list from 0
    for degree in (1, best, 12):
        print(
            f"degree {degree:2d}  training error {training[degree - 1]:.3f}"
            f"  test error {test[degree - 1]:.3f}"
        )
    print("lowest test error at degree", best, "- the noise alone is 0.25")

# %% draw
if __name__ == "__main__":
    capacity, ax = plt.subplots()
    ax.semilogy(degrees, training, marker="o", markersize=4, label="training error")
    ax.semilogy(degrees, test, marker="o", markersize=4, label="test error")
    ax.axhline(0.25, linestyle=":", color="gray", label="noise in the data")
    ax.set(xlabel="degree of the polynomial", ylabel="root mean squared error")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "best_degree": best,
        "best_test_error": min(test),
        "training_error_12": training[-1],
        "test_error_12": test[-1],
        "gap_12": test[-1] / training[-1],
    }
    figures = {"capacity": capacity}
