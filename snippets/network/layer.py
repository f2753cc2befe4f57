"""Data pass through the layers one by one: the width changes to the number of units, the number of samples stays."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)

# %% model
if __name__ == "__main__":
    model = keras.Sequential(
        [
            keras.Input(shape=(4,)),
            keras.layers.Dense(8, activation="relu", name="hidden_1"),
            keras.layers.Dense(5, activation="relu", name="hidden_2"),
            keras.layers.Dense(3, activation="softmax", name="output"),
        ]
    )

# %% run
if __name__ == "__main__":
    x = np.random.default_rng(0).normal(size=(6, 4)).astype("float32")
    print("input    ", x.shape)
    activations = [x]
    values = x
    for layer in model.layers:
        # 앞 층에서 나온 것이 다음 층으로 들어간다 / the output of one layer is the input of the next
        values = keras.ops.convert_to_numpy(layer(values))
        activations.append(values)
        shapes = [tuple(w.shape) for w in layer.weights]
        print(f"{layer.name:9s}", values.shape, " weights:", shapes)
    # predict는 모든 층을 한 번에 지난다 / predict runs through all layers at once
    difference = np.abs(model.predict(x, verbose=0) - values).max()
    print(f"largest difference from predict: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    flow, axes = plt.subplots(1, 4, figsize=(8, 2.8), layout="constrained")
    names = ["input", *(layer.name for layer in model.layers)]
    for ax, array, name in zip(axes, activations, names, strict=True):
        ax.imshow(array, cmap="viridis", aspect="auto")
        ax.set(title=name, xlabel="units", xticks=range(array.shape[1]), yticks=[])
    axes[0].set_ylabel("6 samples")

# %% report
if __name__ == "__main__":
    metrics = {
        "layers_with_weights": len(model.layers),
        "difference_to_predict": difference,
    }
    figures = {"flow": flow}
