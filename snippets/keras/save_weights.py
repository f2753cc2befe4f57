"""save_weights and load_weights: numbers only, so the model must be built first."""

# %% setup
from pathlib import Path

import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)


# %% model
def build_model():
    model = keras.Sequential(
        [keras.Input(shape=(64,)), keras.layers.Dense(10, activation="softmax")]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.01),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model


def accuracy(model, x, y):
    return model.evaluate(x, y, verbose=0, return_dict=True)["accuracy"]


# %% save
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    # 밝기 0~16을 0~1로 / from a brightness of 0 to 16 to one of 0 to 1
    x = x / 16
    x_train, y_train = x[:1200], y[:1200]
    x_test, y_test = x[1200:], y[1200:]
    model = build_model()
    model.fit(x_train, y_train, epochs=8, verbose=0)
    try:
        model.save_weights("digits")
    except ValueError as error:
        print("without .weights.h5:", str(error).split(" Received")[0])
    model.save_weights("digits.weights.h5")
    print("file:", Path("digits.weights.h5").stat().st_size // 1024, "KiB")

# %% load
if __name__ == "__main__":
    new_model = build_model()
    trained = accuracy(model, x_test, y_test)
    fresh = accuracy(new_model, x_test, y_test)
    # 불러올 모델의 이름으로 부른다 / call it on the model that shall receive them
    new_model.load_weights("digits.weights.h5")
    loaded = accuracy(new_model, x_test, y_test)
    print(f"trained model:          {trained:.3f}")
    print(f"new model:              {fresh:.3f}")
    print(f"new model with weights: {loaded:.3f}")

# %% report
if __name__ == "__main__":
    metrics = {
        "fresh_accuracy": fresh,
        "loaded_accuracy": loaded,
        "difference": abs(loaded - trained),
    }
