"""Five per cent positives: high accuracy, hardly any of them found, until their errors weigh more."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, balanced_accuracy_score, recall_score
from sklearn.model_selection import train_test_split

# %% run
if __name__ == "__main__":
    x, y = make_classification(
        20_000,
        n_informative=4,
        weights=[0.95],
        flip_y=0.01,
        class_sep=1.0,
        random_state=0,
    )
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0, stratify=y
    )
    answers = {
        "always negative": np.zeros_like(y_test),
        "plain": LogisticRegression().fit(x_train, y_train).predict(x_test),
        "balanced weights": LogisticRegression(class_weight="balanced")
        .fit(x_train, y_train)
        .predict(x_test),
    }
    print(f"positives: {y.mean():.1%}")
    scores = {}
    for name, answer in answers.items():
        scores[name] = (
            accuracy_score(y_test, answer),
            balanced_accuracy_score(y_test, answer),
            recall_score(y_test, answer),
        )
        print(
            f"{name:17s} accuracy %.3f  balanced accuracy %.3f  recall %.3f"
            % scores[name]
        )

    comparison, ax = plt.subplots()
    for shift, (name, values) in zip((-0.27, 0, 0.27), scores.items(), strict=True):
        ax.bar(np.arange(3) + shift, values, width=0.25, label=name)
    ax.set_xticks(range(3), ["accuracy", "balanced accuracy", "recall"])
    ax.legend()
    plain, balanced = scores["plain"], scores["balanced weights"]
    metrics = {
        "plain_accuracy": plain[0],
        "plain_recall": plain[2],
        "balanced_accuracy": balanced[0],
        "balanced_recall": balanced[2],
    }
    figures = {"comparison": comparison}
