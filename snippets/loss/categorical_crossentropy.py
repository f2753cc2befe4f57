"""Categorical and sparse categorical cross-entropy: one loss, two ways to write the labels."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# %% run
if __name__ == "__main__":
    probabilities = np.array([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1], [0.3, 0.4, 0.3]])
    labels = np.array([0, 1, 2])
    one_hot = keras.utils.to_categorical(labels, 3)
    print("labels:", labels, " one-hot rows:", one_hot.astype(int).tolist())
    sparse = keras.losses.SparseCategoricalCrossentropy()(labels, probabilities)
    categorical = keras.losses.CategoricalCrossentropy()(one_hot, probabilities)
    by_hand = -np.mean(np.log(probabilities[np.arange(3), labels]))
    print(
        f"sparse {float(sparse):.6f}  categorical {float(categorical):.6f}  by hand {by_hand:.6f}"
    )
    try:
        keras.losses.CategoricalCrossentropy()(labels, probabilities)
    except ValueError as error:
        print("integers given to the one-hot loss:", str(error).splitlines()[0][:70])
    chance = float(-np.log(1 / 10))
    print(f"loss of guessing evenly among ten classes: {chance:.4f}")

    rows, ax = plt.subplots(figsize=(6, 2.8))
    each = -np.log(probabilities[np.arange(3), labels])
    ax.bar(range(3), each)
    for i, value in enumerate(each):
        given = probabilities[i, labels[i]]
        ax.text(i, value, f"-log {given}", ha="center", va="bottom", fontsize=9)
    ax.set_xticks(range(3), [f"sample {i}, label {k}" for i, k in enumerate(labels)])
    ax.set(ylabel="loss", ylim=(0, 1.45))
    metrics = {
        "loss": by_hand,
        "difference": max(
            abs(float(sparse) - by_hand), abs(float(categorical) - by_hand)
        ),
        "ten_class_chance": chance,
    }
    figures = {"rows": rows}
