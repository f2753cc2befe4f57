"""evaluate gives scores and needs the answers; predict gives outputs and needs only the inputs."""

# %% setup
import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)

# %% model
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    # 밝기 0~16을 0~1로 / from a brightness of 0 to 16 to one of 0 to 1
    x = x / 16
    x_train, y_train = x[:1200], y[:1200]
    x_test, y_test = x[1200:], y[1200:]
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.01),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(x_train, y_train, epochs=8, verbose=0)

# %% evaluate
if __name__ == "__main__":
    # 이름으로 읽는다. 순서나 metrics_names에 기대지 않는다 / read by name, not by position or metrics_names
    scores = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
    print(f"evaluate: accuracy {scores['accuracy']:.3f}, loss {scores['loss']:.3f}")
    print("metrics_names:", model.metrics_names)

# %% predict
if __name__ == "__main__":
    # 행마다 클래스 열 개의 확률 / in each row the probabilities of ten classes
    outputs = model.predict(x_test, verbose=0)
    print("predict:", outputs.shape, f" first row sums to {outputs[0].sum():.4f}")
    # 확률이 가장 큰 클래스가 답이다 / the most likely class is the answer
    answers = outputs.argmax(axis=1)
    print("first ten answers:", answers[:10])
    print("truth:            ", y_test[:10])
    accuracy_by_hand = np.mean(answers == y_test)
    print(f"accuracy from predict: {accuracy_by_hand:.3f}")

# %% report
if __name__ == "__main__":
    metrics = {
        "accuracy": scores["accuracy"],
        "difference": abs(scores["accuracy"] - accuracy_by_hand),
    }
