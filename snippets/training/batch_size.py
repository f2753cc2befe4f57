"""The larger the batch, the less its gradient scatters around the true one: by the square root of the size."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes


# %% gradient
def gradient(x, y, w):
    """Gradient of the mean squared error of a linear model."""
    return 2 * x.T @ (x @ w - y) / len(x)


def scatter(x, y, w, batch_size, rng, draws=2000):
    """Root mean square distance between a batch's gradient and that of all samples."""
    full = gradient(x, y, w)
    rows = rng.integers(len(x), size=(draws, batch_size))
    return np.sqrt(
        np.mean([np.sum((gradient(x[r], y[r], w) - full) ** 2) for r in rows])
    )


# %% run
if __name__ == "__main__":
    data = load_diabetes()
    x = data.data / data.data.std(axis=0)
    y = (data.target - data.target.mean()) / data.target.std()
    w = np.zeros(x.shape[1])
    rng = np.random.default_rng(0)
    sizes = np.array([1, 4, 16, 64, 256])
    noise = np.array([scatter(x, y, w, size, rng) for size in sizes])
    for size, value in zip(sizes, noise, strict=True):
        print(
            f"batch size {size:3d}: scatter {value:.3f}   steps in one epoch {-(-len(x) // size):3d}"
        )
    exponent = np.polyfit(np.log(sizes), np.log(noise), 1)[0]
    print(f"scatter ~ (batch size)^{exponent:.2f}")

    noise_figure, ax = plt.subplots()
    ax.loglog(sizes, noise, "o", label="measured")
    ax.loglog(
        sizes,
        noise[0] / np.sqrt(sizes),
        "--",
        color="gray",
        label="1 / sqrt(batch size)",
    )
    ax.set(xlabel="batch size", ylabel="scatter of the gradient")
    ax.legend()
    metrics = {"exponent": exponent, "noise_ratio_1_to_256": noise[0] / noise[-1]}
    figures = {"noise": noise_figure}
