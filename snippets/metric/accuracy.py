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
    baseline, accuracy = {}, {}
    for name, (x, y) in data.items():
        x_train, x_test, y_train, y_test = train_test_split(
            x, y, test_size=0.3, random_state=0, stratify=y
        )
        # 기준선: 무엇을 보든 가장 흔한 클래스라고 답한다 / the baseline answers with the most common class, whatever it sees
        majority = DummyClassifier(strategy="most_frequent")
        majority.fit(x_train, y_train)
        baseline[name] = majority.score(x_test, y_test)
        model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000))
        model.fit(x_train, y_train)
        # 클래스가 몇이든 정확도는 맞힌 답의 비율이다 / accuracy is the share of correct answers, however many classes there are
        accuracy[name] = np.mean(model.predict(x_test) == y_test)
        print(
            f"{name:14s} always the most common class {baseline[name]:.3f}"
            f"   logistic regression {accuracy[name]:.3f}"
        )

# %% draw
if __name__ == "__main__":
    baselines, ax = plt.subplots(figsize=(6, 3), layout="constrained")
    place = np.arange(len(data))
    ax.bar(place - 0.2, baseline.values(), 0.38, label="majority baseline")
    ax.bar(place + 0.2, accuracy.values(), 0.38, label="model")
    ax.set_xticks(place, list(data))
    ax.set(ylabel="test accuracy", ylim=(0, 1.25))
    ax.legend(ncols=2)

# %% report
if __name__ == "__main__":
    metrics = {
        "cancer_baseline": baseline["breast cancer"],
        "cancer_accuracy": accuracy["breast cancer"],
        "nine_baseline": baseline["is it a 9?"],
        "nine_accuracy": accuracy["is it a 9?"],
        "digits_baseline": baseline["ten digits"],
        "digits_accuracy": accuracy["ten digits"],
    }
    figures = {"baselines": baselines}
