"""save and load_model: structure, weights and training state in one .keras file."""

# %% setup
import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)

# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    x = x / 16
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x[:1200], y[:1200], epochs=3, verbose=0)
    model.save("digits.keras")
    # 모델을 만드는 코드 없이 되살아난다 / it comes back without the code that built it
    loaded = keras.models.load_model("digits.keras")
    difference = np.abs(
        keras.ops.convert_to_numpy(model(x[1200:]))
        - keras.ops.convert_to_numpy(loaded(x[1200:]))
    ).max()
    steps = int(keras.ops.convert_to_numpy(loaded.optimizer.iterations))
    print("layers:", [type(layer).__name__ for layer in loaded.layers])
    print(f"largest difference of outputs: {difference:.1e}")
    print("optimizer goes on from step", steps)
    loaded.fit(x[:1200], y[:1200], epochs=3, verbose=0)
    before = model.evaluate(x[1200:], y[1200:], verbose=0, return_dict=True)
    after = loaded.evaluate(x[1200:], y[1200:], verbose=0, return_dict=True)
    print(
        f"test accuracy: saved {before['accuracy']:.3f}, trained on {after['accuracy']:.3f}"
    )
    metrics = {
        "difference": difference,
        "steps": steps,
        "saved_accuracy": before["accuracy"],
        "continued_accuracy": after["accuracy"],
    }
