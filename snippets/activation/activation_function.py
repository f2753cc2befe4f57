"""Without an activation function ten layers collapse into one; with one, even random layers can follow a curve."""

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
    """Only the output layer learns, and its best weights can be computed directly."""
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
        print(f"{name:14s} mean squared error {errors[name]:.3g}")

# %% collapse
if __name__ == "__main__":
    # 활성화 함수가 없는 층 열 개: 층마다 가중치 행렬과 편향 / ten layers without an activation function: a weight matrix and biases each
    layers = [(rng.normal(size=(4, 4)) / 2, rng.normal(size=4)) for _ in range(10)]
    data = rng.normal(size=(100, 4))
    deep = data
    for w, b in layers:
        deep = deep @ w + b

    # 열 층을 미리 합치면 행렬 하나와 편향 하나가 된다 / combined beforehand, the ten layers are one matrix and one bias vector
    # 곱해도 바뀌지 않는 행렬에서 시작한다 / start with the matrix that changes nothing when multiplied
    single_w = np.eye(4)
    single_b = np.zeros(4)
    for w, b in layers:
        single_w = single_w @ w
        single_b = single_b @ w + b
    difference = np.abs(deep - (data @ single_w + single_b)).max()
    print(f"ten linear layers against one: difference {difference:.1e}")

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
