"""Old ways to compile, fit and plot, run on current Keras: what happens, and what to write instead."""

# %% setup
import warnings

import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(64, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)
# 발생한 오류를 모아 둔다 / collects the errors that occur
errors = []


# %% model
def build_model():
    return keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])


def first_line(error):
    """Keeps an error; gives its name and the first line of its message."""
    errors.append(error)
    return f"{type(error).__name__}: {str(error).splitlines()[0]}"


# %% old_epoch
if __name__ == "__main__":
    model = build_model()
    model.compile(optimizer="sgd", loss="mse")
    try:
        model.fit(x, y, epoch=30, verbose=0)
    except TypeError as error:
        print(first_line(error))

# %% new_epoch
if __name__ == "__main__":
    history = model.fit(x, y, epochs=30, verbose=0)
    losses = history.history["loss"]
    print(f"loss {losses[0]:.3f} -> {losses[-1]:.3f}")

# %% old_plot
if __name__ == "__main__":
    try:
        plt.figure(gifsize=(8, 4))
    except (AttributeError, TypeError) as error:
        print(first_line(error))
    try:
        plt.plot(his_dict["loss"])
    except NameError as error:
        print(first_line(error))
    # 그리다 만 그림을 닫는다 / close the unfinished figure
    plt.close("all")

# %% new_plot
if __name__ == "__main__":
    figure = plt.figure(figsize=(8, 4))
    plt.plot(losses)
    print("size in inches:", figure.get_size_inches(), " points:", len(losses))
    # 여기서는 크기만 본다. 그림은 마지막에 다시 그린다 / only its size is checked here; the last cell draws it again
    plt.close(figure)

# %% old_metrics
if __name__ == "__main__":
    for wrong in ("accuracy", ["rmse", "r2"]):
        try:
            model.compile(optimizer="sgd", loss="mse", metrics=wrong)
            model.evaluate(x, y, verbose=0)
        except ValueError as error:
            print(wrong, "->", first_line(error))

# %% new_metrics
if __name__ == "__main__":
    model.compile(
        optimizer="sgd",
        loss="mse",
        metrics=[
            keras.metrics.RootMeanSquaredError(name="rmse"),
            keras.metrics.R2Score(name="r2"),
        ],
    )
    scores = model.evaluate(x, y, verbose=0, return_dict=True)
    for name in ("loss", "rmse", "r2"):
        print(f"{name}: {scores[name]:.3f}")

# %% old_metrics_names
if __name__ == "__main__":
    # 오류가 나지 않는다 / raises no error
    print("metrics_names[1]:", model.metrics_names[1])

# %% new_metrics_names
if __name__ == "__main__":
    print("names:", sorted(model.evaluate(x, y, verbose=0, return_dict=True)))

# %% old_learning_rate
if __name__ == "__main__":
    try:
        keras.optimizers.SGD(lr=0.1)
    except (TypeError, ValueError) as error:
        print(first_line(error))
    # 경고를 caught에 모은다 / collect the warnings in caught
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        keras.optimizers.SGD(decay=1e-6)
    print(caught[0].category.__name__, str(caught[0].message).splitlines()[0], sep=": ")

# %% new_learning_rate
if __name__ == "__main__":
    # 옛 decay처럼 스텝이 쌓일수록 학습률이 준다 / like the old decay, the learning rate falls as steps add up
    schedule = keras.optimizers.schedules.InverseTimeDecay(
        initial_learning_rate=0.1, decay_steps=1, decay_rate=1e-6
    )
    optimizer = keras.optimizers.SGD(learning_rate=schedule)
    print(f"learning rate after a million steps: {float(schedule(1_000_000)):.3f}")

# %% draw
if __name__ == "__main__":
    curve = plt.figure(figsize=(6, 3), layout="constrained")
    plt.plot(range(1, 31), losses)
    plt.xlabel("epoch")
    plt.ylabel("loss")

# %% report
if __name__ == "__main__":
    metrics = {"errors": len(errors), "warnings": len(caught)}
    figures = {"curve": curve}
