"""get_weights and set_weights: the weights of a model as a list of NumPy arrays."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% model
def build_model():
    return keras.Sequential(
        [
            keras.Input(shape=(4,)),
            keras.layers.Dense(3, activation="relu"),
            keras.layers.Dense(1),
        ]
    )


# %% run
if __name__ == "__main__":
    keras.utils.set_random_seed(0)
    first = build_model()
    second = build_model()
    weights = first.get_weights()
    # 층마다 커널과 편향 / kernel and bias of each layer
    print("shapes:", [array.shape for array in weights])

    x = np.random.default_rng(0).normal(size=(50, 4)).astype("float32")
    answers = first.predict(x, verbose=0)
    before = np.abs(answers - second.predict(x, verbose=0)).max()
    second.set_weights(weights)
    after = np.abs(answers - second.predict(x, verbose=0)).max()
    print(f"largest difference of outputs: {before:.3f} -> {after:.3f}")

    # 사본이라서 고쳐도 모델은 그대로다 / a copy: changing it leaves the model alone
    kernel_before = first.get_weights()[0]
    weights[0][:] = 0
    untouched = np.array_equal(first.get_weights()[0], kernel_before)
    print("the model keeps its weights:", untouched)

# %% draw
if __name__ == "__main__":
    kernel, ax = plt.subplots(figsize=(4, 3), layout="constrained")
    image = ax.imshow(first.layers[0].get_weights()[0], cmap="RdBu", vmin=-1, vmax=1)
    ax.set(xlabel="unit", ylabel="input", xticks=range(3), yticks=range(4))
    kernel.colorbar(image, label="weight")

# %% report
if __name__ == "__main__":
    metrics = {"difference_before": before, "difference_after": after}
    figures = {"kernel": kernel}
