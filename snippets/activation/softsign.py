"""Softsign reaches ±1 like tanh, but slowly: its slope fades with the square of z, not exponentially."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% softsign
def softsign(z):
    return z / (1 + np.abs(z))


def slope(z):
    return 1 / (1 + np.abs(z)) ** 2


# %% run
if __name__ == "__main__":
    z = np.linspace(-10, 10, 401)
    theirs = keras.ops.convert_to_numpy(keras.activations.softsign(z.astype("float32")))
    for one in (1, 3, 10):
        tanh_slope = 1 / np.cosh(one) ** 2
        print(
            f"z = {one:2d}: softsign {softsign(one):.3f} slope {slope(one):.1e}   tanh {np.tanh(one):.3f} slope {tanh_slope:.1e}"
        )

    curves, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4))
    left.plot(z, softsign(z), label="softsign")
    left.plot(z, np.tanh(z), label="tanh")
    left.set(xlabel="z", ylabel="output")
    left.legend()
    right.semilogy(z, slope(z))
    right.semilogy(z, 1 / np.cosh(z) ** 2)
    right.set(xlabel="z", ylabel="slope")
    metrics = {
        "slope_at_10": slope(10.0),
        "tanh_slope_at_10": 1 / np.cosh(10.0) ** 2,
        "difference_to_keras": np.abs(theirs - softsign(z)).max(),
    }
    figures = {"curves": curves}
