"""A nominal column as label numbers or as one-hot vectors: a linear model can use only the second."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import LabelEncoder, OneHotEncoder

# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    fruits = np.array(["apple", "banana", "cherry", "durian", "elderberry"])
    # 번호의 순서와 아무 상관 없는 값 / prices that have nothing to do with the numbers
    prices = np.array([3.0, 1.0, 8.0, 2.0, 6.0])
    chosen = rng.integers(5, size=300)
    column, y = fruits[chosen], prices[chosen] + rng.normal(0, 0.5, size=300)
    numbers = LabelEncoder().fit_transform(column)[:, None]
    vectors = OneHotEncoder(sparse_output=False).fit_transform(column[:, None])
    for name in fruits[:3]:
        row = int(np.flatnonzero(column == name)[0])
        print(f"{name:7s} label {numbers[row, 0]}   one-hot {vectors[row].astype(int)}")

    fits = {
        "label encoding": LinearRegression().fit(numbers, y),
        "one-hot encoding": LinearRegression().fit(vectors, y),
    }
    inputs = {"label encoding": numbers, "one-hot encoding": vectors}
    scores = {name: fit.score(inputs[name], y) for name, fit in fits.items()}
    for name, score in scores.items():
        print(f"{name:17s} R2 {score:.3f}")

    lines, ax = plt.subplots()
    ax.scatter(numbers[:80], y[:80], s=12, color="gray", label="data")
    ax.plot(
        range(5),
        fits["label encoding"].predict(np.arange(5)[:, None]),
        label="label encoding",
    )
    ax.plot(
        range(5),
        fits["one-hot encoding"].predict(np.eye(5)),
        "o",
        label="one-hot encoding",
    )
    ax.set_xticks(range(5), fruits)
    ax.set_ylabel("price")
    ax.legend()
    metrics = {
        "label_r2": scores["label encoding"],
        "one_hot_r2": scores["one-hot encoding"],
    }
    figures = {"lines": lines}
