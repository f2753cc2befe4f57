"""Normalization and standardization: the same data on two scales, and what scaling is good for."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import MinMaxScaler, StandardScaler

# %% scaling
if __name__ == "__main__":
    wine = load_wine()
    x_train, x_test, y_train, y_test = train_test_split(
        wine.data, wine.target, test_size=0.3, random_state=0, stratify=wine.target
    )
    # 최솟값과 최댓값, 평균과 표준편차는 훈련 세트에서만 구한다 / minimum and maximum, mean and deviation come from the training set alone
    normalizer = MinMaxScaler().fit(x_train)
    standardizer = StandardScaler().fit(x_train)
    train_tables = {
        "raw": x_train,
        "normalized": normalizer.transform(x_train),
        "standardized": standardizer.transform(x_train),
    }
    test_tables = {
        "raw": x_test,
        "normalized": normalizer.transform(x_test),
        "standardized": standardizer.transform(x_test),
    }
    proline = wine.feature_names.index("proline")
    for name, table in train_tables.items():
        column = table[:, proline]
        print(
            f"{name:13s} proline: min {column.min():7.2f}  max {column.max():7.2f}"
            f"  mean {column.mean():7.2f}  std {column.std():6.2f}"
        )
    normalized_max = train_tables["normalized"].max()
    # 반올림 오차를 빼면 모든 특성의 평균이 0이다 / apart from rounding, every feature has mean 0
    largest_mean = abs(train_tables["standardized"].mean(axis=0)).max()
    print(f"largest normalized value {normalized_max:.3f}")
    print(f"largest mean of a standardized feature {largest_mean:.0e}")

# %% keras
if __name__ == "__main__":
    # 이름은 Normalization이지만 하는 일은 표준화다. adapt가 평균과 분산을 구한다 / named Normalization, but it standardizes; adapt finds mean and variance
    layer = keras.layers.Normalization()
    layer.adapt(x_train)
    from_keras = keras.ops.convert_to_numpy(layer(x_test))
    difference = np.abs(from_keras - test_tables["standardized"]).max()
    print(f"keras.layers.Normalization differs by {difference:.0e}")

# %% nearest_neighbors
if __name__ == "__main__":
    # 거리로 답을 찾는 모델이라 특성의 크기에 민감하다 / this model goes by distances, so the scale matters
    scores = {}
    for name in train_tables:
        model = KNeighborsClassifier().fit(train_tables[name], y_train)
        scores[name] = model.score(test_tables[name], y_test)
        print(f"{name:13s} test accuracy {scores[name]:.3f}")

# %% draw
if __name__ == "__main__":
    ranges, axes = plt.subplots(1, 3, figsize=(9, 3), layout="constrained")
    for ax, (name, table) in zip(axes, train_tables.items(), strict=True):
        ax.boxplot(table, sym=".")
        ax.set_title(name)
        ax.set_xticks([1, 7, 13], [1, 7, 13])
        ax.set_xlabel("feature")

# %% report
if __name__ == "__main__":
    metrics = {
        "largest_mean": largest_mean,
        "keras_difference": difference,
        "normalized_max": normalized_max,
        "raw_acc": scores["raw"],
        "normalized_acc": scores["normalized"],
        "standardized_acc": scores["standardized"],
    }
    figures = {"ranges": ranges}
