"""keras.Sequential: layers in a row, given as a list."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


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
    for layer in model.layers:
        kernel, bias = layer.get_weights()
        print(f"{layer.name:8s} weights {kernel.shape!s:10s} biases {bias.shape}")
    print("parameters:", model.count_params())
    print("output for 5 rows:", model(np.zeros((5, 100))).shape)
    try:
        keras.Sequential(keras.layers.Dense(1))
    except TypeError as error:
        print("without a list:", str(error)[:60])

    sizes, ax = plt.subplots(figsize=(6, 2.6))
    counts = [layer.count_params() for layer in model.layers]
    ax.barh(["Dense(64)", "Dense(32)", "Dense(1)"], counts)
    ax.invert_yaxis()
    ax.set(xlabel="parameters", xscale="log")
    metrics = {"parameters": model.count_params(), "layers": len(model.layers)}
    figures = {"sizes": sizes}
