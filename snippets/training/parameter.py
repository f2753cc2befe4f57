"""What training changes and what it does not: 52,650 parameters move, the shape of the network stays."""

# %% setup
from itertools import pairwise

import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)


# %% count
def count(widths):
    """(inputs + 1) × units for each layer; the 1 is the bias."""
    return [(n_in + 1) * n_out for n_in, n_out in pairwise(widths)]


def build_model(widths):
    layers = [keras.layers.Dense(width, activation="relu") for width in widths[1:-1]]
    return keras.Sequential(
        [
            keras.Input(shape=(widths[0],)),
            *layers,
            keras.layers.Dense(widths[-1], activation="softmax"),
        ]
    )


# %% run
if __name__ == "__main__":
    widths = (784, 64, 32, 10)
    print(
        "by hand:",
        " + ".join(f"{n:,}" for n in count(widths)),
        "=",
        f"{sum(count(widths)):,}",
    )
    print("Keras:  ", f"{build_model(widths).count_params():,}")

    digits = load_digits()
    model = build_model((64, 32, 10))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    before = model.layers[0].get_weights()[0].ravel()
    model.fit(digits.data / 16, digits.target, epochs=10, verbose=0)
    after = model.layers[0].get_weights()[0].ravel()
    print(
        f"weights of the first layer that training changed: {np.mean(before != after):.1%}"
    )

    histogram, ax = plt.subplots()
    bins = np.linspace(-0.8, 0.8, 60)
    ax.hist(before, bins, alpha=0.6, label="before training")
    ax.hist(after, bins, alpha=0.6, label="after training")
    ax.set(xlabel="weight", ylabel="count")
    ax.legend()
    metrics = {
        "by_hand": sum(count(widths)),
        "keras": build_model(widths).count_params(),
        "changed_share": np.mean(before != after),
    }
    figures = {"histogram": histogram}
