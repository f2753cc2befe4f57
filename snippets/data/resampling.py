"""Undersampling and oversampling, and how oversampling before the split fakes a perfect recall."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_classification
from sklearn.metrics import precision_score, recall_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


# %% resampling
def undersample(x, y, rng):
    """Drop negatives at random until both classes have the same size."""
    # flatnonzero는 조건이 참인 행의 번호를 준다 / flatnonzero gives the numbers of the rows where it is true
    positive, negative = np.flatnonzero(y == 1), np.flatnonzero(y == 0)
    kept = rng.choice(negative, size=len(positive), replace=False)
    # concatenate는 배열을 이어 붙인다 / concatenate joins arrays
    rows = np.concatenate([positive, kept])
    return x[rows], y[rows]


def oversample(x, y, rng):
    """Draw positives with replacement until both classes have the same size."""
    positive, negative = np.flatnonzero(y == 1), np.flatnonzero(y == 0)
    repeated = rng.choice(positive, size=len(negative), replace=True)
    rows = np.concatenate([negative, repeated])
    return x[rows], y[rows]


# %% model
def tree_scores(x_train, y_train, x_test, y_test):
    """Recall and precision, on the test set, of a tree grown to full depth."""
    tree = DecisionTreeClassifier(random_state=0)
    tree.fit(x_train, y_train)
    answer = tree.predict(x_test)
    return recall_score(y_test, answer), precision_score(y_test, answer)


# %% right_order
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    # 20,000행 가운데 약 95%가 음성(0)이다 / about 95% of the 20,000 rows are negative (0)
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

    scores = {
        "as it is": tree_scores(x_train, y_train, x_test, y_test),
        "undersampled": tree_scores(x_under, y_under, x_test, y_test),
        "oversampled after the split": tree_scores(x_over, y_over, x_test, y_test),
    }

# %% wrong_order
if __name__ == "__main__":
    # 틀린 순서: 같은 행이 훈련과 테스트에 함께 들어간다 / the wrong order: the same rows on both sides
    x_all, y_all = oversample(x, y, rng)
    x_train, x_test, y_train, y_test = train_test_split(
        x_all, y_all, test_size=0.3, random_state=0
    )
    scores["oversampled before the split"] = tree_scores(
        x_train, y_train, x_test, y_test
    )
    for name, (recall, precision) in scores.items():
        print(f"{name:28s}  recall {recall:.2f}  precision {precision:.2f}")

# %% draw
if __name__ == "__main__":
    recalls = [recall for recall, precision in scores.values()]
    comparison, ax = plt.subplots(figsize=(7, 2.8), layout="constrained")
    ax.barh(list(scores), recalls, color=["C0", "C0", "C0", "C3"])
    ax.invert_yaxis()
    ax.set_xlabel("recall of the rare class")

# %% report
if __name__ == "__main__":
    metrics = {
        "plain_recall": scores["as it is"][0],
        "plain_precision": scores["as it is"][1],
        "undersampled_recall": scores["undersampled"][0],
        "undersampled_precision": scores["undersampled"][1],
        "honest_recall": scores["oversampled after the split"][0],
        "leaking_recall": scores["oversampled before the split"][0],
    }
    figures = {"comparison": comparison}
