"""ConvLSTM: a recurrent layer whose states are images, here watching a dot move."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)


# %% films
def films(rng, n, size=8, frames=4):
    """n films (n, frames, size, size, 1) of a dot that moves a pixel a frame, and where it is next."""
    place, speed = rng.integers(size, size=(n, 2)), rng.integers(-1, 2, size=(n, 2))
    x = np.zeros((n, frames + 1, size, size, 1), "float32")
    for t in range(frames + 1):
        row, column = ((place + t * speed) % size).T
        x[np.arange(n), t, row, column] = 1
    return x[:, :-1], x[:, -1].reshape(n, -1).argmax(axis=1)


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    (x, y), (x_test, y_test) = films(rng, 2000), films(rng, 300)
    model = keras.Sequential(
        [
            keras.Input(shape=(4, 8, 8, 1)),
            keras.layers.ConvLSTM2D(8, 3, padding="same"),
            keras.layers.Conv2D(1, 3, padding="same"),
            keras.layers.Flatten(),
            keras.layers.Softmax(),
        ]
    )
    model.compile(
        keras.optimizers.Adam(0.02),
        "sparse_categorical_crossentropy",
        steps_per_execution=50,
    )
    batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(40)
    model.fit(batches, epochs=6, verbose=0)
    guess = model.predict(x_test, batch_size=300, verbose=0)
    accuracy = float(np.mean(guess.argmax(axis=1) == y_test))
    print("films", x.shape, "-> ConvLSTM2D ->", model.layers[0].output.shape)
    print("parameters of ConvLSTM2D:", model.layers[0].count_params())
    print(f"dot found in the next frame: {accuracy:.3f} of 300 (guessing {1 / 64:.3f})")

    film, axes = plt.subplots(1, 6, figsize=(9, 2))
    for t in range(4):
        axes[t].imshow(x_test[0, t, :, :, 0], cmap="gray_r")
        axes[t].set_title(f"frame {t + 1}", fontsize=9)
    axes[4].imshow(np.eye(64)[y_test[0]].reshape(8, 8), cmap="gray_r")
    axes[4].set_title("next", fontsize=9)
    axes[5].imshow(guess[0].reshape(8, 8), cmap="gray_r")
    axes[5].set_title("predicted", fontsize=9)
    for ax in axes:
        ax.set(xticks=[], yticks=[])
    metrics = {"accuracy": accuracy, "parameters": model.layers[0].count_params()}
    figures = {"film": film}
