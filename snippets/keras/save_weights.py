"""save_weights and load_weights: numbers only, so the model must be built first."""

# %% setup
from pathlib import Path

import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)


# %% model
def build_model():
    model = keras.Sequential(
        [keras.Input(shape=(64,)), keras.layers.Dense(10, activation="softmax")]
    )
    model.compile(
        keras.optimizers.Adam(0.01),
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model


# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    x = x / 16
    model = build_model()
    model.fit(x[:1200], y[:1200], epochs=8, verbose=0)
    try:
        model.save_weights("digits")
    except ValueError as error:
        print("without .weights.h5:", str(error).splitlines()[0][:58])
    model.save_weights("digits.weights.h5")
    print("file:", Path("digits.weights.h5").stat().st_size // 1024, "KiB")

    second = build_model()

    def accuracy(network):
        return float(
            np.mean(
                keras.ops.convert_to_numpy(network(x[1200:])).argmax(axis=1) == y[1200:]
            )
        )

    fresh = accuracy(second)
    # 불러올 모델의 이름으로 부른다 / call it on the model that shall receive them
    second.load_weights("digits.weights.h5")
    loaded = accuracy(second)
    print(
        f"trained {accuracy(model):.3f}   new model {fresh:.3f} -> with weights {loaded:.3f}"
    )
    metrics = {
        "fresh_accuracy": fresh,
        "loaded_accuracy": loaded,
        "difference": abs(loaded - accuracy(model)),
    }
