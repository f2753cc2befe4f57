"""A weight says how strongly an input counts, and in which direction."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris


# %% unit
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def fit(x, y, rate=0.5, steps=3000):
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        error = sigmoid(x @ w + b) - y
        # 교차 엔트로피의 기울기는 오차에 입력을 곱한 것의 평균이다 / the gradient of the cross-entropy is the mean of error times input
        w -= rate * x.T @ error / len(x)
        b -= rate * error.mean()
    return w, b


# %% data
if __name__ == "__main__":
    iris = load_iris()
    # 두 품종만 쓴다: versicolor, virginica / two species only: versicolor, virginica
    two = iris.target > 0
    x = iris.data[two]
    # 표준화: 단위가 없어진다 / standardize: removes the units
    x = (x - x.mean(axis=0)) / x.std(axis=0)
    y = (iris.target[two] == 2).astype(float)  # virginica 1, versicolor 0

# %% run
if __name__ == "__main__":
    w, b = fit(x, y)
    accuracy = np.mean((sigmoid(x @ w + b) > 0.5) == y)
    for name, weight in zip(iris.feature_names, w, strict=True):
        print(f"{name:18s} {weight:+.2f}")
    print(f"accuracy {accuracy:.2f}")

# %% draw
if __name__ == "__main__":
    weights, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    z = np.linspace(-3, 3, 200)
    for one in (-2, 0.5, 1, 4):
        left.plot(z, sigmoid(one * z), label=f"w = {one:g}")
    left.set(xlabel="x", ylabel="sigmoid(w x)")
    left.legend()
    right.barh([name.replace(" (cm)", "") for name in iris.feature_names], w)
    right.axvline(0, color="gray", linewidth=1)
    right.set_xlabel("learned weight")

# %% report
if __name__ == "__main__":
    metrics = {
        "accuracy": accuracy,
        "petal_width_weight": w[3],
        "sepal_length_weight": w[0],
    }
    figures = {"weights": weights}
