"""Weight matrices of a 100-64-32-1 network: rows are inputs, columns are units, and adjacent shapes must match."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(777)

# %% model
if __name__ == "__main__":
    model = keras.Sequential(
        [
            keras.Input(shape=(100,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )

# %% run
if __name__ == "__main__":
    matrices = []
    for layer in model.layers:
        w, b = layer.get_weights()
        matrices.append(w)
        print("W", w.shape, " b", b.shape, end="  ")
        print(f"{w.size} + {b.size} = {w.size + b.size} parameters")
    weights = sum(w.size for w in matrices)
    print("in all:", weights, "weights,", model.count_params(), "parameters")

# %% shapes
if __name__ == "__main__":
    x = np.ones((5, 100))
    print("shapes:", x.shape, end="")
    for w in matrices:
        # 앞의 열 수와 뒤의 행 수가 같아야 곱할 수 있다 / the number of columns of one must equal the number of rows of the next
        x = x @ w
        print(" ->", x.shape, end="")
    print()

# %% draw
if __name__ == "__main__":
    picture, axes = plt.subplots(
        1, 3, figsize=(8, 4), width_ratios=[64, 32, 6], layout="constrained"
    )
    for ax, w in zip(axes, matrices, strict=True):
        ax.imshow(w, cmap="coolwarm", aspect="auto", vmin=-0.3, vmax=0.3)
        ax.set(title=f"{w.shape}", xticks=[], yticks=[])
    axes[0].set(xlabel="64 units", ylabel="100 inputs")

# %% report
if __name__ == "__main__":
    metrics = {"weights": weights, "parameters": model.count_params()}
    figures = {"matrices": picture}
