"""A convolutional network against a dense one on 8 × 8 digits, as they are and moved by a pixel."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split


# %% models
def build_cnn():
    return keras.Sequential(
        [
            keras.Input(shape=(8, 8, 1)),
            keras.layers.Conv2D(16, 3, padding="same", activation="relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Flatten(),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )


def build_dense():
    # 공정하게 비교하려고 파라미터 수를 합성곱 신경망보다 조금 많게 잡았다 / slightly more parameters than the CNN, for a fair comparison
    return keras.Sequential(
        [
            keras.Input(shape=(8, 8, 1)),
            keras.layers.Flatten(),
            keras.layers.Dense(70, activation="relu"),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )


# %% run
if __name__ == "__main__":
    images, digits = load_digits(return_X_y=True)
    # 밝기 0~16을 0~1로, 모양은 (샘플, 높이, 너비, 채널) / brightness 0 to 16 becomes 0 to 1; (samples, height, width, channels)
    images = (images / 16).astype("float32").reshape(-1, 8, 8, 1)
    x_train, x_test, y_train, y_test = train_test_split(
        images, digits, test_size=0.3, random_state=0, stratify=digits
    )
    # 오른쪽으로 한 픽셀 민 테스트 이미지. 오른쪽 끝 열은 왼쪽으로 돌아온다 / the test images moved right by one pixel; the rightmost column comes back on the left
    x_moved = np.roll(x_test, 1, axis=2)

    models, accuracy, accuracy_moved = {}, {}, {}
    for name, build in {"CNN": build_cnn, "dense": build_dense}.items():
        keras.utils.set_random_seed(0)
        model = build()
        model.compile(
            optimizer=keras.optimizers.Adam(0.003),
            loss="sparse_categorical_crossentropy",
            metrics=["accuracy"],
        )
        model.fit(x_train, y_train, epochs=15, batch_size=32, verbose=0)
        models[name] = model
        loss, accuracy[name] = model.evaluate(x_test, y_test, verbose=0)
        loss, accuracy_moved[name] = model.evaluate(x_moved, y_test, verbose=0)
        print(
            f"{name:5s} {model.count_params()} parameters"
            f"   test accuracy {accuracy[name]:.3f}"
            f"   moved by one pixel {accuracy_moved[name]:.3f}"
        )

# %% draw
if __name__ == "__main__":
    filters, axes = plt.subplots(2, 8, figsize=(8, 2.2), layout="constrained")
    # 모양 (3, 3, 1, 16): 필터마다 3 × 3 커널 하나 / shape (3, 3, 1, 16): one 3 × 3 kernel for each filter
    kernels = models["CNN"].layers[0].get_weights()[0]
    for i, ax in enumerate(axes.flat):
        ax.imshow(kernels[:, :, 0, i], cmap="RdBu", vmin=-0.8, vmax=0.8)
        ax.set_axis_off()

# %% report
if __name__ == "__main__":
    metrics = {
        "cnn_accuracy": accuracy["CNN"],
        "dense_accuracy": accuracy["dense"],
        "cnn_moved": accuracy_moved["CNN"],
        "dense_moved": accuracy_moved["dense"],
    }
    figures = {"filters": filters}
