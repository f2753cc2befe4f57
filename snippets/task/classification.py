"""Classification divides the feature space into regions, one for each class."""

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
    model = LogisticRegression(max_iter=1000)
    model.fit(x_train, y_train)

    # 클래스마다 확률이 나오고, 가장 큰 것이 답이다 / a probability for each class; the largest is the answer
    # predict_proba는 답 대신 확률을 준다 / predict_proba gives probabilities instead of the answer
    probabilities = model.predict_proba(x_test[:3])
    for flower, probability in zip(x_test[:3], probabilities, strict=True):
        answer = iris.target_names[probability.argmax()]
        print(f"petal {flower}  probabilities {probability.round(3)}  -> {answer}")
    probability_sum = probabilities[0].sum()
    print(f"sum of the probabilities of a flower {probability_sum:.3f}")
    accuracy = model.score(x_test, y_test)
    print(f"test accuracy {accuracy:.3f}, guessing {1 / 3:.3f}")

# %% draw
if __name__ == "__main__":
    regions, ax = plt.subplots()
    lengths, widths = np.meshgrid(np.linspace(0.8, 7.2, 60), np.linspace(0, 2.7, 60))
    points = np.column_stack([lengths.ravel(), widths.ravel()])
    ax.contourf(
        lengths,
        widths,
        model.predict(points).reshape(60, 60),
        levels=[-0.5, 0.5, 1.5, 2.5],
        colors=["C0", "C1", "C2"],
        alpha=0.2,
    )
    for label, name in enumerate(iris.target_names):
        shown = x_test[y_test == label]
        ax.scatter(shown[:, 0], shown[:, 1], s=16, label=name)
    ax.set(xlabel="petal length (cm)", ylabel="petal width (cm)")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"test_accuracy": accuracy, "probability_sum": probability_sum}
    figures = {"regions": regions}
