"""Early stopping on digits, a fifth of whose labels were replaced at random."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

# %% data
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    x_rest, x_test, y_rest, y_test = train_test_split(
        x.astype("float32") / 16, y, test_size=0.3, random_state=0, stratify=y
    )
    # 레이블의 20%를 아무 숫자로 바꾼다. 우연히 그대로인 것도 있다. 테스트 세트는 건드리지 않는다 / 20% of the labels become any digit, some by chance the same one; the test set is left alone
    rng = np.random.default_rng(0)
    # random은 0과 1 사이의 난수이고, where는 조건이 참인 자리에는 둘째 것을, 거짓인 자리에는 셋째 것을 고른다 / random draws numbers between 0 and 1; where takes the second value where the condition is true and the third where it is false
    replaced = rng.random(len(y_rest)) < 0.2
    y_rest = np.where(replaced, rng.integers(10, size=len(y_rest)), y_rest)
    x_train, x_val, y_train, y_val = train_test_split(
        x_rest, y_rest, test_size=0.25, random_state=0
    )


# %% model
def build_model():
    """A new model; always the same initial weights and the same order of batches."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(256, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.005),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model


# %% stopped
if __name__ == "__main__":
    # 검증 손실이 10에폭 동안 나아지지 않으면 멈추고, 가장 좋았던 가중치로 되돌린다 / stop after 10 epochs without a lower validation loss, and restore the best weights
    stopper = keras.callbacks.EarlyStopping(
        monitor="val_loss", patience=10, restore_best_weights=True
    )
    model = build_model()
    # 콜백(callback)은 fit이 에폭이 끝날 때마다 부르는 객체다 / a callback is an object that fit calls at the end of every epoch
    stopped = model.fit(
        x_train,
        y_train,
        epochs=60,
        batch_size=128,
        validation_data=(x_val, y_val),
        callbacks=[stopper],
        verbose=0,
    ).history
    _, stopped_accuracy = model.evaluate(x_test, y_test, verbose=0)
    best_epoch = stopper.best_epoch + 1  # 케라스는 0부터 센다 / Keras counts from 0
    print(f"stopped after {len(stopped['loss'])} epochs, best was {best_epoch}")

# %% full
if __name__ == "__main__":
    # 옵티마이저의 상태까지 새것인 같은 모델을 이번에는 끝까지 학습한다 / the same model anew, its optimizer too, and this time to the end
    model = build_model()
    full = model.fit(
        x_train,
        y_train,
        epochs=60,
        batch_size=128,
        validation_data=(x_val, y_val),
        verbose=0,
    ).history
    _, full_accuracy = model.evaluate(x_test, y_test, verbose=0)
    print(f"test accuracy: all 60 epochs {full_accuracy:.3f},", end=" ")
    print(f"stopped early {stopped_accuracy:.3f}")

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    ax.plot(full["loss"], label="training loss")
    ax.plot(full["val_loss"], label="validation loss")
    ax.axvline(np.argmin(full["val_loss"]), linestyle=":", color="gray", label="lowest")
    ax.set(xlabel="epoch", ylabel="loss")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "stopped_accuracy": stopped_accuracy,
        "full_accuracy": full_accuracy,
        "best_epoch": best_epoch,
        "epochs_run": len(stopped["loss"]),
    }
    figures = {"curves": curves}
