"""ReLU passes what is positive and stops the rest; its slope is 1 or 0, so it does not shrink with depth."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% relu
def relu(z):
    return np.maximum(z, 0)


def slope_through(depth, activation_slope, rng):
    """Mean product of slopes along random paths through `depth` layers."""
    return np.prod(activation_slope(rng.normal(size=(20_000, depth))), axis=1)


# %% run
if __name__ == "__main__":
    z = np.linspace(-4, 4, 401)
    theirs = keras.ops.convert_to_numpy(keras.activations.relu(z.astype("float32")))
    samples = np.random.default_rng(0).normal(size=100_000)
    print(f"zero outputs for normal inputs: {np.mean(relu(samples) == 0):.3f}")

    rng = np.random.default_rng(0)
    relu_paths = slope_through(5, lambda z: (z > 0).astype(float), rng)
    sigmoid_paths = slope_through(5, lambda z: np.exp(-z) / (1 + np.exp(-z)) ** 2, rng)
    print(
        f"5 layers of ReLU: slope 1 on {np.mean(relu_paths == 1):.1%} of the paths, 0 on the others"
    )
    print(
        f"5 layers of sigmoid: the largest slope on any path is {sigmoid_paths.max():.5f}"
    )

    curves, ax = plt.subplots()
    ax.plot(z, relu(z), label="ReLU")
    ax.plot(z, np.where(z > 0, 1, 0), "--", label="slope")
    ax.set(xlabel="z")
    ax.legend()
    metrics = {
        "zero_outputs": np.mean(relu(samples) == 0),
        "largest_sigmoid_path": sigmoid_paths.max(),
        "difference_to_keras": np.abs(theirs - relu(z)).max(),
    }
    figures = {"curves": curves}
