"""Normalization and standardization: the same data on two scales, and what scaling is good for."""

# %% setup
import matplotlib.pyplot as plt
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import MinMaxScaler, StandardScaler

# %% run
if __name__ == "__main__":
    wine = load_wine()
    x_train, x_test, y_train, y_test = train_test_split(
        wine.data, wine.target, test_size=0.3, random_state=0, stratify=wine.target
    )
    # 배율은 훈련 세트에서만 배운다 / the scale is learned from the training set alone
    scalers = {
        "normalized": MinMaxScaler().fit(x_train),
        "standardized": StandardScaler().fit(x_train),
    }
    tables = {"raw": (x_train, x_test)} | {
        name: (scaler.transform(x_train), scaler.transform(x_test))
        for name, scaler in scalers.items()
    }
    scores = {}
    for name, (a, b) in tables.items():
        model = KNeighborsClassifier().fit(a, y_train)
        scores[name] = model.score(b, y_test)
        column = a[:, wine.feature_names.index("proline")]
        print(
            f"{name:13s} proline: min {column.min():7.2f}  max {column.max():7.2f}"
            f"  mean {column.mean():7.2f}  std {column.std():6.2f}"
            f"   accuracy {scores[name]:.3f}"
        )

    ranges, axes = plt.subplots(1, 3, figsize=(9, 3))
    for ax, (name, (table, _)) in zip(axes, tables.items(), strict=True):
        ax.boxplot(table, sym=".")
        ax.set_title(name)
        ax.set_xticks([1, 7, 13])
        ax.set_xlabel("feature")
    ranges.tight_layout()
    standard, normal = tables["standardized"][0], tables["normalized"][0]
    metrics = {
        "largest_mean": abs(standard.mean(axis=0)).max(),
        "normalized_max": normal.max(),
        "raw_acc": scores["raw"],
        "normalized_acc": scores["normalized"],
        "standardized_acc": scores["standardized"],
    }
    figures = {"ranges": ranges}
