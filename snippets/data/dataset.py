"""The iris dataset: a row for each flower, a column for each feature, a label for each row."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris

# %% run
if __name__ == "__main__":
    iris = load_iris()
    # dtype은 배열에 든 수의 종류다 / dtype is the kind of the numbers in an array
    x, y = iris.data, iris.target
    print("features x:", x.shape, x.dtype, "  labels y:", y.shape, y.dtype)
    print("feature names:", ", ".join(iris.feature_names))
    print("label names:  ", ", ".join(iris.target_names))
    for row in (0, 50, 100):
        name = iris.target_names[y[row]]
        print(f"row {row:3d}  features {x[row]}  label {y[row]} {name}")

# %% draw
if __name__ == "__main__":
    columns, ax = plt.subplots()
    for label, name in enumerate(iris.target_names):
        ax.scatter(x[y == label, 2], x[y == label, 3], s=14, label=name)
    ax.set(xlabel="feature: petal length (cm)", ylabel="feature: petal width (cm)")
    ax.legend(title="label")

# %% report
if __name__ == "__main__":
    metrics = {"rows": len(x), "features": x.shape[1], "labels": len(np.unique(y))}
    figures = {"columns": columns}
