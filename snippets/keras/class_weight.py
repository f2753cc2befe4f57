"""class_weight: errors on a rare class count more, so that training does not neglect it."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

# %% data
if __name__ == "__main__":
    x, digits = load_digits(return_X_y=True)
    # 밝기 0~16을 0~1로 / from a brightness of 0 to 16 to one of 0 to 1
    x = x / 16
    # 드문 클래스: 열에 하나쯤인 숫자 8인가? / a rare class: is it an 8, about one digit in ten?
    y = (digits == 8).astype("float32")
    x_train, y_train = x[:1200], y[:1200]
    x_test, y_test = x[1200:], y[1200:]
    positives = int(y_train.sum())
    print(f"{positives} of {len(y_train)} training images show an 8")

# %% run
if __name__ == "__main__":
    # 드문 만큼 크게: 전체 / (클래스 수 × 그 클래스의 수) / larger as a class is rarer: all / (classes × samples of the class)
    balanced = {
        0: len(y_train) / (2 * (len(y_train) - positives)),
        1: len(y_train) / (2 * positives),
    }
    results = {}
    for name, class_weight in {"plain": None, "balanced": balanced}.items():
        keras.utils.set_random_seed(0)
        model = keras.Sequential(
            [keras.Input(shape=(64,)), keras.layers.Dense(1, activation="sigmoid")]
        )
        model.compile(
            optimizer=keras.optimizers.Adam(learning_rate=0.01),
            loss="binary_crossentropy",
            metrics=[
                keras.metrics.Recall(name="recall"),
                keras.metrics.Precision(name="precision"),
            ],
        )
        model.fit(x_train, y_train, epochs=15, class_weight=class_weight, verbose=0)
        scores = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
        results[name] = scores
        print(
            f"{name:9s} test recall {scores['recall']:.3f}"
            f"  precision {scores['precision']:.3f}"
        )

# %% draw
if __name__ == "__main__":
    bars, ax = plt.subplots(figsize=(5, 3), layout="constrained")
    places = np.arange(2)
    for shift, (name, scores) in zip((-0.2, 0.2), results.items(), strict=True):
        values = [scores["recall"], scores["precision"]]
        ax.bar(places + shift, values, width=0.36, label=name)
    ax.set_xticks(places, ["recall", "precision"])
    ax.set(ylabel="test score", ylim=(0, 1))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "recall_balanced": results["balanced"]["recall"],
        "recall_plain": results["plain"]["recall"],
        "precision_balanced": results["balanced"]["precision"],
        "precision_plain": results["plain"]["precision"],
    }
    figures = {"bars": bars}
