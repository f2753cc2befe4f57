"""Accuracy needs a baseline beside it: on imbalanced data a constant answer scores high."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer, load_digits
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

# %% run
if __name__ == "__main__":
    digits = load_digits()
    data = {
        "breast cancer": load_breast_cancer(return_X_y=True),
        "ten digits": (digits.data, digits.target),
        "is it a 9?": (digits.data, (digits.target == 9).astype(int)),
    }
    rows = {}
    for name, (x, y) in data.items():
        x_train, x_test, y_train, y_test = train_test_split(
            x, y, test_size=0.3, random_state=0, stratify=y
        )
        majority = DummyClassifier(strategy="most_frequent").fit(x_train, y_train)
        model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000))
        answers = model.fit(x_train, y_train).predict(x_test)
        rows[name] = majority.score(x_test, y_test), np.mean(answers == y_test)
        print(
            f"{name:14s} always the commonest class {rows[name][0]:.3f}"
            f"   logistic regression {rows[name][1]:.3f}"
        )

    baselines, ax = plt.subplots(figsize=(6, 3))
    place = np.arange(len(rows))
    ax.bar(place - 0.2, [r[0] for r in rows.values()], 0.38, label="majority baseline")
    ax.bar(place + 0.2, [r[1] for r in rows.values()], 0.38, label="model")
    ax.set_xticks(place, list(rows))
    ax.set(ylabel="test accuracy", ylim=(0, 1.25))
    ax.legend(ncols=2)
    metrics = {
        "cancer_baseline": rows["breast cancer"][0],
        "cancer_accuracy": rows["breast cancer"][1],
        "nine_baseline": rows["is it a 9?"][0],
        "nine_accuracy": rows["is it a 9?"][1],
        "digits_baseline": rows["ten digits"][0],
    }
    figures = {"baselines": baselines}
