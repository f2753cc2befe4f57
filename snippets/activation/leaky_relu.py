"""Leaky ReLU lets a little of the negative side through, so a unit whose inputs are all negative can recover."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% training
def train(negative_slope, steps=400, rate=0.05):
    """One unit that starts dead: its weighted sum is negative for every sample."""
    x = np.linspace(0.5, 2, 50)
    y = 2 * x
    w, b, losses = -1.0, -0.5, []
    for _ in range(steps):
        z = w * x + b
        output = np.where(z > 0, z, negative_slope * z)
        slope = np.where(z > 0, 1.0, negative_slope)
        error = (output - y) * slope
        w, b = w - rate * np.mean(error * x), b - rate * np.mean(error)
        losses.append(np.mean((output - y) ** 2))
    return losses


# %% run
if __name__ == "__main__":
    losses = {"ReLU": train(0.0), "leaky ReLU, slope 0.1": train(0.1)}
    for name, values in losses.items():
        print(f"{name:22s} loss {values[0]:.2f} -> {values[-1]:.4f}")
    z = np.array([-2.0, -1.0, 1.0], dtype="float32")
    layer = keras.layers.LeakyReLU()
    print(
        "Keras's default slope:",
        round(float(layer.negative_slope), 2),
        keras.ops.convert_to_numpy(layer(z)),
    )

    recovery, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4))
    line = np.linspace(-4, 4, 201)
    left.plot(line, np.maximum(line, 0), label="ReLU")
    left.plot(line, np.where(line > 0, line, 0.1 * line), label="leaky ReLU, slope 0.1")
    left.set(xlabel="z", ylabel="output")
    left.legend()
    for name, values in losses.items():
        right.plot(values, label=name)
    right.set(xlabel="step", ylabel="loss")
    metrics = {
        "relu_loss_change": losses["ReLU"][0] - losses["ReLU"][-1],
        "leaky_final_loss": losses["leaky ReLU, slope 0.1"][-1],
        "keras_default_slope": float(layer.negative_slope),
    }
    figures = {"recovery": recovery}
