"""Softsign approaches ±1 like tanh, but slowly: its slope fades with the square of z, not exponentially."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% softsign
def softsign(z):
    return z / (1 + np.abs(z))


def slope(z):
    return 1 / (1 + np.abs(z)) ** 2


def tanh_slope(z):
    return 1 / np.cosh(z) ** 2


# %% run
if __name__ == "__main__":
    for z in (1, 3, 10):
        print(
            f"z = {z:2d}: softsign {softsign(z):.3f} slope {slope(z):.2g}",
            f"  tanh {np.tanh(z):.3f} slope {tanh_slope(z):.2g}",
        )

    # 케라스의 함수와 견준다 / compared with the function of Keras
    line = np.linspace(-10, 10, 401)
    in_keras = keras.activations.softsign(line.astype("float32"))
    difference = np.abs(keras.ops.convert_to_numpy(in_keras) - softsign(line)).max()
    print(f"largest difference from Keras: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    curves, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4), layout="constrained")
    left.plot(line, softsign(line), label="softsign")
    left.plot(line, np.tanh(line), label="tanh")
    left.set(xlabel="z", ylabel="output")
    left.legend()
    right.semilogy(line, slope(line))
    right.semilogy(line, tanh_slope(line))
    right.set(xlabel="z", ylabel="slope")

# %% report
if __name__ == "__main__":
    metrics = {
        "slope_at_10": slope(10.0),
        "tanh_slope_at_10": tanh_slope(10.0),
        "difference_to_keras": difference,
    }
    figures = {"curves": curves}
