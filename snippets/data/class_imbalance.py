"""Five per cent positives: high accuracy, hardly any of them found, until their errors weigh more."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, balanced_accuracy_score, recall_score
from sklearn.model_selection import train_test_split

# %% data
if __name__ == "__main__":
    # 20,000행 가운데 95 %가 음성(0)이고, 1 %는 레이블이 제멋대로다 / of 20,000 rows 95 % are negative (0), and 1 % have random labels
    x, y = make_classification(
        n_samples=20_000,
        n_informative=4,
        weights=[0.95],
        flip_y=0.01,
        class_sep=1.0,
        random_state=0,
    )
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0, stratify=y
    )
    print(f"positives: {y.mean():.1%}")

# %% models
if __name__ == "__main__":
    plain = LogisticRegression().fit(x_train, y_train)
    # 드문 클래스의 오차를 드문 만큼 더 크게 친다 / errors on the rare class weigh more, in proportion to its rarity
    balanced = LogisticRegression(class_weight="balanced").fit(x_train, y_train)
    answers = {
        "always negative": np.zeros_like(y_test),
        "plain": plain.predict(x_test),
        "balanced weights": balanced.predict(x_test),
    }
    scores = {}
    for name, answer in answers.items():
        accuracy = accuracy_score(y_test, answer)
        # 클래스마다 잰 재현율의 평균 / the mean of the recalls of both classes
        balanced_accuracy = balanced_accuracy_score(y_test, answer)
        recall = recall_score(y_test, answer)
        scores[name] = (accuracy, balanced_accuracy, recall)
        print(
            f"{name:17s} accuracy {accuracy:.3f}"
            f"  balanced accuracy {balanced_accuracy:.3f}  recall {recall:.3f}"
        )

# %% draw
if __name__ == "__main__":
    comparison, ax = plt.subplots()
    for shift, (name, values) in zip((-0.27, 0, 0.27), scores.items(), strict=True):
        ax.bar(np.arange(3) + shift, values, width=0.25, label=name)
    ax.set_xticks(range(3), ["accuracy", "balanced accuracy", "recall"])
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "plain_accuracy": scores["plain"][0],
        "plain_recall": scores["plain"][2],
        "balanced_accuracy": scores["balanced weights"][0],
        "balanced_recall": scores["balanced weights"][2],
    }
    figures = {"comparison": comparison}
