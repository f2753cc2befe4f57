"""SELU keeps mean 0 and variance 1 through 30 layers, if the weights are initialized the LeCun way."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# 논문에서 유도한 상수 / constants derived in the paper
SCALE, ALPHA = (1.05070098, 1.67326324)


# %% functions
def selu(z):
    return SCALE * np.where(z > 0, z, ALPHA * (np.exp(np.minimum(z, 0)) - 1))


def relu(z):
    return np.maximum(z, 0)


def through(activation, layers=30, width=400):
    """Mean and variance of the activations after each layer."""
    rng = np.random.default_rng(0)
    h = rng.normal(size=(1000, width))
    moments = []
    for _ in range(layers):
        # 르쿤 초기화 / LeCun initialization
        w = rng.normal(scale=np.sqrt(1 / width), size=(width, width))
        h = activation(h @ w)
        moments.append((h.mean(), h.var()))
    return np.array(moments)


# %% run
if __name__ == "__main__":
    z = np.linspace(-4, 4, 201)
    theirs = keras.ops.convert_to_numpy(keras.activations.selu(z.astype("float32")))
    moments = {"SELU": through(selu), "ReLU": through(relu)}
    for name, values in moments.items():
        print(
            f"{name}: after 30 layers mean {values[-1, 0]:+.3f}  variance {values[-1, 1]:.2e}"
        )

    variances, ax = plt.subplots()
    for name, values in moments.items():
        ax.semilogy(np.arange(1, 31), values[:, 1], label=name)
    ax.axhline(1, linestyle=":", color="gray")
    ax.set(xlabel="layer", ylabel="variance of the activations")
    ax.legend()
    metrics = {
        "selu_mean": moments["SELU"][-1, 0],
        "selu_variance": moments["SELU"][-1, 1],
        "relu_variance": moments["ReLU"][-1, 1],
        "difference_to_keras": np.abs(theirs - selu(z)).max(),
    }
    figures = {"variances": variances}
