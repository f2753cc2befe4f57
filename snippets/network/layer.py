"""Data walk through the layers: each layer turns one array into another, and only its width changes."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% model
def build_model():
    return keras.Sequential(
        [
            keras.Input(shape=(4,)),
            keras.layers.Dense(8, activation="relu", name="hidden_1"),
            keras.layers.Dense(5, activation="relu", name="hidden_2"),
            keras.layers.Dense(3, activation="softmax", name="output"),
        ]
    )


# %% run
if __name__ == "__main__":
    model = build_model()
    values = np.random.default_rng(0).normal(size=(6, 4)).astype("float32")
    print("input    ", values.shape)
    activations = [values]
    for layer in model.layers:
        values = keras.ops.convert_to_numpy(layer(values))
        activations.append(values)
        print(
            f"{layer.name:9s}",
            values.shape,
            " weights:",
            [tuple(w.shape) for w in layer.weights],
        )

    flow, axes = plt.subplots(1, 4, figsize=(8, 2.8))
    names = ["input", *(layer.name for layer in model.layers)]
    for ax, array, name in zip(axes, activations, names, strict=True):
        ax.imshow(array, cmap="viridis", aspect="auto")
        ax.set(title=name, xlabel="units", xticks=range(array.shape[1]), yticks=[])
    axes[0].set_ylabel("6 samples")
    whole = model.predict(activations[0], verbose=0)
    metrics = {
        "layers_with_weights": len(model.layers),
        "difference_to_predict": np.abs(whole - values).max(),
    }
    figures = {"flow": flow}
