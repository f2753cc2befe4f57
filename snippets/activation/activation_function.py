"""Without an activation function, ten layers are one layer; with one, they can bend."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(0)
x = np.linspace(-3, 3, 300)[:, None]
y = np.sin(2 * x[:, 0])


# %% network
def features(x, activation, widths=(50, 50)):
    """Random layers; only the output layer is fitted, so the comparison is exact and quick."""
    h = x
    for width in widths:
        w = rng.normal(size=(h.shape[1], width))
        b = rng.normal(size=width)
        h = activation(h @ w + b)
    return h


def fit(h, y):
    columns = np.column_stack([h, np.ones(len(h))])
    w, *_ = np.linalg.lstsq(columns, y, rcond=1e-8)
    return columns @ w


# %% run
if __name__ == "__main__":
    curves = {
        "no activation": fit(features(x, lambda z: z), y),
        "tanh": fit(features(x, np.tanh), y),
    }
    errors = {name: np.mean((curve - y) ** 2) for name, curve in curves.items()}
    for name, error in errors.items():
        print(f"{name:14s} mean squared error {error:.2e}")

    layers = [rng.normal(size=(4, 4)) / 2 for _ in range(10)]
    # 행렬 열 개의 곱 / the product of ten matrices
    single = np.linalg.multi_dot(layers)
    data = rng.normal(size=(100, 4))
    deep = data
    for w in layers:
        deep = deep @ w
    difference = np.abs(deep - data @ single).max()
    print(f"ten linear layers against their product: difference {difference:.1e}")

    fits, ax = plt.subplots()
    ax.plot(x, y, ":", color="gray", label="to be learned")
    for name, curve in curves.items():
        ax.plot(x, curve, label=name)
    ax.set(xlabel="x", ylabel="output")
    ax.legend(loc="lower right")
    metrics = {
        "error_without": errors["no activation"],
        "error_tanh": errors["tanh"],
        "collapse_difference": difference,
    }
    figures = {"fits": fits}
