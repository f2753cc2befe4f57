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
    """Weights (visible, hidden) and the biases of both layers. No weights inside a layer."""
    w = rng.normal(0, 0.05, size=(x.shape[1], hidden))
    b, c = np.zeros(x.shape[1]), np.zeros(hidden)
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for start in range(0, len(x), batch):
            v0 = x[order[start : start + batch]]
            h0 = sigmoid(v0 @ w + c)
            # 은닉 유닛을 뽑고, 보이는 층을 다시 만들고, 한 번 더 올라간다 / draw hidden, rebuild visible, go up again
            drawn = (rng.random(h0.shape) < h0).astype(float)
            v1 = sigmoid(drawn @ w.T + b)
            h1 = sigmoid(v1 @ w + c)
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
    rng = np.random.default_rng(0)
    w, b, c = train(x_train, 100, rng)
    hidden_train, hidden_test = sigmoid(x_train @ w + c), sigmoid(x_test @ w + c)
    rebuilt = sigmoid(hidden_test @ w.T + b)
    reconstruction = np.mean((rebuilt - x_test) ** 2)
    model = LogisticRegression(C=10, max_iter=2000).fit(hidden_train, y_train)
    accuracy = model.score(hidden_test, y_test)
    raw = LogisticRegression(C=10, max_iter=2000).fit(x_train, y_train)
    print("weights:", w.shape, " labels used by the machine: none")
    print(f"reconstruction error {reconstruction:.4f}")
    print(
        f"logistic regression on hidden units {accuracy:.3f}, on pixels {raw.score(x_test, y_test):.3f}"
    )

    images, axes = plt.subplots(3, 8, figsize=(8, 3.2))
    for k in range(8):
        axes[0, k].imshow(x_test[k].reshape(8, 8), cmap="gray_r")
        axes[1, k].imshow(rebuilt[k].reshape(8, 8), cmap="gray_r")
        axes[2, k].imshow(w[:, k].reshape(8, 8), cmap="RdBu")
    for ax in axes.flat:
        ax.set(xticks=[], yticks=[])
    for row, name in enumerate(("digit", "rebuilt", "weights")):
        axes[row, 0].set_ylabel(name)
    metrics = {"reconstruction_error": reconstruction, "accuracy": accuracy}
    figures = {"images": images}
