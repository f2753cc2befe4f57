"""Nine settings of two hyperparameters, each judged on the validation set; training never changes them."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

rates = (0.0001, 0.003, 0.3)
widths = (2, 16, 64)


# %% data
def load_data():
    digits = load_digits()
    x_rest, x_test, y_rest, y_test = train_test_split(
        digits.data / 16,
        digits.target,
        test_size=0.25,
        random_state=0,
        stratify=digits.target,
    )
    x_train, x_val, y_train, y_val = train_test_split(
        x_rest, y_rest, test_size=1 / 3, random_state=0, stratify=y_rest
    )
    return (x_train, y_train), (x_val, y_val), (x_test, y_test)


# %% search
def fit(rate, width, x, y):
    model = MLPClassifier(
        (width,), learning_rate_init=rate, batch_size=32, max_iter=12, random_state=0
    )
    for _ in range(12):
        model.partial_fit(x, y, classes=range(10))
    return model


# %% run
if __name__ == "__main__":
    (x_train, y_train), (x_val, y_val), (x_test, y_test) = load_data()
    models = {(r, n): fit(r, n, x_train, y_train) for r in rates for n in widths}
    scores = {setting: model.score(x_val, y_val) for setting, model in models.items()}
    for (rate, width), score in scores.items():
        print(
            f"learning rate {rate:<7g} hidden units {width:2d}  validation accuracy {score:.3f}"
        )
    best = max(scores, key=scores.get)
    # 테스트 세트는 고른 뒤에 한 번만 / the test set once, after choosing
    test = models[best].score(x_test, y_test)
    print(f"best: learning rate {best[0]:g}, {best[1]} units; test accuracy {test:.3f}")

    grid, ax = plt.subplots(figsize=(5, 4))
    table = np.array([[scores[r, n] for n in widths] for r in rates])
    ax.imshow(table, cmap="viridis", vmin=0, vmax=1)
    for i, j in np.ndindex(table.shape):
        ax.text(
            j,
            i,
            f"{table[i, j]:.2f}",
            ha="center",
            va="center",
            color="white" if table[i, j] < 0.7 else "black",
        )
    ax.set(xticks=range(3), xticklabels=widths, yticks=range(3), yticklabels=rates)
    ax.set(xlabel="hidden units", ylabel="learning rate", title="validation accuracy")
    metrics = {
        "best_validation": scores[best],
        "worst_validation": min(scores.values()),
        "test_accuracy": test,
    }
    figures = {"grid": grid}
