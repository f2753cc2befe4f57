"""Swish multiplies its input by its own sigmoid; just below zero it dips, so it is not monotonic."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from scipy.optimize import minimize_scalar


# %% swish
def swish(z, beta=1.0):
    return z / (1 + np.exp(-beta * z))


# %% run
if __name__ == "__main__":
    z = np.linspace(-6, 4, 401)
    theirs = keras.ops.convert_to_numpy(keras.activations.silu(z.astype("float32")))
    lowest = minimize_scalar(swish, bounds=(-3, 0), method="bounded")
    print(f"lowest point: swish({lowest.x:.3f}) = {lowest.fun:.3f}")
    print(
        "the same function under both names:",
        keras.activations.swish is keras.activations.silu,
    )

    curves, ax = plt.subplots()
    for beta in (0.5, 1, 5):
        ax.plot(z, swish(z, beta), label=f"beta = {beta:g}")
    ax.plot(z, np.maximum(z, 0), ":", color="gray", label="ReLU")
    ax.plot(lowest.x, lowest.fun, "o", color="C1")
    ax.set(xlabel="z", ylabel="output")
    ax.legend()
    metrics = {
        "lowest_z": lowest.x,
        "lowest_value": lowest.fun,
        "difference_to_keras": np.abs(theirs - swish(z)).max(),
    }
    figures = {"curves": curves}
