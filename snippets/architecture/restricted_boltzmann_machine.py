"""A restricted Boltzmann machine on 8 × 8 digits, trained by contrastive divergence in NumPy."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split


# %% machine
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train(x, hidden, rng, epochs=40, rate=0.1, batch=20):
    """Weights (visible, hidden) and the biases of both layers; there are no weights inside a layer."""
    w = rng.normal(0, 0.05, size=(x.shape[1], hidden))
    # b는 가시층, c는 은닉층의 편향 / b: biases of the visible layer, c: of the hidden layer
    b, c = np.zeros(x.shape[1]), np.zeros(hidden)
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for start in range(0, len(x), batch):
            v0 = x[order[start : start + batch]]
            # 은닉 유닛이 켜질 확률을 구하고, 그 확률로 켜거나 끈다 / the probability that each hidden unit is on, then a draw with it
            h0 = sigmoid(v0 @ w + c)
            drawn = (rng.random(h0.shape) < h0).astype(float)
            # 내려가 가시층을 복원하고, 한 번 더 올라간다 / down, to reconstruct the visible layer, and up once more
            v1 = sigmoid(drawn @ w.T + b)
            h1 = sigmoid(v1 @ w + c)
            # 데이터의 확률은 올리고, 복원한 것의 확률은 내린다 / raise the probability of the data, lower that of the reconstruction
            w += rate * (v0.T @ h0 - v1.T @ h1) / len(v0)
            b += rate * (v0 - v1).mean(axis=0)
            c += rate * (h0 - h1).mean(axis=0)
    return w, b, c


# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    x_train, x_test, y_train, y_test = train_test_split(
        x / 16, y, test_size=0.3, random_state=0, stratify=y
    )
    # 레이블 y_train은 여기서 쓰지 않는다 / the labels y_train are not used here
    w, b, c = train(x_train, hidden=100, rng=np.random.default_rng(0))
    print("weights:", w.shape, " labels used by the machine: none")

    # 올라갔다가 내려와 테스트 숫자를 복원한다 / up and down: the test digits, reconstructed
    hidden_train = sigmoid(x_train @ w + c)
    hidden_test = sigmoid(x_test @ w + c)
    rebuilt = sigmoid(hidden_test @ w.T + b)
    reconstruction_error = np.mean((rebuilt - x_test) ** 2)
    print(f"reconstruction error {reconstruction_error:.4f}")

    # 은닉 유닛이 쓸모 있는 특성인지 로지스틱 회귀로 알아본다 / logistic regression shows whether the hidden units are useful features
    on_hidden = LogisticRegression(C=10, max_iter=2000).fit(hidden_train, y_train)
    on_pixels = LogisticRegression(C=10, max_iter=2000).fit(x_train, y_train)
    accuracy = on_hidden.score(hidden_test, y_test)
    pixel_accuracy = on_pixels.score(x_test, y_test)
    print(
        f"logistic regression on hidden units {accuracy:.3f}"
        f", on pixels {pixel_accuracy:.3f}"
    )

# %% draw
if __name__ == "__main__":
    images, axes = plt.subplots(3, 8, figsize=(8, 3.2), layout="constrained")
    for k in range(8):
        axes[0, k].imshow(x_test[k].reshape(8, 8), cmap="gray_r")
        axes[1, k].imshow(rebuilt[k].reshape(8, 8), cmap="gray_r")
        axes[2, k].imshow(w[:, k].reshape(8, 8), cmap="RdBu")
    for ax in axes.flat:
        ax.set(xticks=[], yticks=[])
    for row, name in enumerate(("digit", "rebuilt", "weights")):
        axes[row, 0].set_ylabel(name)

# %% report
if __name__ == "__main__":
    metrics = {"reconstruction_error": reconstruction_error, "accuracy": accuracy}
    figures = {"images": images}
