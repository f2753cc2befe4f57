"""The input layer states the shape of one sample; it has no parameters to learn."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% model
def build_model(inputs):
    return keras.Sequential(
        [keras.Input(shape=(inputs,)), keras.layers.Dense(10, activation="softmax")]
    )


# %% shape
if __name__ == "__main__":
    model = build_model(784)
    print("layers with weights:", [layer.name for layer in model.layers])
    print("input:", model.input_shape, " the first number, None, is the batch")

    image = np.zeros((28, 28))
    print("28 × 28 image, flattened for the input layer:", image.reshape(-1).shape)
    try:
        model(np.zeros((1, 28)))
    except ValueError:
        print("28 values instead of 784: refused with a ValueError")

# %% parameters
if __name__ == "__main__":
    input_layer = keras.layers.InputLayer(shape=(784,))
    print("parameters of the input layer:", input_layer.count_params())
    widths = [16, 64, 256, 784]
    counts = []
    for width in widths:
        counts.append(build_model(width).count_params())
        print(f"{width:3d} inputs: a model of {counts[-1]:5,} parameters")

# %% draw
if __name__ == "__main__":
    growth, ax = plt.subplots()
    ax.plot(widths, counts, marker="o")
    ax.set(xlabel="width of the input layer", ylabel="parameters of the model")

# %% report
if __name__ == "__main__":
    metrics = {
        "input_parameters": input_layer.count_params(),
        "model_parameters": counts[-1],
    }
    figures = {"growth": growth}
