"""Tanh is a sigmoid stretched to (-1, 1): centred on zero and four times as steep."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% functions
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def tanh(z):
    return 2 * sigmoid(2 * z) - 1


# %% run
if __name__ == "__main__":
    z = np.linspace(-5, 5, 401)
    theirs = keras.ops.convert_to_numpy(keras.activations.tanh(z.astype("float32")))
    print(
        f"2·sigmoid(2z) - 1 against Keras's tanh: difference {np.abs(theirs - tanh(z)).max():.1e}"
    )
    samples = np.random.default_rng(0).normal(size=100_000)
    print(
        f"mean output for normal inputs: tanh {tanh(samples).mean():+.3f}  sigmoid {sigmoid(samples).mean():+.3f}"
    )

    curves, ax = plt.subplots()
    ax.plot(z, tanh(z), label="tanh")
    ax.plot(z, sigmoid(z), label="sigmoid")
    ax.plot(z, 1 - tanh(z) ** 2, "--", color="C0", label="slope of tanh")
    ax.plot(
        z, sigmoid(z) * (1 - sigmoid(z)), "--", color="C1", label="slope of sigmoid"
    )
    ax.set(xlabel="z")
    ax.legend()
    metrics = {
        "mean_tanh": tanh(samples).mean(),
        "mean_sigmoid": sigmoid(samples).mean(),
        "difference_to_keras": np.abs(theirs - tanh(z)).max(),
    }
    figures = {"curves": curves}
