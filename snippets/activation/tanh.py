"""Tanh is a sigmoid stretched to (-1, 1): centered on zero and four times as steep there."""

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
    samples = np.random.default_rng(0).normal(size=100_000)
    mean_tanh = tanh(samples).mean()
    mean_sigmoid = sigmoid(samples).mean()
    print("mean output for normal inputs:")
    print(f"tanh {mean_tanh:+.3f}   sigmoid {mean_sigmoid:+.3f}")

    # 케라스의 함수와 견준다 / compared with the function of Keras
    z = np.linspace(-5, 5, 401)
    in_keras = keras.activations.tanh(z.astype("float32"))
    difference = np.abs(keras.ops.convert_to_numpy(in_keras) - tanh(z)).max()
    print(f"2·sigmoid(2z) - 1 against Keras's tanh: difference {difference:.1e}")

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    ax.plot(z, tanh(z), label="tanh")
    ax.plot(z, sigmoid(z), label="sigmoid")
    ax.plot(z, 1 - tanh(z) ** 2, "--", color="C0", label="slope of tanh")
    sigmoid_slope = sigmoid(z) * (1 - sigmoid(z))
    ax.plot(z, sigmoid_slope, "--", color="C1", label="slope of sigmoid")
    ax.set(xlabel="z")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "mean_tanh": mean_tanh,
        "mean_sigmoid": mean_sigmoid,
        "difference_to_keras": difference,
    }
    figures = {"curves": curves}
