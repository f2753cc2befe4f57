"""Classification cuts the feature space into regions, one for each class."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

# %% run
if __name__ == "__main__":
    iris = load_iris()
    # 꽃잎의 길이와 너비 / petal length and width
    x, y = iris.data[:, 2:], iris.target
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0, stratify=y
    )
    model = LogisticRegression(max_iter=1000).fit(x_train, y_train)
    chances = model.predict_proba(x_test[:3])
    for flower, chance in zip(x_test[:3], chances, strict=True):
        answer = iris.target_names[chance.argmax()]
        print(f"petal {flower}  probabilities {chance.round(3)}  -> {answer}")
    accuracy = model.score(x_test, y_test)
    print(f"test accuracy {accuracy:.3f}, guessing {1 / 3:.3f}")

    regions, ax = plt.subplots()
    grid = np.meshgrid(np.linspace(0.8, 7.2, 60), np.linspace(0, 2.7, 60))
    answers = model.predict(np.stack(grid, axis=-1).reshape(-1, 2)).reshape(60, 60)
    ax.contourf(
        *grid,
        answers,
        levels=[-0.5, 0.5, 1.5, 2.5],
        colors=["C0", "C1", "C2"],
        alpha=0.2,
    )
    for label, name in enumerate(iris.target_names):
        ax.scatter(*x_test[y_test == label].T, s=16, label=name)
    ax.set(xlabel="petal length (cm)", ylabel="petal width (cm)")
    ax.legend()
    metrics = {"test_accuracy": accuracy, "probability_sum": chances[0].sum()}
    figures = {"regions": regions}
