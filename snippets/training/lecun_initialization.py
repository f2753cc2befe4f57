"""LeCun initialization sets the variance to 1 / inputs, the scale at which SELU layers keep variance 1."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% forward
def variances(initializer_class, layers=20, width=256):
    """Variance of the activations after each SELU layer."""
    h = np.random.default_rng(0).normal(size=(500, width)).astype("float32")
    found = []
    for layer in range(layers):
        # 층마다 다른 가중치가 되도록 시드를 바꾼다 / another seed for each layer, so that its weights differ
        initializer = initializer_class(seed=layer)
        w = keras.ops.convert_to_numpy(initializer((width, width)))
        h = keras.ops.convert_to_numpy(keras.activations.selu(h @ w))
        found.append(float(h.var()))
    return found


# %% run
if __name__ == "__main__":
    products = {}
    for inputs in (50, 200, 800):
        initializer = keras.initializers.LecunNormal(seed=0)
        w = keras.ops.convert_to_numpy(initializer((inputs, 400)))
        products[inputs] = w.var() * inputs
        print(f"{inputs:3d} inputs: variance × inputs = {products[inputs]:.3f}")

    found = {
        "LeCun": variances(keras.initializers.LecunNormal),
        "He": variances(keras.initializers.HeNormal),
    }
    for name, values in found.items():
        print(f"{name:5s} variance after 20 layers: {values[-1]:5.2f}")

# %% draw
if __name__ == "__main__":
    depth, ax = plt.subplots()
    for name, values in found.items():
        ax.semilogy(range(1, 21), values, label=name)
    ax.axhline(1, linestyle=":", color="gray")
    ax.set(xlabel="layer", ylabel="variance of the activations")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "variance_times_inputs": products[800],
        "lecun_after_20": found["LeCun"][-1],
        "he_after_20": found["He"][-1],
    }
    figures = {"depth": depth}
