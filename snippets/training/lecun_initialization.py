"""LeCun initialization sets the variance to 1 / inputs, the scale at which SELU layers keep variance 1."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% forward
def variances(initializer, layers=20, width=256):
    """Variance of the activations after each SELU layer."""
    h, found = np.random.default_rng(0).normal(size=(500, width)).astype("float32"), []
    for seed in range(layers):
        w = keras.ops.convert_to_numpy(initializer(seed=seed)((width, width)))
        h = keras.ops.convert_to_numpy(keras.activations.selu(h @ w))
        found.append(float(h.var()))
    return found


# %% run
if __name__ == "__main__":
    for inputs in (50, 200, 800):
        w = keras.ops.convert_to_numpy(
            keras.initializers.LecunNormal(seed=0)((inputs, 400))
        )
        print(f"{inputs:3d} inputs: variance × inputs = {w.var() * inputs:.3f}")
    found = {
        "LeCun": variances(keras.initializers.LecunNormal),
        "He": variances(keras.initializers.HeNormal),
    }
    for name, values in found.items():
        print(f"{name:5s} variance after 20 SELU layers: {values[-1]:.2e}")

    depth, ax = plt.subplots()
    for name, values in found.items():
        ax.semilogy(range(1, 21), values, label=name)
    ax.axhline(1, linestyle=":", color="gray")
    ax.set(xlabel="layer", ylabel="variance of the activations")
    ax.legend()
    metrics = {
        "variance_times_inputs": w.var() * inputs,
        "lecun_after_20": found["LeCun"][-1],
        "he_after_20": found["He"][-1],
    }
    figures = {"depth": depth}
