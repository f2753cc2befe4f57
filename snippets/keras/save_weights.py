"""save_weights and load_weights: only numbers are kept, so the model must be built first."""

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
    # 파일의 크기를 1024바이트(KiB) 단위로 / the size of the file in units of 1024 bytes (KiB)
    print("file:", Path("digits.weights.h5").stat().st_size // 1024, "KiB")

# %% load
if __name__ == "__main__":
    new_model = build_model()
    trained = accuracy(model, x_test, y_test)
    fresh = accuracy(new_model, x_test, y_test)
    # 가중치를 받을 모델에서 부른다 / call it on the model that is to receive them
    # 옵티마이저의 상태도 파일에 있지만, 새 옵티마이저에는 아직 자리가 없어 건너뛴다는 경고가 나온다 / the file also holds the optimizer's state; a warning says that it is skipped, as the new optimizer has no place for it yet
    new_model.load_weights("digits.weights.h5")
    loaded = accuracy(new_model, x_test, y_test)
    print(f"trained model:          {trained:.3f}")
    print(f"new model:              {fresh:.3f}")
    print(f"new model with weights: {loaded:.3f}")

# %% checkpoint
if __name__ == "__main__":
    # 검증 손실이 가장 작았던 에폭의 가중치만 남긴다 / keep the weights of the epoch with the lowest validation loss
    keep_best = keras.callbacks.ModelCheckpoint(
        "best.weights.h5",
        monitor="val_loss",
        save_best_only=True,
        save_weights_only=True,
    )
    x_fit, y_fit = x_train[:900], y_train[:900]
    x_val, y_val = x_train[900:], y_train[900:]
    history = build_model().fit(
        x_fit,
        y_fit,
        epochs=8,
        validation_data=(x_val, y_val),
        callbacks=[keep_best],
        verbose=0,
    )
    best_model = build_model()
    best_model.load_weights("best.weights.h5")
    lowest = min(history.history["val_loss"])
    kept = best_model.evaluate(x_val, y_val, verbose=0, return_dict=True)["loss"]
    print(f"lowest val_loss {lowest:.4f}, val_loss of the kept weights {kept:.4f}")

# %% report
if __name__ == "__main__":
    metrics = {
        "fresh_accuracy": fresh,
        "loaded_accuracy": loaded,
        "difference": abs(loaded - trained),
        "checkpoint_difference": abs(kept - lowest),
    }
