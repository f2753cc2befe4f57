"""A fully connected layer is one matrix product: every input reaches every unit."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(1)


# %% layer
def dense(x, w, b):
    # (n, 입력) @ (입력, 유닛) / (n, inputs) @ (inputs, units)
    total = x @ w + b
    return np.maximum(total, 0)  # ReLU / ReLU


# %% run
if __name__ == "__main__":
    layer = keras.layers.Dense(3, activation="relu")
    x = np.random.default_rng(1).normal(size=(50, 4)).astype("float32")
    # 층은 처음 불릴 때 입력의 폭에 맞춰 가중치를 만든다 / the first call makes the weights, to fit the width of the input
    output = keras.ops.convert_to_numpy(layer(x))
    w, b = layer.get_weights()
    difference = np.abs(output - dense(x, w, b)).max()
    print("W", w.shape, " b", b.shape, " output", output.shape)
    print("parameters:", layer.count_params(), "= (4 inputs + 1 bias) × 3 units")
    print(f"largest difference between Keras and NumPy: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    wires, ax = plt.subplots(figsize=(5, 3.6), layout="constrained")
    for i in range(4):
        for j in range(3):
            colour = "C0" if w[i, j] > 0 else "C1"
            ax.plot([0, 1], [i - 1.5, j - 1], color=colour, linewidth=4 * abs(w[i, j]))
    ax.scatter([0] * 4, np.arange(4) - 1.5, s=300, color="gray", zorder=3)
    ax.scatter([1] * 3, np.arange(3) - 1, s=300, color="gray", zorder=3)
    ax.set_axis_off()

# %% report
if __name__ == "__main__":
    metrics = {
        "difference_to_numpy": difference,
        "parameters": layer.count_params(),
        "connections": w.size,
    }
    figures = {"wires": wires}
