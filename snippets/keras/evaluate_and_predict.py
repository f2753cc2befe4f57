"""evaluate gives scores and needs the answers; predict gives outputs and needs only the inputs."""

# %% setup
import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)

# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    x = x / 16
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        keras.optimizers.Adam(0.01),
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(x[:1200], y[:1200], epochs=8, verbose=0)

    # 이름으로 읽는다. 순서나 metrics_names에 기대지 않는다 / read by name, not by position
    scores = model.evaluate(x[1200:], y[1200:], verbose=0, return_dict=True)
    print("evaluate:", {name: round(value, 3) for name, value in scores.items()})
    print("metrics_names:", model.metrics_names)

    outputs = model.predict(x[1200:], verbose=0)
    answers = outputs.argmax(axis=1)
    print(
        "predict:",
        outputs.shape,
        " first row sums to",
        round(float(outputs[0].sum()), 4),
    )
    print("first ten answers:", answers[:10], " truth:", y[1200:1210])
    by_hand = float(np.mean(answers == y[1200:]))
    print(f"accuracy from predict: {by_hand:.3f}")
    metrics = {
        "accuracy": scores["accuracy"],
        "difference": abs(scores["accuracy"] - by_hand),
    }
