"""Training error always falls with a more flexible model; test error falls and rises again."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from numpy.polynomial import Polynomial


# %% data
def truth(x):
    return np.sin(2 * np.pi * x)


def errors(degree, rng, repeats=200):
    """Root mean squared error of training and test, median over fresh data sets of 20 points."""
    pairs = []
    for _ in range(repeats):
        x, x_test = rng.uniform(size=20), rng.uniform(0.05, 0.95, size=200)
        y = truth(x) + rng.normal(0, 0.25, size=20)
        y_test = truth(x_test) + rng.normal(0, 0.25, size=200)
        curve = Polynomial.fit(x, y, degree, domain=[0, 1])
        training, test = curve(x) - y, curve(x_test) - y_test
        pairs.append([np.sqrt(np.mean(training**2)), np.sqrt(np.mean(test**2))])
    return np.median(pairs, axis=0)


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    degrees = np.arange(1, 13)
    training, test = np.array([errors(degree, rng) for degree in degrees]).T
    best = int(degrees[np.argmin(test)])
    for degree in (1, 3, best, 12):
        print(
            f"degree {degree:2d}  training error {training[degree - 1]:.3f}  test error {test[degree - 1]:.3f}"
        )
    print("lowest test error at degree", best, "- the noise alone is 0.25")

    capacity, ax = plt.subplots()
    ax.semilogy(degrees, training, marker="o", markersize=4, label="training error")
    ax.semilogy(degrees, test, marker="o", markersize=4, label="test error")
    ax.axhline(0.25, linestyle=":", color="gray", label="noise in the data")
    ax.set(xlabel="degree of the polynomial", ylabel="root mean squared error")
    ax.legend()
    metrics = {
        "best_degree": best,
        "best_test_error": test.min(),
        "training_error_12": training[-1],
        "test_error_12": test[-1],
        "gap_12": test[-1] / training[-1],
    }
    figures = {"capacity": capacity}
