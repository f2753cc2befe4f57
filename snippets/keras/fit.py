"""fit, the History it returns, callbacks and verbose: what they do, in numbers."""

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
    model.compile(
        optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    return model


# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    # 밝기 0~16을 0~1로 / from a brightness of 0 to 16 to one of 0 to 1
    x = x / 16
    model = build_model()
    history = model.fit(x, y, epochs=8, verbose=0)
    # 옵티마이저는 지금까지의 스텝을 센다 / the optimizer counts its steps
    all_steps = int(keras.ops.convert_to_numpy(model.optimizer.iterations))
    steps = all_steps // 8
    # batch_size를 적지 않으면 32 / 32 where batch_size is not given
    print(f"{len(x)} rows, batches of 32: {steps} steps an epoch = ceil({len(x)} / 32)")
    print("history keys:", list(history.history))
    print("loss by epoch:", np.round(history.history["loss"], 3))

# %% again
if __name__ == "__main__":
    # 다시 부르면 지금 가중치에서 이어서 학습한다 / called again, it goes on from the current weights
    more = model.fit(x, y, epochs=2, verbose=0)
    next_loss = more.history["loss"][0]
    print("loss by epoch, fit called again:", np.round(more.history["loss"], 3))


# %% callback
class StopAtAccuracy(keras.callbacks.Callback):
    """fit calls its methods; this one ends training once the accuracy is reached."""

    def on_epoch_end(self, epoch, logs=None):
        if logs["accuracy"] >= 0.8:
            self.model.stop_training = True


# %% callback_run
if __name__ == "__main__":
    stopped = build_model().fit(
        x, y, epochs=30, callbacks=[StopAtAccuracy()], verbose=0
    )
    epochs_until_stop = len(stopped.epoch)
    print(f"stopped after {epochs_until_stop} of 30 epochs")

# %% verbose
if __name__ == "__main__":
    result_lines = {}
    for verbose in (0, 1, 2):
        # fit이 화면에 쓰는 글을 붙잡아 줄을 센다 / catch what fit prints, in order to count its lines
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            build_model().fit(x, y, epochs=2, verbose=verbose)
        text = printed.getvalue()
        result_lines[verbose] = sum("loss:" in line for line in text.splitlines())
        if "━" in text:
            # 진행 막대는 몇 번이고 다시 그려지므로 세지 않는다 / not counted: a bar is drawn again and again
            print(f"verbose={verbose}: a progress bar for 2 epochs")
        else:
            lines = result_lines[verbose]
            print(f"verbose={verbose}: results on {lines} lines for 2 epochs")

# %% draw
if __name__ == "__main__":
    curve, ax = plt.subplots()
    epochs = range(1, 9)
    ax.plot(epochs, history.history["loss"], marker="o", label="loss")
    ax.plot(epochs, history.history["accuracy"], marker="o", label="accuracy")
    ax.set_xlabel("epoch")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "steps": steps,
        "last_loss": history.history["loss"][-1],
        "epochs_kept": len(history.epoch),
        "lines_verbose_2": result_lines[2],
        "next_loss": next_loss,
        "epochs_until_stop": epochs_until_stop,
    }
    figures = {"curve": curve}
