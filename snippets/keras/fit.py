"""fit, its verbose setting and the History it returns: rows, batches, steps and epochs in numbers."""

# %% setup
import contextlib
import io

import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)


# %% model
def build_model():
    model = keras.Sequential(
        [keras.Input(shape=(64,)), keras.layers.Dense(10, activation="softmax")]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    x = x / 16
    model = build_model()
    history = model.fit(x, y, epochs=8, verbose=0)
    steps = int(model.optimizer.iterations.numpy()) // 8
    # batch_size를 적지 않으면 32 / 32 where batch_size is not given
    print(f"{len(x)} rows, batches of 32: {steps} steps an epoch = ceil({len(x)} / 32)")
    print("history keys:", list(history.history))
    print("loss by epoch:", np.round(history.history["loss"], 3))
    lines = {}
    for verbose in (0, 1, 2):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            build_model().fit(x, y, epochs=2, verbose=verbose)
        rows = printed.getvalue().splitlines()
        bar = "━" in printed.getvalue()
        lines[verbose] = sum("loss:" in row for row in rows)
        # 진행 막대는 몇 번이고 다시 그려진다 / a progress bar is drawn again and again
        shown = "a progress bar" if bar else f"results on {lines[verbose]} lines"
        print(f"verbose={verbose}: {shown} for 2 epochs")

    curve, ax = plt.subplots()
    epochs = range(1, 9)
    ax.plot(epochs, history.history["loss"], marker="o", label="loss")
    ax.plot(epochs, history.history["accuracy"], marker="o", label="accuracy")
    ax.set_xlabel("epoch")
    ax.legend()
    metrics = {
        "steps": steps,
        "last_loss": history.history["loss"][-1],
        "epochs_kept": len(history.epoch),
        "lines_verbose_2": lines[2],
    }
    figures = {"curve": curve}
