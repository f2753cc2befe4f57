"""The sigmoid squeezes any number into (0, 1); its slope is at most one quarter."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% sigmoid
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def slope(z):
    return sigmoid(z) * (1 - sigmoid(z))


# %% run
if __name__ == "__main__":
    z = np.linspace(-8, 8, 401)
    theirs = keras.ops.convert_to_numpy(keras.activations.sigmoid(z.astype("float32")))
    difference = np.abs(theirs - sigmoid(z)).max()
    for one in (-5, -1, 0, 1, 5):
        print(f"sigmoid({one:2d}) = {sigmoid(one):.4f}   slope {slope(one):.4f}")
    print(f"largest slope {slope(z).max():.3f} at z = {abs(z[slope(z).argmax()]):.0f}")
    print(f"best case of the slope through 10 layers: {0.25**10:.1e}")

    curves, ax = plt.subplots()
    ax.plot(z, sigmoid(z), label="sigmoid")
    ax.plot(z, slope(z), label="slope")
    ax.axhline(0.25, linestyle=":", color="gray")
    ax.set(xlabel="z")
    ax.legend()
    metrics = {
        "largest_slope": slope(z).max(),
        "at_zero": sigmoid(0.0),
        "difference_to_keras": difference,
    }
    figures = {"curves": curves}
