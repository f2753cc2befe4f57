"""Three sets, three duties: fit on one, choose on the second, report on the third."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier


# %% split
def three_sets(x, y):
    """60 % to fit, 20 % to choose, 20 % to report."""
    x_rest, x_test, y_rest, y_test = train_test_split(
        x, y, test_size=0.2, random_state=0, stratify=y
    )
    x_train, x_val, y_train, y_val = train_test_split(
        x_rest, y_rest, test_size=0.25, random_state=0, stratify=y_rest
    )
    return (x_train, y_train), (x_val, y_val), (x_test, y_test)


# %% run
if __name__ == "__main__":
    digits = load_digits()
    train, validation, test = three_sets(digits.data, digits.target)
    sizes = [len(part[1]) for part in (train, validation, test)]
    print("training, validation, test:", sizes)
    neighbours = np.arange(1, 30, 2)
    scores = {"training": [], "validation": []}
    for k in neighbours:
        model = KNeighborsClassifier(k).fit(*train)
        scores["training"].append(model.score(*train))
        scores["validation"].append(model.score(*validation))
    # 고르는 일은 검증 세트가 한다 / the validation set does the choosing
    best = int(neighbours[np.argmax(scores["validation"])])
    # 테스트 세트는 여기서 한 번만 쓴다 / the test set is used here, once
    reported = KNeighborsClassifier(best).fit(*train).score(*test)
    print(f"chosen k = {best}   test accuracy {reported:.3f}")

    choice, ax = plt.subplots()
    for name, values in scores.items():
        ax.plot(neighbours, values, marker="o", markersize=4, label=name)
    ax.axvline(best, linestyle=":", color="gray", label="chosen")
    ax.plot(best, reported, "k*", markersize=10, label="test, once")
    ax.set(xlabel="number of neighbours k", ylabel="accuracy")
    ax.legend()
    metrics = {
        "train_acc_k1": scores["training"][0],
        "validation_acc": max(scores["validation"]),
        "test_acc": reported,
    }
    figures = {"choice": choice}
