"""A multilayer perceptron reads handwritten digits: 30 epochs on MNIST, seen from both curves."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(777)


# %% data
def load_data():
    (x, digits), (x_test, digits_test) = keras.datasets.mnist.load_data()
    # 60000 × 784, 0에서 1 사이 / 60000 × 784, between 0 and 1
    x = x.reshape(-1, 28 * 28).astype("float32") / 255
    x_test = x_test.reshape(-1, 28 * 28).astype("float32") / 255
    y = keras.utils.to_categorical(digits)  # 5 → [0 0 0 0 0 1 0 0 0 0]
    y_test = keras.utils.to_categorical(digits_test)
    x_train, x_val, y_train, y_val = train_test_split(
        x, y, test_size=0.3, random_state=777
    )
    return (x_train, y_train), (x_val, y_val), (x_test, y_test)


# %% model
def build_model():
    model = keras.Sequential(
        [
            keras.Input(shape=(784,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    # 32스텝을 한 번에 실행한다. 결과는 같고 더 빠르다. PyTorch에서는 1만 된다 / 32 steps a call: the same result, sooner; PyTorch takes only 1
    steps = 1 if keras.backend.backend() == "torch" else 32
    model.compile(
        optimizer="adam",
        loss="categorical_crossentropy",
        metrics=["acc"],
        steps_per_execution=steps,
    )
    return model


# %% train
if __name__ == "__main__":
    (x_train, y_train), (x_val, y_val), (x_test, y_test) = load_data()
    print("train", x_train.shape, " validation", x_val.shape, " test", x_test.shape)
    model = build_model()
    print("parameters:", model.count_params())
    history = model.fit(
        x_train,
        y_train,
        epochs=30,
        batch_size=128,
        validation_data=(x_val, y_val),
        verbose=0,
    ).history
    for epoch in (1, 2, 5, 10, 20, 30):
        line = [
            f"{name} {history[name][epoch - 1]:.3f}"
            for name in ("loss", "acc", "val_loss", "val_acc")
        ]
        print(f"epoch {epoch:2d} ", *line, sep="  ")

# %% curves
if __name__ == "__main__":
    # 에폭은 1부터 센다 / epochs count from 1
    best = int(np.argmin(history["val_loss"])) + 1
    print("lowest validation loss at epoch", best)
    print(
        f"validation loss, last / lowest: {history['val_loss'][-1] / min(history['val_loss']):.2f}"
    )
    curves, axes = plt.subplots(1, 2, figsize=(9, 3.6))
    epochs = np.arange(1, 31)
    for ax, name, label in zip(
        axes, ("loss", "acc"), ("loss", "accuracy"), strict=True
    ):
        ax.plot(epochs, history[name], label="training")
        ax.plot(epochs, history[f"val_{name}"], label="validation")
        ax.axvline(best, linestyle=":", color="gray", label="lowest validation loss")
        ax.set_xlabel("epoch")
        ax.set_ylabel(label)
        ax.legend()

# %% evaluate
if __name__ == "__main__":
    test = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
    print(f"test loss {test['loss']:.3f}  test accuracy {test['acc']:.3f}")

# %% predict
if __name__ == "__main__":
    probabilities = model.predict(x_test[:1], verbose=0)[0]
    print("predicted:", int(probabilities.argmax()), " true:", int(y_test[0].argmax()))
    prediction, (left, right) = plt.subplots(1, 2, figsize=(8, 3))
    left.imshow(x_test[0].reshape(28, 28), cmap="gray_r")
    left.set_axis_off()
    right.bar(range(10), probabilities)
    right.set_xticks(range(10))
    right.set_xlabel("digit")
    right.set_ylabel("predicted probability")

# %% save
if __name__ == "__main__":
    model.save_weights("mnist.weights.h5")
    second = build_model()
    before = second.evaluate(x_test, y_test, verbose=0, return_dict=True)
    second.load_weights("mnist.weights.h5")
    after = second.evaluate(x_test, y_test, verbose=0, return_dict=True)
    print(
        f"new model: {before['acc']:.3f} -> with the saved weights: {after['acc']:.3f}"
    )

# %% results
if __name__ == "__main__":
    metrics = {
        "train_loss": history["loss"][-1],
        "train_acc": history["acc"][-1],
        "val_loss": history["val_loss"][-1],
        "val_acc": history["val_acc"][-1],
        "test_loss": test["loss"],
        "test_acc": test["acc"],
        "best_val_loss_epoch": best,
        "val_loss_rise": history["val_loss"][-1] / min(history["val_loss"]),
        "reloaded_acc_difference": abs(after["acc"] - test["acc"]),
    }
    figures = {"curves": curves, "prediction": prediction}
