"""Layers learn features: the simplest classifier reads the digits from pixels, then from the output of each layer."""

# %% setup
import keras
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import NearestCentroid

keras.utils.set_random_seed(0)

# %% training
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    # 픽셀 값 0~16을 0~1로 / scale pixel values from 0–16 to 0–1
    x = (x / 16).astype("float32")
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0, stratify=y
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
        optimizer=keras.optimizers.Adam(0.003),
        loss="sparse_categorical_crossentropy",
    )
    model.fit(x_train, y_train, epochs=20, batch_size=32, verbose=0)

# %% reading
if __name__ == "__main__":
    # 가장 단순한 분류기: 평균이 가장 가까운 클래스로 답한다 / the simplest classifier: it picks the class whose mean is nearest
    reader = NearestCentroid().fit(x_train, y_train)
    scores = {"pixels": reader.score(x_test, y_test)}

    # 층마다 그 출력을 특성으로 삼아 같은 분류기로 읽는다 / the same classifier takes the output of each layer as its features
    train, test = x_train, x_test
    for number, layer in enumerate(model.layers, start=1):
        train = keras.ops.convert_to_numpy(layer(train))
        test = keras.ops.convert_to_numpy(layer(test))
        reader = NearestCentroid().fit(train, y_train)
        scores[f"layer {number}"] = reader.score(test, y_test)
    for name, score in scores.items():
        print(f"{name:8s} nearest class mean: test accuracy {score:.3f}")

# %% draw
if __name__ == "__main__":
    depth, ax = plt.subplots()
    ax.plot(list(scores), list(scores.values()), marker="o")
    ax.set(ylabel="accuracy of the nearest class mean", ylim=(0.85, 1))

# %% report
if __name__ == "__main__":
    metrics = {
        "pixels": scores["pixels"],
        "first_layer": scores["layer 1"],
        "last_layer": scores["layer 3"],
    }
    figures = {"depth": depth}
