"""A rule written by hand against a rule learned from examples: is a tumor malignant?"""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


# %% rules
def rule_by_hand(area):
    """Someone's guess: malignant if the cell nuclei have a mean area above 1000."""
    return (area > 1000).astype(int)


# %% run
if __name__ == "__main__":
    data = load_breast_cancer()
    # 데이터는 악성을 0, 양성(benign)을 1로 적었다. 찾으려는 악성을 1로 바꾼다 / the data write 0 for malignant, 1 for benign; we look for malignant, so it becomes 1
    malignant = 1 - data.target
    x_train, x_test, y_train, y_test = train_test_split(
        data.data, malignant, test_size=0.3, random_state=0, stratify=malignant
    )
    column = list(data.feature_names).index("mean area")
    area_train, area_test = x_train[:, [column]], x_test[:, [column]]

    by_hand = np.mean(rule_by_hand(area_test[:, 0]) == y_test)
    print(f"by hand: 1000         test accuracy {by_hand:.3f}")

    # 깊이 1이면 한 번만 묻는다. 규칙의 모양은 같고, 경계의 숫자는 데이터에서 찾는다 / depth 1 asks once: a rule of the same form, but its number is found in the data
    one_rule = DecisionTreeClassifier(max_depth=1, random_state=0)
    one_rule.fit(area_train, y_train)
    threshold = one_rule.tree_.threshold[0]
    learned_one = one_rule.score(area_test, y_test)
    print(f"learned: {threshold:.0f}          test accuracy {learned_one:.3f}")

    many_rules = DecisionTreeClassifier(max_depth=3, random_state=0)
    many_rules.fit(x_train, y_train)
    learned_all = many_rules.score(x_test, y_test)
    print(f"learned, all features test accuracy {learned_all:.3f}")

# %% draw
if __name__ == "__main__":
    rules, ax = plt.subplots()
    bins = np.arange(0, 2600, 100)
    for label, name in enumerate(("benign", "malignant")):
        ax.hist(area_test[y_test == label, 0], bins=bins, alpha=0.6, label=name)
    ax.axvline(1000, color="gray", label="rule by hand")
    ax.axvline(threshold, color="C3", label="learned rule")
    ax.set(xlabel="mean area of the cell nuclei", ylabel="tumors in the test set")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "by_hand": by_hand,
        "learned_one": learned_one,
        "learned_all": learned_all,
        "threshold": threshold,
    }
    figures = {"rules": rules}
