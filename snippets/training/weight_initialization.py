"""Ten tanh layers with three scales of initial weights: too small and the signal dies, too large and it saturates."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% network
def activations(scale, layers=10, width=200):
    """Activations of 1000 samples after each layer; weights are normal with standard deviation `scale`."""
    rng = np.random.default_rng(0)
    h, found = rng.normal(size=(1000, width)), []
    for _ in range(layers):
        h = np.tanh(h @ rng.normal(scale=scale, size=(width, width)))
        found.append(h)
    return found


# %% run
if __name__ == "__main__":
    scales = {
        "too small: 0.01": 0.01,
        "1 / sqrt(200)": 1 / np.sqrt(200),
        "too large: 1": 1.0,
    }
    last = {}
    histograms, axes = plt.subplots(1, 3, figsize=(9, 2.8))
    for ax, (name, scale) in zip(axes, scales.items(), strict=True):
        layers = activations(scale)
        last[name] = layers[-1]
        saturated = np.mean(np.abs(layers[-1]) > 0.99)
        print(
            f"{name:15s} std after layer 1: {layers[0].std():.3f}  after layer 10: {layers[-1].std():.1e}  saturated: {saturated:.0%}"
        )
        ax.hist(layers[-1].ravel(), bins=np.linspace(-1, 1, 41))
        ax.set(title=name, xlabel="activation in layer 10", yticks=[])
    small, good, large = last.values()
    metrics = {
        "std_small": small.std(),
        "std_good": good.std(),
        "saturated_large": np.mean(np.abs(large) > 0.99),
    }
    figures = {"histograms": histograms}
