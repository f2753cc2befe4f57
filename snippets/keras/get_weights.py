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
    first, second = build_model(), build_model()
    weights = first.get_weights()
    print("shapes:", [w.shape for w in weights])
    x = np.random.default_rng(0).normal(size=(50, 4)).astype("float32")
    before = np.abs(
        keras.ops.convert_to_numpy(first(x)) - keras.ops.convert_to_numpy(second(x))
    ).max()
    second.set_weights(weights)
    after = np.abs(
        keras.ops.convert_to_numpy(first(x)) - keras.ops.convert_to_numpy(second(x))
    ).max()
    print(f"largest difference of outputs: {before:.3f} -> {after:.3f}")
    # 사본이라서 고쳐도 모델은 그대로다 / a copy: changing it leaves the model alone
    weights[0][:] = 0
    untouched = np.abs(first.get_weights()[0]).max() > 0
    print("the model keeps its weights:", bool(untouched))

    kernel, ax = plt.subplots(figsize=(4, 3))
    image = ax.imshow(first.layers[0].get_weights()[0], cmap="RdBu", vmin=-1, vmax=1)
    ax.set(xlabel="unit", ylabel="input", xticks=range(3), yticks=range(4))
    kernel.colorbar(image, label="weight")
    metrics = {"difference_before": before, "difference_after": after}
    figures = {"kernel": kernel}
