"""Ten tanh layers with three scales of initial weights: too small and the signal vanishes, too large and it saturates."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% network
def activations(scale, layers=10, width=200):
    """Activations of 1000 samples after each layer; weights are normal with standard deviation `scale`."""
    rng = np.random.default_rng(0)
    h = rng.normal(size=(1000, width))
    found = []
    for _ in range(layers):
        weights = rng.normal(scale=scale, size=(width, width))
        h = np.tanh(h @ weights)
        found.append(h)
    return found


# %% run
if __name__ == "__main__":
    scales = {
        "too small: 0.01": 0.01,
        "1 / sqrt(200)": 1 / np.sqrt(200),
        "too large: 1": 1.0,
    }
    last, saturated = {}, {}
    for name, scale in scales.items():
        found = activations(scale)
        last[name] = found[-1]
        # tanh가 거의 -1이나 1이면 기울기가 0에 가까워 더 배우지 못한다 / where tanh is nearly -1 or 1 its slope is near 0, and learning stops
        saturated[name] = np.mean(np.abs(last[name]) > 0.99)
        print(name)
        print(f"    standard deviation after the first layer: {found[0].std():.3f}")
        print(f"    standard deviation after the last layer:  {last[name].std():.1e}")
        print(f"    saturated in the last layer: {saturated[name]:.0%}")

# %% draw
if __name__ == "__main__":
    histograms, axes = plt.subplots(1, 3, figsize=(9, 2.8), layout="constrained")
    for ax, (name, values) in zip(axes, last.items(), strict=True):
        ax.hist(values.ravel(), bins=np.linspace(-1, 1, 41))
        ax.set(title=name, xlabel="activation in the last layer", yticks=[])

# %% report
if __name__ == "__main__":
    metrics = {
        "std_small": last["too small: 0.01"].std(),
        "std_good": last["1 / sqrt(200)"].std(),
        "saturated_large": saturated["too large: 1"],
    }
    figures = {"histograms": histograms}
