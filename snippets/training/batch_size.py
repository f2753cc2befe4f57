"""The standard error of a batch's gradient falls with the square root of the batch size."""

# %% setup
import math

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes


# %% gradient
def gradient(x, y, w):
    """Gradient of the mean squared error of a linear model."""
    return 2 * x.T @ (x @ w - y) / len(x)


def standard_error(x, y, w, batch_size, rng, draws=2000):
    """Root mean square distance between a batch's gradient and that of all samples."""
    full = gradient(x, y, w)
    squared_distances = []
    for _ in range(draws):
        # 배치 하나를 복원 추출로 뽑는다 / draw one batch at random, with replacement
        rows = rng.integers(len(x), size=batch_size)
        difference = gradient(x[rows], y[rows], w) - full
        squared_distances.append(np.sum(difference**2))
    return np.sqrt(np.mean(squared_distances))


# %% run
if __name__ == "__main__":
    data = load_diabetes()
    x = data.data / data.data.std(axis=0)
    y = (data.target - data.target.mean()) / data.target.std()
    w = np.zeros(x.shape[1])
    rng = np.random.default_rng(0)
    sizes = [1, 4, 16, 64, 256]
    errors = []
    for size in sizes:
        errors.append(standard_error(x, y, w, size, rng))
        steps = math.ceil(len(x) / size)
        print(
            f"batch size {size:3d}: standard error {errors[-1]:.3f}"
            f"  steps per epoch {steps:3d}"
        )
    # 로그끼리는 직선이 되고, 그 직선의 기울기가 지수이다. polyfit은 점들에 가장 잘 맞는 직선을 찾는다 / the logarithms lie on a line, whose slope is the exponent; polyfit finds the line that fits them
    exponent, _ = np.polyfit(np.log(sizes), np.log(errors), 1)
    print(f"standard error ~ (batch size)^{exponent:.2f}")
    ratio = errors[0] / errors[-1]
    print(f"size 1 / size 256 = {ratio:.1f}")

# %% draw
if __name__ == "__main__":
    noise_figure, ax = plt.subplots()
    ax.loglog(sizes, errors, "o", label="measured")
    theory = errors[0] / np.sqrt(sizes)
    ax.loglog(sizes, theory, "--", color="gray", label="1 / sqrt(batch size)")
    ax.set(xlabel="batch size", ylabel="standard error of the gradient")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"exponent": exponent, "noise_ratio_1_to_256": ratio}
    figures = {"noise": noise_figure}
