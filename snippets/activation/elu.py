"""ELU answers negative inputs with a smooth curve down to -alpha, which pulls the mean output towards zero."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% elu
def elu(z, alpha=1.0):
    return np.where(z > 0, z, alpha * (np.exp(np.minimum(z, 0)) - 1))


# %% run
if __name__ == "__main__":
    z = np.linspace(-5, 3, 401)
    theirs = keras.ops.convert_to_numpy(keras.activations.elu(z.astype("float32")))
    samples = np.random.default_rng(0).normal(size=100_000)
    means = {"ELU": elu(samples).mean(), "ReLU": np.maximum(samples, 0).mean()}
    for name, mean in means.items():
        print(f"mean output for normal inputs: {name:4s} {mean:.3f}")
    print(f"elu(-1) = {elu(-1.0):.3f}   elu(-5) = {elu(-5.0):.3f}   lower limit -1")

    curves, ax = plt.subplots()
    for alpha in (0.5, 1.0, 2.0):
        ax.plot(z, elu(z, alpha), label=f"ELU, alpha = {alpha:g}")
    ax.plot(z, np.maximum(z, 0), "--", color="gray", label="ReLU")
    ax.set(xlabel="z", ylabel="output")
    ax.legend()
    metrics = {
        "mean_elu": means["ELU"],
        "mean_relu": means["ReLU"],
        "difference_to_keras": np.abs(theirs - elu(z)).max(),
    }
    figures = {"curves": curves}
