"""Weight matrices of a 100-64-32-1 network: rows are inputs, columns are units, shapes must fit end to end."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(777)


# %% model
def build_model():
    return keras.Sequential(
        [
            keras.Input(shape=(100,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )


# %% run
if __name__ == "__main__":
    model = build_model()
    matrices = [layer.get_weights()[0] for layer in model.layers]
    for layer in model.layers:
        w, b = layer.get_weights()
        print(
            "W",
            w.shape,
            " b",
            b.shape,
            f" {w.size} + {b.size} = {w.size + b.size} parameters",
        )
    x = np.ones((5, 100))
    print("shapes:", " -> ".join(str((x := x @ w).shape) for w in matrices))

    shapes, axes = plt.subplots(1, 3, figsize=(8, 4), width_ratios=[64, 32, 6])
    for ax, w in zip(axes, matrices, strict=True):
        ax.imshow(w, cmap="coolwarm", aspect="auto", vmin=-0.3, vmax=0.3)
        ax.set(title=f"{w.shape}", xticks=[], yticks=[])
    axes[0].set(xlabel="64 units", ylabel="100 inputs")
    metrics = {
        "weights": sum(w.size for w in matrices),
        "parameters": model.count_params(),
    }
    figures = {"matrices": shapes}
