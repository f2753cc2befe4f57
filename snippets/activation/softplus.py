"""Softplus is a smooth ReLU: always positive, and its slope is the sigmoid."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% softplus
def softplus(z):
    # 큰 z에서도 넘치지 않는 log(1 + e^z) / log(1 + e^z) without overflow
    return np.logaddexp(z, 0)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% run
if __name__ == "__main__":
    z = np.linspace(-6, 6, 401)
    theirs = keras.ops.convert_to_numpy(keras.activations.softplus(z.astype("float32")))
    h = 1e-5
    slopes = (softplus(z + h) - softplus(z - h)) / (2 * h)
    gap = softplus(z) - np.maximum(z, 0)
    print(f"slope against sigmoid: difference {np.abs(slopes - sigmoid(z)).max():.1e}")
    print(
        f"largest gap to ReLU: {gap.max():.4f} at z = {abs(z[gap.argmax()]):.0f}  (log 2 = {np.log(2):.4f})"
    )
    with np.errstate(over="ignore"):
        print(
            "z = 1000: log(1 + exp(z)) =",
            np.log(1 + np.exp(1000.0)),
            " logaddexp =",
            softplus(1000.0),
        )

    curves, ax = plt.subplots()
    ax.plot(z, softplus(z), label="softplus")
    ax.plot(z, np.maximum(z, 0), "--", label="ReLU")
    ax.plot(z, sigmoid(z), ":", label="slope of softplus")
    ax.set(xlabel="z")
    ax.legend()
    metrics = {
        "gap_at_zero": gap.max(),
        "slope_difference_to_sigmoid": np.abs(slopes - sigmoid(z)).max(),
        "difference_to_keras": np.abs(theirs - softplus(z)).max(),
    }
    figures = {"curves": curves}
