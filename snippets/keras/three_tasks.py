"""compile for the three kinds of task: the last layer, the loss and the metric belong together."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits
from sklearn.model_selection import train_test_split


# %% regression
def regression():
    """A number: one unit, no activation, squared error."""
    model = network(10, keras.layers.Dense(1))
    model.compile(optimizer=adam(), loss="mse", metrics=["mae"])
    return model


# %% binary
def binary():
    """Yes or no: one sigmoid unit, binary cross-entropy."""
    model = network(30, keras.layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer=adam(), loss="binary_crossentropy", metrics=["accuracy"])
    return model


# %% multiclass
def multiclass():
    """One of ten classes: ten softmax units, categorical cross-entropy of class numbers."""
    model = network(64, keras.layers.Dense(10, activation="softmax"))
    model.compile(
        optimizer=adam(), loss="sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    return model


# %% network
def adam():
    return keras.optimizers.Adam(learning_rate=0.02)


def network(inputs, last_layer):
    """The part that all three have in common."""
    return keras.Sequential(
        [
            keras.Input(shape=(inputs,)),
            keras.layers.Dense(32, activation="relu"),
            last_layer,
        ]
    )


# %% run
if __name__ == "__main__":
    tasks = {
        "regression": (regression, load_diabetes),
        "binary": (binary, load_breast_cancer),
        "multiclass": (multiclass, load_digits),
    }
    models, losses, results = {}, {}, {}
    for name, (build, load) in tasks.items():
        x, y = load(return_X_y=True)
        x_train, x_test, y_train, y_test = train_test_split(
            x, y, test_size=0.25, random_state=0
        )
        mean, spread = x_train.mean(axis=0), x_train.std(axis=0)
        # 언제나 같은 픽셀은 표준편차가 0이므로 1로 나눈다 / a pixel that never changes has a spread of 0: divide by 1
        spread[spread == 0] = 1
        # 층이 가중치를 뽑기 전에 정한다 / before any layer draws its weights
        keras.utils.set_random_seed(0)
        models[name] = build()
        history = models[name].fit(
            (x_train - mean) / spread, y_train, epochs=20, verbose=0
        )
        losses[name] = np.array(history.history["loss"])
        z_test = (x_test - mean) / spread
        results[name] = models[name].evaluate(
            z_test, y_test, verbose=0, return_dict=True
        )
        outputs = models[name].predict(z_test[:2], verbose=0)
        print(f"{name:10s} output {outputs.shape}", end="  ")
        print({key: round(value, 3) for key, value in results[name].items()})

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    for name, values in losses.items():
        # 첫 에폭의 손실로 나누어 한 그림에 그린다 / divided by the loss of the first epoch, to fit one figure
        ax.plot(range(1, 21), values / values[0], label=name)
    ax.set(xlabel="epoch", ylabel="loss / loss of the first epoch", ylim=(0, 1.05))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "mae": results["regression"]["mae"],
        "binary_accuracy": results["binary"]["accuracy"],
        "multiclass_accuracy": results["multiclass"]["accuracy"],
    }
    figures = {"curves": curves}
