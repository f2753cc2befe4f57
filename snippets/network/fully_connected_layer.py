"""A fully connected layer is one matrix product: every input is connected to every unit."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(1)


# %% layer
def dense(x, w, b):
    # (n, 입력) @ (입력, 유닛) / (n, inputs) @ (inputs, units)
    total = x @ w + b
    # ReLU: 음수는 0이 된다 / ReLU: negative values become 0
    return np.maximum(total, 0)


# %% run
if __name__ == "__main__":
    layer = keras.layers.Dense(3, activation="relu")
    x = np.random.default_rng(1).normal(size=(50, 4)).astype("float32")
    # 층은 처음 호출될 때 입력의 폭에 맞춰 가중치를 만든다 / the first call creates the weights to fit the width of the input
    output = keras.ops.convert_to_numpy(layer(x))
    w, b = layer.get_weights()
    difference = np.abs(output - dense(x, w, b)).max()
    print("W", w.shape, " b", b.shape, " output", output.shape)
    print("parameters:", layer.count_params(), "= (4 inputs + 1 bias) × 3 units")
    print(f"largest difference between Keras and NumPy: {difference:.1e}")

# %% order
if __name__ == "__main__":
    # 입력의 순서를 바꾸고 행렬의 행도 같은 순서로 바꾼다 / reorder the inputs, and the rows of the matrix in the same way
    order = [2, 0, 3, 1]
    reordered = dense(x[:, order], w[order], b)
    difference_reordered = np.abs(reordered - dense(x, w, b)).max()
    print(f"inputs and rows reordered: difference {difference_reordered:.1e}")

# %% draw
if __name__ == "__main__":
    wires, ax = plt.subplots(figsize=(5, 3.6), layout="constrained")
    for i in range(4):
        for j in range(3):
            color = "C0" if w[i, j] > 0 else "C1"
            ax.plot([0, 1], [i - 1.5, j - 1], color=color, linewidth=4 * abs(w[i, j]))
    ax.scatter([0] * 4, np.arange(4) - 1.5, s=300, color="gray", zorder=3)
    ax.scatter([1] * 3, np.arange(3) - 1, s=300, color="gray", zorder=3)
    ax.set_axis_off()

# %% report
if __name__ == "__main__":
    metrics = {
        "difference_to_numpy": difference,
        "difference_reordered": difference_reordered,
        "parameters": layer.count_params(),
        "connections": w.size,
    }
    figures = {"wires": wires}
