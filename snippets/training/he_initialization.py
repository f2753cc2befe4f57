"""He initialization doubles the variance, because ReLU halves the mean square of the signal: variance 2 / inputs."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% forward
def forward(initializer_class, layers=30, width=256):
    """Root mean square of the activations after each ReLU layer."""
    h = np.random.default_rng(0).normal(size=(500, width))
    size = []
    for layer in range(layers):
        # 층마다 다른 가중치가 되도록 시드를 바꾼다 / another seed for each layer, so that its weights differ
        initializer = initializer_class(seed=layer)
        w = keras.ops.convert_to_numpy(initializer((width, width)))
        h = np.maximum(h @ w, 0)  # ReLU / ReLU
        size.append(np.sqrt(np.mean(h**2)))
    return size


# %% run
if __name__ == "__main__":
    initializer = keras.initializers.HeNormal(seed=0)
    w = keras.ops.convert_to_numpy(initializer((300, 100)))
    print(f"300 inputs: variance {w.var():.5f}, 2 / 300 = {2 / 300:.5f}")

    sizes = {
        "He": forward(keras.initializers.HeNormal),
        "Glorot": forward(keras.initializers.GlorotNormal),
    }
    for name, size in sizes.items():
        print(f"{name:6s} size of the signal after 30 ReLU layers: {size[-1]:.1e}")

# %% draw
if __name__ == "__main__":
    depth, ax = plt.subplots()
    for name, size in sizes.items():
        ax.semilogy(range(1, 31), size, label=name)
    ax.set(xlabel="layer", ylabel="size of the signal (RMS)")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "variance_ratio": w.var() / (2 / 300),
        "he_after_30": sizes["He"][-1],
        "glorot_after_30": sizes["Glorot"][-1],
    }
    figures = {"depth": depth}
