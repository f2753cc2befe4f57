"""ConvLSTM: a recurrent layer whose states keep the layout of an image, here watching a dot move."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% films
def films(rng, n, size=8, frames=4):
    """n films of a dot that moves at most one pixel per frame in each direction, and where it is next."""
    place = rng.integers(size, size=(n, 2))
    # 세로와 가로로 한 장면에 -1, 0, 1픽셀 / -1, 0 or 1 pixels per frame, down and across
    speed = rng.integers(-1, 2, size=(n, 2))
    # (필름, 타임스텝, 높이, 너비, 채널), 한 장면은 정답용 / (films, time steps, height, width, channels), one frame more for the answer
    x = np.zeros((n, frames + 1, size, size, 1), "float32")
    for t in range(frames + 1):
        # 한쪽 끝을 넘으면 반대쪽에서 나온다 / beyond one edge the dot comes back at the other
        now = (place + t * speed) % size
        x[np.arange(n), t, now[:, 0], now[:, 1]] = 1
    # 정답은 64픽셀 가운데 점이 있는 픽셀의 번호 / the answer: which of the 64 pixels holds the dot
    answer = x[:, -1].reshape(n, size * size).argmax(axis=1)
    return x[:, :-1], answer


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x_train, y_train = films(rng, 2000)
    x_test, y_test = films(rng, 300)
    model = keras.Sequential(
        [
            keras.Input(shape=(4, 8, 8, 1)),
            keras.layers.ConvLSTM2D(8, 3, padding="same"),
            keras.layers.Conv2D(1, 3, padding="same"),
            # 64픽셀마다 점이 있을 확률 / for each of 64 pixels, how likely the dot is there
            keras.layers.Flatten(),
            keras.layers.Softmax(),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.02),
        loss="sparse_categorical_crossentropy",
    )
    model.fit(x_train, y_train, epochs=6, batch_size=40, verbose=0)

    probabilities = model.predict(x_test, verbose=0)
    accuracy = np.mean(probabilities.argmax(axis=1) == y_test)
    convlstm = model.layers[0]
    print("films", x_train.shape, "-> ConvLSTM2D ->", convlstm.output.shape)
    print("parameters of ConvLSTM2D:", convlstm.count_params())
    print(f"dot found in the next frame: {accuracy:.3f} (guessing: {1 / 64:.3f})")

# %% draw
if __name__ == "__main__":
    film, axes = plt.subplots(1, 6, figsize=(9, 2), layout="constrained")
    for t in range(4):
        axes[t].imshow(x_test[0, t, :, :, 0], cmap="gray_r")
        axes[t].set_title(f"frame {t + 1}", fontsize=9)
    axes[4].imshow(np.eye(64)[y_test[0]].reshape(8, 8), cmap="gray_r")
    axes[4].set_title("next", fontsize=9)
    axes[5].imshow(probabilities[0].reshape(8, 8), cmap="gray_r")
    axes[5].set_title("predicted", fontsize=9)
    for ax in axes:
        ax.set(xticks=[], yticks=[])

# %% report
if __name__ == "__main__":
    metrics = {"accuracy": accuracy, "parameters": convlstm.count_params()}
    figures = {"film": film}
