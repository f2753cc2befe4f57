"""A split without shuffling can leave the test set with a single class that training hardly saw."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupShuffleSplit, train_test_split
from sklearn.neighbors import KNeighborsClassifier

# %% splits
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
        # bincount는 번호마다 몇 번 나오는지 센다: 테스트 세트에 클래스마다 몇 행이 들었는지 / bincount counts how often each number occurs: how many rows of each class the test set has
        counts[name] = np.bincount(y_test, minlength=3)
        # max_iter는 되풀이하는 횟수의 한도다 / max_iter is the most repetitions it may take
        model = LogisticRegression(max_iter=1000).fit(x_train, y_train)
        scores[name] = model.score(x_test, y_test)
        print(f"{name:11s} test labels {counts[name]}  accuracy {scores[name]:.3f}")

# %% groups
if __name__ == "__main__":
    # 환자 200명을 다섯 번씩 쟀다. 레이블은 환자마다 동전을 던져 정했으므로 특성과 아무 관계가 없다 / 200 patients, measured five times each; a coin decided each patient's label, so features say nothing about it
    rng = np.random.default_rng(0)
    patient = np.repeat(np.arange(200), 5)
    label = rng.integers(2, size=200)[patient]
    person = rng.normal(size=(200, 4))[patient]
    values = person + rng.normal(0, 0.1, size=(1000, 4))

    nearest = KNeighborsClassifier(1)
    # 행을 나누면 같은 환자가 양쪽에 들어간다 / splitting rows puts the same patient on both sides
    x_train, x_test, y_train, y_test = train_test_split(
        values, label, test_size=0.3, random_state=0
    )
    row_score = nearest.fit(x_train, y_train).score(x_test, y_test)
    # 환자를 나누면 겹치지 않는다. split은 행의 번호를 두 묶음으로 나누어 주고, next가 그 첫 번째 나누기를 꺼낸다 / splitting patients keeps them apart; split divides the numbers of the rows in two, and next takes its first division
    by_group = GroupShuffleSplit(n_splits=1, test_size=0.3, random_state=0)
    train, test = next(by_group.split(values, label, groups=patient))
    group_score = nearest.fit(values[train], label[train]).score(
        values[test], label[test]
    )
    print(
        f"labels by coin: rows split {row_score:.3f}, patients split {group_score:.3f}"
    )

# %% draw
if __name__ == "__main__":
    labels, ax = plt.subplots(figsize=(6, 2.6), layout="constrained")
    left = np.zeros(3)
    for k in range(3):
        width = np.array([count[k] for count in counts.values()])
        ax.barh(list(counts), width, left=left, label=f"class {k}")
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
        "row_split_acc": row_score,
        "group_split_acc": group_score,
    }
    figures = {"labels": labels}
