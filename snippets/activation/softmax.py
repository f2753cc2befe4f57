"""Softmax turns any scores into shares that add up to 1; with two classes it is the sigmoid."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% softmax
def softmax(z):
    # 가장 큰 값을 빼도 결과는 같고 넘치지 않는다 / shifting changes nothing and avoids overflow
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% run
if __name__ == "__main__":
    scores = np.array([2.0, 1.0, 0.1])
    print(
        "scores",
        scores,
        "-> shares",
        np.round(softmax(scores), 3),
        " sum",
        round(float(softmax(scores).sum()), 3),
    )
    print(
        "scores + 1000 -> the same:",
        np.allclose(softmax(scores + 1000), softmax(scores)),
    )
    pairs = np.random.default_rng(0).normal(size=(1000, 2)) * 3
    two_class = np.abs(softmax(pairs)[:, 0] - sigmoid(pairs[:, 0] - pairs[:, 1])).max()
    print(f"two classes against the sigmoid of the difference: {two_class:.1e}")
    theirs = keras.ops.convert_to_numpy(
        keras.activations.softmax(pairs.astype("float32"))
    )

    temperature, axes = plt.subplots(1, 3, figsize=(8, 2.8), sharey=True)
    for ax, t in zip(axes, (0.3, 1, 3), strict=True):
        ax.bar(["A", "B", "C"], softmax(scores / t))
        ax.set_title(f"scores / {t:g}")
    axes[0].set_ylabel("share")
    metrics = {
        "sum_error": np.abs(softmax(pairs).sum(axis=1) - 1).max(),
        "two_class_difference": two_class,
        "difference_to_keras": np.abs(theirs - softmax(pairs)).max(),
    }
    figures = {"temperature": temperature}
