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
    # -3과 0 사이에서 가장 낮은 곳을 찾는다 / looks for the lowest point between -3 and 0
    lowest = minimize_scalar(swish, bounds=(-3, 0), method="bounded")
    print(f"lowest point: swish({lowest.x:.3f}) = {lowest.fun:.3f}")

    # 케라스에는 두 이름으로 들어 있다 / Keras has it under two names
    same = keras.activations.swish is keras.activations.silu
    print("swish and silu are the same function:", same)
    z = np.linspace(-6, 4, 401)
    in_keras = keras.activations.silu(z.astype("float32"))
    difference = np.abs(keras.ops.convert_to_numpy(in_keras) - swish(z)).max()
    print(f"largest difference from Keras: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    for beta in (0.5, 1, 5):
        ax.plot(z, swish(z, beta), label=f"beta = {beta:g}")
    ax.plot(z, np.maximum(z, 0), ":", color="gray", label="ReLU")
    ax.plot(lowest.x, lowest.fun, "o", color="C1")
    ax.set(xlabel="z", ylabel="output")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "lowest_z": lowest.x,
        "lowest_value": lowest.fun,
        "difference_to_keras": difference,
    }
    figures = {"curves": curves}
