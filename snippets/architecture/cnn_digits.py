"""A convolutional network against a dense one on 8 × 8 digits, upright and moved by a pixel."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split


# %% models
def convolutional():
    return [
        keras.layers.Conv2D(16, 3, padding="same", activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax"),
    ]


def dense():
    return [
        keras.layers.Flatten(),
        keras.layers.Dense(70, activation="relu"),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]


def train(layers, x, y):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input(shape=(8, 8, 1)), *layers()])
    model.compile(
        keras.optimizers.Adam(0.003),
        "sparse_categorical_crossentropy",
    )
    model.fit(x, y, epochs=15, batch_size=32, verbose=0)
    return model


# %% run
if __name__ == "__main__":
    images, digits = load_digits(return_X_y=True)
    images = (images / 16).astype("float32").reshape(-1, 8, 8, 1)
    x_train, x_test, y_train, y_test = train_test_split(
        images, digits, test_size=0.3, random_state=0, stratify=digits
    )
    moved = np.roll(x_test, 1, axis=2)
    models = {
        "CNN": train(convolutional, x_train, y_train),
        "dense": train(dense, x_train, y_train),
    }
    scores = {}
    for name, model in models.items():
        scores[name] = [
            float(
                np.mean(
                    keras.ops.convert_to_numpy(model(part)).argmax(axis=1) == y_test
                )
            )
            for part in (x_test, moved)
        ]
        print(
            f"{name:5s} {model.count_params():5d} parameters   test accuracy {scores[name][0]:.3f}"
            f"   moved by one pixel {scores[name][1]:.3f}"
        )

    filters, axes = plt.subplots(2, 8, figsize=(8, 2.2))
    kernels = models["CNN"].layers[0].get_weights()[0]
    for ax, kernel in zip(axes.flat, np.moveaxis(kernels[:, :, 0], -1, 0), strict=True):
        ax.imshow(kernel, cmap="RdBu", vmin=-0.8, vmax=0.8)
        ax.set_axis_off()
    metrics = {
        "cnn_accuracy": scores["CNN"][0],
        "dense_accuracy": scores["dense"][0],
        "cnn_moved": scores["CNN"][1],
        "dense_moved": scores["dense"][1],
    }
    figures = {"filters": filters}
