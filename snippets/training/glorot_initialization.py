"""Glorot initialization keeps the signal alive through tanh layers: limit sqrt(6 / (inputs + units))."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% forward
def forward(weights_of, layers=20, width=256):
    """Standard deviation of the activations after each tanh layer."""
    h, spread = np.random.default_rng(0).normal(size=(500, width)), []
    for seed in range(layers):
        h = np.tanh(h @ weights_of((width, width), seed))
        spread.append(h.std())
    return spread


def glorot(shape, seed):
    return keras.ops.convert_to_numpy(
        keras.initializers.GlorotUniform(seed=seed)(shape)
    )


def small(shape, seed):
    return np.random.default_rng(seed).normal(scale=0.01, size=shape)


# %% run
if __name__ == "__main__":
    w = glorot((300, 100), 0)
    limit = np.sqrt(6 / (300 + 100))
    print(
        f"300 inputs, 100 units: largest weight {np.abs(w).max():.4f}, limit {limit:.4f}"
    )
    print(f"variance {w.var():.5f}, 2 / (300 + 100) = {2 / 400:.5f}")
    print("default of Dense:", type(keras.layers.Dense(1).kernel_initializer).__name__)
    spreads = {"Glorot": forward(glorot), "normal, std 0.01": forward(small)}
    for name, spread in spreads.items():
        print(f"{name:17s} std after 20 layers: {spread[-1]:.1e}")

    depth, ax = plt.subplots()
    for name, spread in spreads.items():
        ax.semilogy(range(1, 21), spread, label=name)
    ax.set(xlabel="layer", ylabel="std of the activations")
    ax.legend()
    metrics = {
        "largest_over_limit": np.abs(w).max() / limit,
        "variance_ratio": w.var() / (2 / 400),
        "std_after_20": spreads["Glorot"][-1],
        "small_std_after_20": spreads["normal, std 0.01"][-1],
    }
    figures = {"depth": depth}
