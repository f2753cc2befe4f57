"""Vectorization: one NumPy call instead of a Python loop, the same numbers much sooner."""

# %% setup
import timeit

import matplotlib.pyplot as plt
import numpy as np


# %% layers
def layer_with_loops(x, w, b):
    out = np.zeros((x.shape[0], w.shape[1]))
    for i in range(x.shape[0]):
        for j in range(w.shape[1]):
            total = b[j]
            for k in range(x.shape[1]):
                total += x[i, k] * w[k, j]
            out[i, j] = total
    return out


def layer_with_vectors(x, w, b):
    return x @ w + b


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x, w, b = rng.normal(size=(100, 50)), rng.normal(size=(50, 20)), rng.normal(size=20)
    difference = np.abs(layer_with_loops(x, w, b) - layer_with_vectors(x, w, b)).max()
    print(f"multiplications: {100 * 50 * 20:,}   largest difference: {difference:.0e}")
    # 가장 빠른 것을 센다: 다른 일에 방해받지 않은 시간 / the fastest of several: the least disturbed
    slow = min(timeit.repeat(lambda: layer_with_loops(x, w, b), number=1, repeat=3))
    fast = (
        min(timeit.repeat(lambda: layer_with_vectors(x, w, b), number=100, repeat=5))
        / 100
    )
    print(
        f"loops {slow * 1000:.2f} ms   vectorized {fast * 1000:.4f} ms   {slow / fast:.0f} times as fast"
    )

    times, ax = plt.subplots(figsize=(6, 2.2))
    ax.barh(["loops", "vectorized"], [slow * 1000, fast * 1000])
    ax.set(xlabel="milliseconds on this machine", xscale="log")
    metrics = {"difference": difference, "times_as_fast": slow / fast}
    figures = {"times": times}
