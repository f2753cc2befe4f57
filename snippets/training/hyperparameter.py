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
if __name__ == "__main__":
    digits = load_digits()
    # 넷 중 하나는 테스트 세트로 떼어 둔다 / a quarter is put aside as the test set
    x_rest, x_test, y_rest, y_test = train_test_split(
        digits.data / 16,
        digits.target,
        test_size=0.25,
        random_state=0,
        stratify=digits.target,
    )
    # 나머지의 셋 중 하나는 검증 세트이다 / a third of the rest is the validation set
    x_train, x_val, y_train, y_val = train_test_split(
        x_rest, y_rest, test_size=1 / 3, random_state=0, stratify=y_rest
    )


# %% fit
def fit(rate, width, x, y):
    """A network with one hidden layer, trained for 12 epochs."""
    model = MLPClassifier(
        hidden_layer_sizes=(width,),
        learning_rate_init=rate,
        batch_size=32,
        random_state=0,
    )
    # partial_fit은 한 에폭만 학습한다. fit은 일찍 멈추기도 해서 에폭 수가 달라진다 / partial_fit trains one epoch; fit may stop early, which makes epochs unequal
    for _ in range(12):
        model.partial_fit(x, y, classes=range(10))
    return model


# %% search
if __name__ == "__main__":
    models, scores = {}, {}
    for rate in rates:
        for width in widths:
            model = fit(rate, width, x_train, y_train)
            score = model.score(x_val, y_val)
            models[rate, width] = model
            scores[rate, width] = score
            setting = f"learning rate {rate:<7g} hidden units {width:2d}"
            print(f"{setting}  validation accuracy {score:.3f}")

# %% choose
if __name__ == "__main__":
    # 점수가 가장 높은 설정 / the setting with the highest score
    best = max(scores, key=scores.get)
    # 테스트 세트는 고른 뒤에 한 번만 / the test set once, after choosing
    test_accuracy = models[best].score(x_test, y_test)
    print(f"best: learning rate {best[0]:g}, {best[1]} hidden units")
    print(f"test accuracy of the best: {test_accuracy:.3f}")

# %% draw
if __name__ == "__main__":
    grid, ax = plt.subplots(figsize=(5, 4), layout="constrained")
    table = np.array([[scores[rate, width] for width in widths] for rate in rates])
    ax.imshow(table, cmap="viridis", vmin=0, vmax=1)
    for i, j in np.ndindex(table.shape):
        color = "white" if table[i, j] < 0.7 else "black"
        ax.text(j, i, f"{table[i, j]:.2f}", ha="center", va="center", color=color)
    ax.set(xticks=range(3), xticklabels=widths, yticks=range(3), yticklabels=rates)
    ax.set(xlabel="hidden units", ylabel="learning rate", title="validation accuracy")

# %% report
if __name__ == "__main__":
    metrics = {
        "best_validation": scores[best],
        "worst_validation": min(scores.values()),
        "test_accuracy": test_accuracy,
    }
    figures = {"grid": grid}
