"""Dropout zeroes random units while training, scales up the rest, and does nothing when predicting."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

# %% layer
if __name__ == "__main__":
    layer = keras.layers.Dropout(0.5, seed=1)
    ones = np.ones((1, 10), dtype="float32")
    training = keras.ops.convert_to_numpy(layer(ones, training=True))
    predicting = keras.ops.convert_to_numpy(layer(ones, training=False))
    print("training:  ", training[0])
    print("predicting:", predicting[0])
    # 절반쯤이 0이 되고 나머지는 두 배가 되므로 평균은 1로 남는다 / about half become 0 and the others are doubled, so the mean stays 1
    million = np.ones((1000, 1000), dtype="float32")
    mean_output = keras.ops.convert_to_numpy(layer(million, training=True)).mean()
    print(f"mean over a million units while training: {mean_output:.3f}")


# %% model
def build_model(rate):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(256, activation="relu"),
            keras.layers.Dropout(rate),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.003),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model


# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    # 훈련 이미지 500장의 레이블 20%를 아무 숫자로 바꿔 과적합하기 쉽게 한다 / 500 training images, 20% of their labels replaced by any digit: easy to overfit
    x_train, x_test, y_train, y_test = train_test_split(
        x.astype("float32") / 16, y, train_size=500, random_state=0, stratify=y
    )
    rng = np.random.default_rng(0)
    replaced = rng.random(500) < 0.2
    y_train = np.where(replaced, rng.integers(10, size=500), y_train)
    train_accuracy, test_accuracy = {}, {}
    for rate in (0.0, 0.3, 0.6):
        model = build_model(rate)
        model.fit(x_train, y_train, epochs=40, batch_size=50, verbose=0)
        _, train_accuracy[rate] = model.evaluate(x_train, y_train, verbose=0)
        _, test_accuracy[rate] = model.evaluate(x_test, y_test, verbose=0)
        print(
            f"dropout {rate}: training {train_accuracy[rate]:.3f}"
            f"  test {test_accuracy[rate]:.3f}"
        )

# %% draw
if __name__ == "__main__":
    comparison, ax = plt.subplots(figsize=(6, 3), layout="constrained")
    place = np.arange(3)
    ax.bar(place - 0.2, train_accuracy.values(), 0.38, label="training")
    ax.bar(place + 0.2, test_accuracy.values(), 0.38, label="test")
    ax.set_xticks(place, [f"dropout {rate}" for rate in train_accuracy])
    ax.set(ylabel="accuracy", ylim=(0.7, 1.05))
    ax.legend(ncols=2)

# %% report
if __name__ == "__main__":
    metrics = {
        "mean_activation": mean_output,
        "plain_train": train_accuracy[0.0],
        "plain_test": test_accuracy[0.0],
        "dropout_train": train_accuracy[0.6],
        "dropout_test": test_accuracy[0.6],
    }
    figures = {"comparison": comparison}
