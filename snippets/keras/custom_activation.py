"""A custom activation is a function; registered under its name, it survives saving and loading."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% activation
# 이름을 등록해 두면 load_model이 이 함수를 찾는다 / registered under its name, load_model finds the function
@keras.saving.register_keras_serializable()
def bent(x):
    """Close to x where x is large, close to 0 where it is very negative, smooth in between."""
    return (x + keras.ops.sqrt(x**2 + 1)) / 2


# %% run
if __name__ == "__main__":
    layer = keras.layers.Dense(3, activation=bent)
    x = np.random.default_rng(0).normal(size=(5, 4)).astype("float32")
    output = keras.ops.convert_to_numpy(layer(x))
    kernel, bias = layer.get_weights()
    sums = x @ kernel + bias
    by_hand = (sums + np.sqrt(sums**2 + 1)) / 2
    difference = np.abs(output - by_hand).max()
    print(f"largest difference from the function by hand: {difference:.1e}")

# %% save
if __name__ == "__main__":
    model = keras.Sequential([keras.Input(shape=(4,)), layer, keras.layers.Dense(1)])
    model.save("bent.keras")
    loaded = keras.models.load_model("bent.keras")
    answers = model.predict(x, verbose=0)
    after_loading = np.abs(answers - loaded.predict(x, verbose=0)).max()
    print("activation of the loaded layer:", loaded.layers[0].activation.__name__)
    print(f"largest difference of outputs after loading: {after_loading:.1e}")

# %% draw
if __name__ == "__main__":
    curve, ax = plt.subplots()
    places = np.linspace(-4, 4, 100, dtype="float32")
    ax.plot(
        places,
        keras.ops.convert_to_numpy(bent(keras.ops.convert_to_tensor(places))),
        label="bent",
    )
    ax.plot(places, np.maximum(0, places), linestyle=":", label="ReLU")
    ax.set(xlabel="x", ylabel="output")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"difference": difference, "after_loading": after_loading}
    figures = {"curve": curve}
