"""Ten layers, four set-ups: how much of the gradient of the last layer is left in the first."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

setups = {
    "sigmoid, Glorot": ("sigmoid", "glorot_uniform"),
    "tanh, Glorot": ("tanh", "glorot_uniform"),
    "ReLU, He": ("relu", "he_normal"),
    "ReLU, Glorot": ("relu", "glorot_uniform"),
}


# %% network
def gradient_norms(activation, initializer, layers=10, width=64):
    """Norm of the loss gradient of every weight matrix of the hidden layers, first to last."""
    keras.utils.set_random_seed(0)
    hidden = [
        keras.layers.Dense(width, activation=activation, kernel_initializer=initializer)
        for _ in range(layers)
    ]
    model = keras.Sequential(
        [keras.Input(shape=(width,)), *hidden, keras.layers.Dense(1)]
    )
    x = np.random.default_rng(0).normal(size=(256, width)).astype("float32")
    y = x[:, :1]
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    gradients = tape.gradient(loss, [layer.kernel.value for layer in hidden])
    return np.array([np.linalg.norm(g) for g in gradients])


# %% run
if __name__ == "__main__":
    norms = {name: gradient_norms(*setup) for name, setup in setups.items()}
    ratios = {name: np.log10(values[0] / values[-1]) for name, values in norms.items()}
    for name, ratio in ratios.items():
        print(f"{name:16s} first layer / last layer = 10^{ratio:.1f}")

    depth, ax = plt.subplots()
    for name, values in norms.items():
        ax.semilogy(
            range(1, 11), values / values[-1], marker="o", markersize=4, label=name
        )
    ax.set(xlabel="layer", ylabel="gradient norm relative to the last layer")
    ax.legend()
    metrics = {
        "log_ratio_sigmoid": ratios["sigmoid, Glorot"],
        "log_ratio_tanh": ratios["tanh, Glorot"],
        "log_ratio_relu_he": ratios["ReLU, He"],
    }
    figures = {"depth": depth}
