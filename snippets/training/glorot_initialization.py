"""Glorot initialization keeps the signal alive through tanh layers: uniform up to sqrt(6 / (inputs + units))."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% weights
def glorot(shape, seed):
    """Weights as Keras makes them, as a NumPy array."""
    # 초기화 객체를 만들어 모양을 주면 그 모양의 난수를 뽑아 준다 / an initializer, given a shape, draws random numbers of that shape
    initializer = keras.initializers.GlorotUniform(seed=seed)
    return keras.ops.convert_to_numpy(initializer(shape))


def small(shape, seed):
    """Weights from a normal distribution with standard deviation 0.01."""
    return np.random.default_rng(seed).normal(scale=0.01, size=shape)


# %% limit
if __name__ == "__main__":
    w = glorot((300, 100), 0)
    limit = np.sqrt(6 / (300 + 100))
    largest = np.abs(w).max()
    theory = 2 / (300 + 100)
    print(f"300 inputs, 100 units: largest weight {largest:.4f}, limit {limit:.4f}")
    print(f"variance {w.var():.5f}, 2 / (300 + 100) = {theory:.5f}")
    print("default of Dense:", type(keras.layers.Dense(1).kernel_initializer).__name__)


# %% forward
def forward(make_weights, layers=20, width=256):
    """Standard deviation of the activations after each tanh layer."""
    h = np.random.default_rng(0).normal(size=(500, width))
    spread = []
    for layer in range(layers):
        # 층마다 다른 가중치가 되도록 시드를 바꾼다 / another seed for each layer, so that its weights differ
        h = np.tanh(h @ make_weights((width, width), layer))
        spread.append(h.std())
    return spread


# %% run
if __name__ == "__main__":
    spreads = {"Glorot": forward(glorot), "normal, std 0.01": forward(small)}
    for name, spread in spreads.items():
        print(f"{name:17s} std after 20 layers: {spread[-1]:.1e}")

# %% draw
if __name__ == "__main__":
    depth, ax = plt.subplots()
    for name, spread in spreads.items():
        ax.semilogy(range(1, 21), spread, label=name)
    ax.set(xlabel="layer", ylabel="std of the activations")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "largest_over_limit": largest / limit,
        "variance_ratio": w.var() / theory,
        "std_after_20": spreads["Glorot"][-1],
        "small_std_after_20": spreads["normal, std 0.01"][-1],
    }
    figures = {"depth": depth}
