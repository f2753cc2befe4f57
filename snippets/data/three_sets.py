"""Three sets, three roles: fit on the first, choose on the second, report on the third."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

# %% split
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    # 먼저 20%를 테스트 세트로 떼어 둔다 / first, 20% is set aside as the test set
    x_rest, x_test, y_rest, y_test = train_test_split(
        x, y, test_size=0.2, random_state=0, stratify=y
    )
    # 남은 80%의 4분의 1, 곧 전체의 20%가 검증 세트다 / a quarter of the remaining 80%, so 20% of all rows, is the validation set
    x_train, x_val, y_train, y_val = train_test_split(
        x_rest, y_rest, test_size=0.25, random_state=0, stratify=y_rest
    )
    print("training, validation, test:", len(x_train), len(x_val), len(x_test))

# %% choose
if __name__ == "__main__":
    neighbors = np.arange(1, 30, 2)
    train_scores, val_scores = [], []
    for k in neighbors:
        model = KNeighborsClassifier(n_neighbors=k).fit(x_train, y_train)
        train_scores.append(model.score(x_train, y_train))
        val_scores.append(model.score(x_val, y_val))
    # k는 검증 세트로 고른다 / k is chosen on the validation set
    best = neighbors[np.argmax(val_scores)]
    print(f"chosen k = {best}   validation accuracy {max(val_scores):.3f}")

# %% test
if __name__ == "__main__":
    # 테스트 세트는 여기서 한 번만 쓴다 / the test set is used here, once
    model = KNeighborsClassifier(n_neighbors=best).fit(x_train, y_train)
    test_score = model.score(x_test, y_test)
    print(f"test accuracy {test_score:.3f}")

# %% draw
if __name__ == "__main__":
    choice, ax = plt.subplots()
    ax.plot(neighbors, train_scores, marker="o", markersize=4, label="training")
    ax.plot(neighbors, val_scores, marker="o", markersize=4, label="validation")
    ax.axvline(best, linestyle=":", color="gray", label="chosen")
    ax.plot(best, test_score, "k*", markersize=10, label="test, once")
    ax.set(xlabel="number of neighbors k", ylabel="accuracy")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "train_acc_k1": train_scores[0],
        "validation_acc": max(val_scores),
        "test_acc": test_score,
    }
    figures = {"choice": choice}
