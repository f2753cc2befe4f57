"""Dropout silences random units while training, scales up the rest, and does nothing when predicting."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split


# %% model
def train(rate, x_train, y_train, epochs=40):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(256, activation="relu"),
            keras.layers.Dropout(rate),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(keras.optimizers.Adam(0.003), "sparse_categorical_crossentropy")
    for _ in range(10 * epochs):
        model.train_on_batch(x_train, y_train)
    return model


# %% layer
if __name__ == "__main__":
    layer = keras.layers.Dropout(0.5, seed=1)
    ones = np.ones((1, 10), "float32")
    print("training:  ", np.array(layer(ones, training=True))[0])
    print("predicting:", np.array(layer(ones, training=False))[0])
    many = np.array(layer(np.ones((1000, 1000), "float32"), training=True))
    print(f"mean over a million units while training: {many.mean():.3f}")

# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    # 훈련 데이터를 100개만 써서 과적합하기 쉽게 한다 / only 100 rows, so that it overfits
    x_train, x_test, y_train, y_test = train_test_split(
        x.astype("float32") / 16, y, train_size=100, random_state=0, stratify=y
    )
    scores = {}
    for rate in (0.0, 0.3, 0.6):
        model = train(rate, x_train, y_train)
        scores[rate] = [
            float(
                np.mean(
                    keras.ops.convert_to_numpy(model(part)).argmax(axis=1) == labels
                )
            )
            for part, labels in ((x_train, y_train), (x_test, y_test))
        ]
        print(f"dropout {rate}: training %.3f  test %.3f" % tuple(scores[rate]))

    comparison, ax = plt.subplots(figsize=(6, 3))
    place = np.arange(3)
    ax.bar(place - 0.2, [s[0] for s in scores.values()], 0.38, label="training")
    ax.bar(place + 0.2, [s[1] for s in scores.values()], 0.38, label="test")
    ax.set_xticks(place, [f"dropout {rate}" for rate in scores])
    ax.set(ylabel="accuracy", ylim=(0.8, 1.05))
    ax.legend(ncols=2)
    metrics = {
        "mean_activation": many.mean(),
        "plain_test": scores[0.0][1],
        "dropout_test": scores[0.6][1],
    }
    figures = {"comparison": comparison}
