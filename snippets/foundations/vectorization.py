"""Vectorization: one NumPy operation instead of Python loops gives the same numbers, much faster."""

# %% setup
import time

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


# %% clock
def seconds(layer, x, w, b):
    """How long one call takes."""
    times = []
    for _ in range(20):
        start = time.perf_counter()
        layer(x, w, b)
        times.append(time.perf_counter() - start)
    # 가장 짧은 시간을 쓴다: 다른 프로그램에 가장 덜 방해받은 시간이다 / take the shortest: the run least disturbed by other programs
    return min(times)


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x, w, b = rng.normal(size=(100, 50)), rng.normal(size=(50, 20)), rng.normal(size=20)
    difference = np.abs(layer_with_loops(x, w, b) - layer_with_vectors(x, w, b)).max()
    print(f"multiplications: {100 * 50 * 20:,}   largest difference: {difference:.0e}")

    slow = seconds(layer_with_loops, x, w, b)
    fast = seconds(layer_with_vectors, x, w, b)
    print(f"loops      {slow * 1000:8.4f} ms")
    print(f"vectorized {fast * 1000:8.4f} ms, {slow / fast:.0f} times as fast")

# %% draw
if __name__ == "__main__":
    times, ax = plt.subplots(figsize=(6, 2.2), layout="constrained")
    ax.barh(["loops", "vectorized"], [slow * 1000, fast * 1000])
    ax.set(xlabel="milliseconds on this machine", xscale="log")

# %% report
if __name__ == "__main__":
    metrics = {"difference": difference, "times_as_fast": slow / fast}
    figures = {"times": times}
