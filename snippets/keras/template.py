"""The five steps of every Keras program: data, model, compile, fit, evaluate."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)

# %% step_1_data
if __name__ == "__main__":
    x, y = load_breast_cancer(return_X_y=True)
    # stratify: 양쪽에 두 클래스가 같은 비율로 들어간다 / stratify: both parts have the classes in the same proportions
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.25, random_state=0, stratify=y
    )
    print("training set", x_train.shape, " test set", x_test.shape)
    print("ones in the test set:", y_test.sum(), "of", len(y_test))

# %% step_2_model
if __name__ == "__main__":
    normalize = keras.layers.Normalization()
    # 평균과 분산을 훈련 세트에서 구한다 / mean and variance come from the training set
    normalize.adapt(x_train)
    model = keras.Sequential(
        [
            keras.Input(shape=(30,)),
            normalize,
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )

# %% step_3_compile
if __name__ == "__main__":
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.005),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )

# %% step_4_fit
if __name__ == "__main__":
    history = model.fit(x_train, y_train, epochs=20, batch_size=32, verbose=0)
    # [::5]는 처음부터 다섯에 하나씩 / [::5] takes every fifth, beginning with the first
    print("training loss:", np.round(history.history["loss"][::5], 3))

# %% step_5_evaluate
if __name__ == "__main__":
    scores = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
    # 언제나 흔한 클래스라고 답할 때 / always answering with the more frequent class
    baseline = max(y_test.mean(), 1 - y_test.mean())
    print(f"test loss {scores['loss']:.3f}  accuracy {scores['accuracy']:.3f}", end="")
    print(f"  baseline {baseline:.3f}")

# %% add
if __name__ == "__main__":
    # 표준화하는 층을 뺀 같은 모델을 한 층씩 쌓는다 / the same model without the layer that standardizes, one layer at a time
    stacked = keras.Sequential()
    stacked.add(keras.Input(shape=(30,)))
    stacked.add(keras.layers.Dense(16, activation="relu"))
    stacked.add(keras.layers.Dense(1, activation="sigmoid"))
    hidden, output = stacked.layers
    print("with add: layers", len(stacked.layers), end="")
    print("  weights", hidden.count_params(), "+", output.count_params())

# %% draw
if __name__ == "__main__":
    curve, ax = plt.subplots()
    for name in ("loss", "accuracy"):
        ax.plot(range(1, len(history.epoch) + 1), history.history[name], label=name)
    ax.set(xlabel="epoch", ylim=(0, 1.05))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "accuracy": scores["accuracy"],
        "loss": scores["loss"],
        "baseline": baseline,
        "parameters": stacked.count_params(),
    }
    figures = {"curve": curve}
