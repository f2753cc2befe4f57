"""Without an activation function, ten layers are one layer; with one, they can bend."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(0)


# %% network
def no_activation(z):
    return z


def hidden_layers(x, activation):
    """Two layers of 50 units; their weights are drawn at random and stay as they are."""
    h = x
    for _ in range(2):
        w = rng.normal(size=(h.shape[1], 50))
        b = rng.normal(size=50)
        h = activation(h @ w + b)
    return h


def fit_output_layer(h, y):
    """Only the output layer learns, so its best weights can be computed at once."""
    # 1만 있는 열이 편향 노릇을 한다 / a column of ones serves as the bias
    columns = np.column_stack([h, np.ones(len(h))])
    # 최소 제곱법: 제곱 오차가 가장 작은 가중치 / least squares: the weights of the smallest squared error
    w = np.linalg.lstsq(columns, y, rcond=1e-8)[0]
    return columns @ w


# %% fit
if __name__ == "__main__":
    # 배울 것은 사인 곡선이다 / a sine curve is to be learned
    x = np.linspace(-3, 3, 300).reshape(-1, 1)
    y = np.sin(2 * x[:, 0])
    curves = {
        "no activation": fit_output_layer(hidden_layers(x, no_activation), y),
        "tanh": fit_output_layer(hidden_layers(x, np.tanh), y),
    }
    errors = {}
    for name, curve in curves.items():
        errors[name] = np.mean((curve - y) ** 2)
        print(f"{name:14s} mean squared error {errors[name]:.2e}")

# %% collapse
if __name__ == "__main__":
    # 활성화 함수가 없는 층 열 개 / ten layers without an activation function
    layers = [rng.normal(size=(4, 4)) / 2 for _ in range(10)]
    data = rng.normal(size=(100, 4))
    deep = data
    for w in layers:
        deep = deep @ w

    # 행렬 열 개를 미리 곱하면 층 하나가 된다 / multiplied beforehand, the ten matrices are one layer
    single = np.linalg.multi_dot(layers)
    difference = np.abs(deep - data @ single).max()
    print(f"ten linear layers against their product: difference {difference:.1e}")

# %% draw
if __name__ == "__main__":
    fits, ax = plt.subplots()
    ax.plot(x, y, ":", color="gray", label="to be learned")
    for name, curve in curves.items():
        ax.plot(x, curve, label=name)
    ax.set(xlabel="x", ylabel="output")
    ax.legend(loc="lower right")

# %% report
if __name__ == "__main__":
    metrics = {
        "error_without": errors["no activation"],
        "error_tanh": errors["tanh"],
        "collapse_difference": difference,
    }
    figures = {"fits": fits}
