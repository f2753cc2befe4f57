"""Early stopping on digits with a fifth of the training labels wrong."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)


# %% data
def noisy_digits(rng):
    """Training, validation and test sets; 20 % of the labels of the first two are random."""
    x, y = load_digits(return_X_y=True)
    x_rest, x_test, y_rest, y_test = train_test_split(
        x.astype("float32") / 16, y, test_size=0.3, random_state=0, stratify=y
    )
    wrong = rng.random(len(y_rest)) < 0.2
    y_rest = np.where(wrong, rng.integers(10, size=len(y_rest)), y_rest)
    x_train, x_val, y_train, y_val = train_test_split(
        x_rest, y_rest, test_size=0.25, random_state=0
    )
    return (x_train, y_train), (x_val, y_val), (x_test, y_test)


# %% run
if __name__ == "__main__":
    train, validation, test = noisy_digits(np.random.default_rng(0))
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(256, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        keras.optimizers.Adam(0.005), "sparse_categorical_crossentropy", metrics=["acc"]
    )
    # 10에폭 동안 나아지지 않으면 멈춘다 / stop after 10 epochs without improvement
    stopper = keras.callbacks.EarlyStopping(patience=10, restore_best_weights=True)
    initial = model.get_weights()
    stopped = model.fit(
        *train,
        epochs=60,
        batch_size=128,
        validation_data=validation,
        callbacks=[stopper],
        verbose=0,
    ).history
    early = model.evaluate(*test, verbose=0, return_dict=True)["acc"]
    print(
        f"stopped after {len(stopped['loss'])} epochs, best was {stopper.best_epoch + 1}"
    )
    model.set_weights(initial)
    full = model.fit(
        *train, epochs=60, batch_size=128, validation_data=validation, verbose=0
    ).history
    late = model.evaluate(*test, verbose=0, return_dict=True)["acc"]
    print(f"test accuracy: all 60 epochs {late:.3f}, stopped early {early:.3f}")

    curves, ax = plt.subplots()
    ax.plot(full["loss"], label="training loss")
    ax.plot(full["val_loss"], label="validation loss")
    ax.axvline(np.argmin(full["val_loss"]), linestyle=":", color="gray", label="lowest")
    ax.set(xlabel="epoch", ylabel="loss")
    ax.legend()
    metrics = {
        "stopped_accuracy": early,
        "full_accuracy": late,
        "best_epoch": stopper.best_epoch + 1,
    }
    figures = {"curves": curves}
