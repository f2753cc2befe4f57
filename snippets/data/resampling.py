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
    # flatnonzero는 조건이 참인 행의 번호를 준다 / flatnonzero gives the numbers of the rows where it is true
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


# %% model
def tree_recall(x_train, y_train, x_test, y_test):
    """Share of the positives in the test set that a tree finds."""
    tree = DecisionTreeClassifier(random_state=0)
    tree.fit(x_train, y_train)
    return recall_score(y_test, tree.predict(x_test))


# %% right_order
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    # 20,000행 가운데 95 %가 음성(0)이다 / 95 % of 20,000 rows are negative (0)
    x, y = make_classification(
        n_samples=20_000,
        n_informative=4,
        weights=[0.95],
        class_sep=1.0,
        random_state=0,
    )
    # 먼저 나누고, 훈련 세트만 다시 뽑는다 / split first, then resample the training set alone
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0, stratify=y
    )
    x_under, y_under = undersample(x_train, y_train, rng)
    x_over, y_over = oversample(x_train, y_train, rng)
    print("training rows of class 0 and class 1")
    print("  as it is    ", np.bincount(y_train))
    print("  undersampled", np.bincount(y_under))
    print("  oversampled ", np.bincount(y_over))

    plain = tree_recall(x_train, y_train, x_test, y_test)
    undersampled = tree_recall(x_under, y_under, x_test, y_test)
    oversampled = tree_recall(x_over, y_over, x_test, y_test)
    print(f"as it is                      recall {plain:.2f}")
    print(f"undersampled                  recall {undersampled:.2f}")
    print(f"oversampled after the split   recall {oversampled:.2f}")

# %% wrong_order
if __name__ == "__main__":
    # 틀린 순서: 같은 행이 훈련과 테스트에 함께 들어간다 / wrong: the same rows on both sides
    x_all, y_all = oversample(x, y, rng)
    x_train, x_test, y_train, y_test = train_test_split(
        x_all, y_all, test_size=0.3, random_state=0
    )
    leaking = tree_recall(x_train, y_train, x_test, y_test)
    print(f"oversampled before the split  recall {leaking:.2f}")

# %% draw
if __name__ == "__main__":
    recalls = {
        "as it is": plain,
        "undersampled": undersampled,
        "oversampled after the split": oversampled,
        "oversampled before the split": leaking,
    }
    comparison, ax = plt.subplots(figsize=(7, 2.8), layout="constrained")
    ax.barh(list(recalls), list(recalls.values()), color=["C0", "C0", "C0", "C3"])
    ax.invert_yaxis()
    ax.set_xlabel("recall of the rare class")

# %% report
if __name__ == "__main__":
    metrics = {
        "plain_recall": plain,
        "undersampled_recall": undersampled,
        "honest_recall": oversampled,
        "leaking_recall": leaking,
    }
    figures = {"comparison": comparison}
