"""Categories without an order as integers or as one-hot vectors: a linear model needs the vectors."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import LabelEncoder, OneHotEncoder

# %% encoding
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    fruits = np.array(["apple", "banana", "cherry", "durian", "elderberry"])
    # 번호의 순서와 아무 상관 없는 값 / prices that have nothing to do with the order of the numbers
    prices = np.array([3.0, 1.0, 8.0, 2.0, 6.0])
    chosen = rng.integers(5, size=300)
    column = fruits[chosen]
    y = prices[chosen] + rng.normal(0, 0.5, size=300)

    # 모델의 입력은 열이 하나뿐이어도 표여야 한다 / a model wants a table, even of a single column
    # fit_transform은 범주의 목록을 기억하고(fit) 바로 바꾼다(transform) / fit_transform remembers the categories (fit) and converts at once (transform)
    numbers = LabelEncoder().fit_transform(column).reshape(-1, 1)
    vectors = OneHotEncoder(sparse_output=False).fit_transform(column.reshape(-1, 1))
    for name in fruits[:3]:
        row = list(column).index(name)
        print(f"{name:7s} label {numbers[row, 0]}   one-hot {vectors[row].astype(int)}")

# %% models
if __name__ == "__main__":
    label_model = LinearRegression().fit(numbers, y)
    one_hot_model = LinearRegression().fit(vectors, y)
    label_r2 = label_model.score(numbers, y)
    one_hot_r2 = one_hot_model.score(vectors, y)
    print(f"label encoding    R2 {label_r2:.3f}")
    print(f"one-hot encoding  R2 {one_hot_r2:.3f}")

# %% draw
if __name__ == "__main__":
    lines, ax = plt.subplots()
    ax.scatter(numbers[:80], y[:80], s=12, color="gray", label="data")
    on_line = label_model.predict(np.arange(5).reshape(-1, 1))
    ax.plot(range(5), on_line, label="label encoding")
    ax.plot(range(5), one_hot_model.predict(np.eye(5)), "o", label="one-hot encoding")
    ax.set_xticks(range(5), fruits)
    ax.set_ylabel("price")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"label_r2": label_r2, "one_hot_r2": one_hot_r2}
    figures = {"lines": lines}
