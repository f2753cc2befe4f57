"""Undersampling and oversampling, and how oversampling before the split fakes a perfect recall."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_classification
from sklearn.metrics import recall_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


# %% resampling
def undersample(x, y, rng):
    """Drop negatives at random until both classes are of one size."""
    positive, negative = np.flatnonzero(y == 1), np.flatnonzero(y == 0)
    kept = rng.choice(negative, size=len(positive), replace=False)
    rows = np.concatenate([positive, kept])
    return x[rows], y[rows]


def oversample(x, y, rng):
    """Repeat positives at random until both classes are of one size."""
    positive, negative = np.flatnonzero(y == 1), np.flatnonzero(y == 0)
    repeated = rng.choice(positive, size=len(negative), replace=True)
    rows = np.concatenate([negative, repeated])
    return x[rows], y[rows]


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x, y = make_classification(
        20_000, n_informative=4, weights=[0.95], class_sep=1.0, random_state=0
    )

    def recall(x_train, x_test, y_train, y_test):
        tree = DecisionTreeClassifier(random_state=0).fit(x_train, y_train)
        return recall_score(y_test, tree.predict(x_test))

    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0, stratify=y
    )
    under, over = undersample(x_train, y_train, rng), oversample(x_train, y_train, rng)
    print("training rows: all", np.bincount(y_train), end="  ")
    print("undersampled", np.bincount(under[1]), " oversampled", np.bincount(over[1]))
    recalls = {
        "as it is": recall(x_train, x_test, y_train, y_test),
        "undersampled": recall(under[0], x_test, under[1], y_test),
        "oversampled after the split": recall(over[0], x_test, over[1], y_test),
        # 틀린 순서: 같은 행이 훈련과 테스트에 함께 들어간다 / wrong: the same rows on both sides
        "oversampled before the split": recall(
            *train_test_split(*oversample(x, y, rng), test_size=0.3, random_state=0)
        ),
    }
    for name, value in recalls.items():
        print(f"{name:29s} recall {value:.2f}")

    comparison, ax = plt.subplots(figsize=(7, 2.8))
    ax.barh(list(recalls), list(recalls.values()), color=["C0", "C0", "C0", "C3"])
    ax.invert_yaxis()
    ax.set_xlabel("recall of the rare class")
    figures = {"comparison": comparison}
    keys = ("plain_recall", "undersampled_recall", "honest_recall", "leaking_recall")
    metrics = dict(zip(keys, recalls.values(), strict=True))
