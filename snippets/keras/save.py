"""save and load_model: structure, weights and training state in one .keras file."""

# %% setup
import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)

# %% model
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    # 밝기 0~16을 0~1로 / from a brightness of 0 to 16 to one of 0 to 1
    x = x / 16
    x_train, y_train = x[:1200], y[:1200]
    x_test, y_test = x[1200:], y[1200:]
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    model.fit(x_train, y_train, epochs=3, verbose=0)

# %% save
if __name__ == "__main__":
    model.save("digits.keras")
    # 모델을 만드는 코드 없이 되살아난다 / it comes back without the code that built it
    loaded = keras.models.load_model("digits.keras")
    print("layers:", [type(layer).__name__ for layer in loaded.layers])
    outputs = model.predict(x_test, verbose=0)
    difference = np.abs(outputs - loaded.predict(x_test, verbose=0)).max()
    print(f"largest difference of outputs: {difference:.1e}")

# %% go_on
if __name__ == "__main__":
    # 옵티마이저도 함께 저장되어 세던 스텝을 이어서 센다 / the optimizer was saved too and goes on counting its steps
    steps = int(keras.ops.convert_to_numpy(loaded.optimizer.iterations))
    print("optimizer goes on from step", steps)
    loaded.fit(x_train, y_train, epochs=3, verbose=0)
    before = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
    after = loaded.evaluate(x_test, y_test, verbose=0, return_dict=True)
    print(f"test accuracy when saved: {before['accuracy']:.3f}")
    print(f"after three more epochs:  {after['accuracy']:.3f}")

# %% report
if __name__ == "__main__":
    metrics = {
        "difference": difference,
        "steps": steps,
        "saved_accuracy": before["accuracy"],
        "continued_accuracy": after["accuracy"],
    }
