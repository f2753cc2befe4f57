"""Weights that are too large make the gradient grow with every layer; clipping cuts it to size."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


# %% network
def gradients(scale, layers=10, width=64):
    """Gradients of the hidden weight matrices of a linear-ReLU network, first to last."""
    keras.utils.set_random_seed(0)
    initializer = keras.initializers.RandomNormal(stddev=scale)
    hidden = [
        keras.layers.Dense(width, activation="relu", kernel_initializer=initializer)
        for _ in range(layers)
    ]
    model = keras.Sequential(
        [keras.Input(shape=(width,)), *hidden, keras.layers.Dense(1)]
    )
    x = np.random.default_rng(0).normal(size=(256, width)).astype("float32")
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - x[:, :1]) ** 2)
    return tape.gradient(loss, [layer.kernel.value for layer in hidden])


# %% run
if __name__ == "__main__":
    he = np.sqrt(2 / 64)
    norms = {}
    for factor in (1, 2, 3):
        found = gradients(factor * he)
        norms[factor] = np.array([np.linalg.norm(g) for g in found])
        print(
            f"weights {factor} × He: gradient norm of the first layer {norms[factor][0]:.1e}"
        )
    clipped, before = tf.clip_by_global_norm(gradients(3 * he), 1.0)
    after = float(tf.linalg.global_norm(clipped))
    print(f"clipped by global norm: {float(before):.1e} -> {after:.3f}")

    growth, ax = plt.subplots()
    for factor, values in norms.items():
        ax.semilogy(
            range(1, 11), values, marker="o", markersize=4, label=f"{factor} × He"
        )
    ax.axhline(1, linestyle=":", color="gray", label="clipping at 1")
    ax.set(xlabel="layer", ylabel="gradient norm")
    ax.legend()
    metrics = {
        "log_growth": np.log10(norms[3][0] / norms[1][0]),
        "norm_after_clipping": after,
    }
    figures = {"growth": growth}
