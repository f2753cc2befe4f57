"""A multilayer perceptron learns to read handwritten digits: 30 epochs on MNIST, with their learning curves."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(777)

# %% data
if __name__ == "__main__":
    (x, digits), (x_test, digits_test) = keras.datasets.mnist.load_data()
    # 60000 × 28 × 28 → 60000 × 784, 0에서 1 사이 / 60000 × 28 × 28 → 60000 × 784, between 0 and 1
    x = x.reshape(-1, 28 * 28).astype("float32") / 255
    x_test = x_test.reshape(-1, 28 * 28).astype("float32") / 255
    y = keras.utils.to_categorical(digits)  # 5 → [0 0 0 0 0 1 0 0 0 0]
    y_test = keras.utils.to_categorical(digits_test)
    x_train, x_val, y_train, y_val = train_test_split(
        x, y, test_size=0.3, random_state=777
    )
    print("train", x_train.shape, " validation", x_val.shape, " test", x_test.shape)

# %% draw samples
if __name__ == "__main__":
    samples, axes = plt.subplots(1, 3, figsize=(6, 2.2), layout="constrained")
    for k, ax in enumerate(axes):
        ax.imshow(x[k].reshape(28, 28), cmap="gray_r")
        ax.set_title(f"label {digits[k]}")
        ax.set_axis_off()


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
    model.compile(
        optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"]
    )
    return model


# %% train
if __name__ == "__main__":
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
        # 에폭은 1부터, 리스트는 0부터 센다. {이름: 값}은 이름마다 값을 적은 사전 / epochs count from 1, lists from 0; {name: value} is a dictionary with a value for each name
        print(epoch, {name: round(history[name][epoch - 1], 3) for name in history})

# %% curves
if __name__ == "__main__":
    val_loss, val_accuracy = history["val_loss"], history["val_accuracy"]
    best = int(np.argmin(val_loss)) + 1
    print(f"lowest val_loss: {min(val_loss):.3f}, at epoch {best}")

# %% draw curves
if __name__ == "__main__":
    curves, axes = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    epochs = np.arange(1, 31)
    for ax, name in zip(axes, ("loss", "accuracy"), strict=True):
        ax.plot(epochs, history[name], label="training")
        ax.plot(epochs, history[f"val_{name}"], label="validation")
        ax.axvline(best, linestyle=":", color="gray", label="lowest validation loss")
        ax.set(xlabel="epoch", ylabel=name)
        ax.legend()

# %% evaluate
if __name__ == "__main__":
    test_loss, test_accuracy = model.evaluate(x_test, y_test, verbose=0)
    print(f"test loss {test_loss:.3f}  test accuracy {test_accuracy:.3f}")

# %% predict
if __name__ == "__main__":
    # predict는 배치를 받으므로 한 장이라도 x_test[0]이 아니라 x_test[:1]이다 / predict takes a batch, hence x_test[:1] and not x_test[0], even for one image
    probabilities = model.predict(x_test[:1], verbose=0)[0]
    print("predicted:", probabilities.argmax(), " true:", digits_test[0])

# %% draw prediction
if __name__ == "__main__":
    prediction, (left, right) = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
    left.imshow(x_test[0].reshape(28, 28), cmap="gray_r")
    left.set_axis_off()
    right.bar(range(10), probabilities)
    right.set(xlabel="digit", ylabel="predicted probability", xticks=range(10))

# %% save
if __name__ == "__main__":
    model.save_weights("mnist.weights.h5")
    second = build_model()
    _, before = second.evaluate(x_test, y_test, verbose=0)
    second.load_weights("mnist.weights.h5")
    _, after = second.evaluate(x_test, y_test, verbose=0)
    print(f"new model: {before:.3f} -> with the saved weights: {after:.3f}")

# %% report
if __name__ == "__main__":
    metrics = {
        "first_loss": history["loss"][0],
        "first_acc": history["accuracy"][0],
        "first_val_loss": val_loss[0],
        "first_val_acc": val_accuracy[0],
        "train_loss": history["loss"][-1],
        "train_acc": history["accuracy"][-1],
        "val_loss": val_loss[-1],
        "val_acc": val_accuracy[-1],
        "test_loss": test_loss,
        "test_acc": test_accuracy,
        "best_val_loss_epoch": best,
        "lowest_val_loss": min(val_loss),
        "val_loss_rise": val_loss[-1] / min(val_loss),
        "val_acc_change": abs(val_accuracy[-1] - val_accuracy[best - 1]),
        "untrained_acc": before,
        "reloaded_acc_difference": abs(after - test_accuracy),
    }
    figures = {"samples": samples, "curves": curves, "prediction": prediction}
