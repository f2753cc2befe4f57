"""Layers that learn features: the same digits read from pixels, and from what hidden layers made of them."""

# %% setup
import keras
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import NearestCentroid

keras.utils.set_random_seed(0)

# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    x_train, x_test, y_train, y_test = train_test_split(
        (x / 16).astype("float32"), y, test_size=0.3, random_state=0, stratify=y
    )
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        keras.optimizers.Adam(0.003),
        "sparse_categorical_crossentropy",
    )
    model.fit(x_train, y_train, epochs=20, batch_size=32, verbose=0)

    # 층마다 그 출력을 특성으로 삼아 가장 단순한 분류기로 읽는다 / read each layer's output with the simplest classifier there is
    train, test = x_train, x_test
    scores = {"pixels": NearestCentroid().fit(train, y_train).score(test, y_test)}
    for i, layer in enumerate(model.layers, start=1):
        train, test = (
            keras.ops.convert_to_numpy(layer(train)),
            keras.ops.convert_to_numpy(layer(test)),
        )
        scores[f"layer {i}"] = NearestCentroid().fit(train, y_train).score(test, y_test)
    for name, score in scores.items():
        print(f"{name:8s} nearest class mean: test accuracy {score:.3f}")

    depth, ax = plt.subplots()
    ax.plot(list(scores), list(scores.values()), marker="o")
    ax.set(ylabel="accuracy of the nearest class mean", ylim=(0.85, 1))
    metrics = {
        "pixels": scores["pixels"],
        "first_layer": scores["layer 1"],
        "last_layer": scores["layer 3"],
    }
    figures = {"depth": depth}
