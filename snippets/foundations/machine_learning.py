"""A rule written by hand against a rule learned from examples: is a tumour benign?"""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


# %% rules
def rule_by_hand(area):
    """Someone's guess: tumours with a mean area under 1000 are benign."""
    return (area < 1000).astype(int)


# %% run
if __name__ == "__main__":
    data = load_breast_cancer()
    column = list(data.feature_names).index("mean area")
    x_train, x_test, y_train, y_test = train_test_split(
        data.data, data.target, test_size=0.3, random_state=0, stratify=data.target
    )
    area = x_test[:, column]
    # 규칙의 모양만 정하고, 숫자는 데이터에서 찾는다 / only the form is given, the number is found in the data
    one = DecisionTreeClassifier(max_depth=1, random_state=0)
    one.fit(x_train[:, [column]], y_train)
    many = DecisionTreeClassifier(max_depth=3, random_state=0).fit(x_train, y_train)
    found = float(one.tree_.threshold[0])
    scores = {
        "by hand: 1000": np.mean(rule_by_hand(area) == y_test),
        f"learned: {found:.0f}": one.score(x_test[:, [column]], y_test),
        "learned, all features": many.score(x_test, y_test),
    }
    for name, score in scores.items():
        print(f"{name:22s} test accuracy {score:.3f}")

    rules, ax = plt.subplots()
    for label, name in enumerate(data.target_names):
        ax.hist(
            area[y_test == label], bins=np.arange(0, 2600, 100), alpha=0.6, label=name
        )
    ax.axvline(1000, color="gray", label="rule by hand")
    ax.axvline(found, color="C3", label="learned rule")
    ax.set(xlabel="mean area of the nuclei", ylabel="patients of the test set")
    ax.legend()
    keys = ("by_hand", "learned_one", "learned_all")
    metrics = dict(zip(keys, scores.values(), strict=True)) | {"threshold": found}
    figures = {"rules": rules}
