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

# %% one_output
if __name__ == "__main__":
    # 두 클래스: 홀수인가? 출력은 하나, 1일 확률이다 / two classes: is it odd? A single output, the probability of 1
    odd_train, odd_test = y_train % 2, y_test % 2
    binary_model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    binary_model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.01), loss="binary_crossentropy"
    )
    binary_model.fit(x_train, odd_train, epochs=8, verbose=0)
    probabilities = binary_model.predict(x_test, verbose=0)
    # 열이 하나뿐이면 argmax는 언제나 0이다 / with a single column argmax is always 0
    wrong_way = probabilities.argmax(axis=1)
    # (n, 1) 모양을 (n,)으로 바꾸어 견준다 / from shape (n, 1) to (n,) before comparing
    right_way = (probabilities > 0.5)[:, 0]
    ones_by_argmax = int(wrong_way.sum())
    odd_accuracy = np.mean(right_way == odd_test)
    print("answers of 1 by argmax(axis=1):", ones_by_argmax, "of", len(wrong_way))
    print(f"accuracy with > 0.5: {odd_accuracy:.3f}")

# %% report
if __name__ == "__main__":
    metrics = {
        "accuracy": scores["accuracy"],
        "difference": abs(scores["accuracy"] - accuracy_by_hand),
        "ones_by_argmax": ones_by_argmax,
        "odd_accuracy": odd_accuracy,
    }
