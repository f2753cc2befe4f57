"""A split without shuffling can leave the test set with classes that training never saw."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

# %% run
if __name__ == "__main__":
    # 품종 순서로 정렬되어 있다 / sorted by species
    x, y = load_iris(return_X_y=True)
    splits = {
        "last rows": train_test_split(x, y, test_size=0.3, shuffle=False),
        "shuffled": train_test_split(x, y, test_size=0.3, random_state=0),
        # 층화: 클래스의 비율을 양쪽에서 같게 / stratified: the same share of each class on both sides
        "stratified": train_test_split(x, y, test_size=0.3, random_state=0, stratify=y),
    }
    counts, scores = {}, {}
    for name, (x_train, x_test, y_train, y_test) in splits.items():
        # 테스트 세트에 클래스마다 몇 행이 들었는지 / how many rows of each class the test set has
        counts[name] = np.bincount(y_test, minlength=3)
        model = LogisticRegression(max_iter=1000).fit(x_train, y_train)
        scores[name] = model.score(x_test, y_test)
        print(f"{name:11s} test labels {counts[name]}  accuracy {scores[name]:.3f}")

# %% draw
if __name__ == "__main__":
    labels, ax = plt.subplots(figsize=(6, 2.6), layout="constrained")
    left = np.zeros(3)
    for label in range(3):
        width = np.array([count[label] for count in counts.values()])
        ax.barh(list(counts), width, left=left, label=f"class {label}")
        left += width
    ax.invert_yaxis()
    ax.set_xlabel("rows of the test set")
    ax.legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1))

# %% report
if __name__ == "__main__":
    metrics = {
        "unshuffled_acc": scores["last rows"],
        "stratified_acc": scores["stratified"],
        "stratified_gap": counts["stratified"].max() - counts["stratified"].min(),
    }
    figures = {"labels": labels}
