"""TimeDistributed applies a layer at every time; Bidirectional reads a sequence from both ends."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% task
def sequences(rng, n):
    """At every time: is this number above the next one? The answer lies in the future."""
    x = rng.random((n, 8, 1)).astype("float32")
    y = np.zeros((n, 8, 1), "float32")
    y[:, :-1] = x[:, :-1] > x[:, 1:]
    return x, y


def train(recurrent, x, y):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(shape=(8, 1)),
            recurrent,
            keras.layers.TimeDistributed(keras.layers.Dense(1, activation="sigmoid")),
        ]
    )
    model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy")
    model.fit(x, y, epochs=10, batch_size=100, verbose=0)
    return model


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    (x, y), (x_test, y_test) = sequences(rng, 4000), sequences(rng, 1000)

    def recurrent():
        return keras.layers.GRU(12, return_sequences=True, unroll=True)

    models = {
        "forward": train(recurrent(), x, y),
        "bidirectional": train(keras.layers.Bidirectional(recurrent()), x, y),
    }
    scores = {}
    for name, model in models.items():
        answers = keras.ops.convert_to_numpy(model(x_test)) > 0.5
        scores[name] = (answers == y_test).mean(axis=(0, 2))[:-1]
        shape = model.layers[0].output.shape[1:]
        print(f"{name:13s} output {shape}  accuracy {scores[name].mean():.3f}")
    # 시간마다 같은 Dense: 가중치는 한 벌뿐이다 / the same Dense at each time: one set of weights
    print(
        "TimeDistributed(Dense(1)) parameters:",
        models["forward"].layers[1].count_params(),
    )

    accuracy, ax = plt.subplots()
    for name, values in scores.items():
        ax.plot(range(7), values, marker="o", markersize=4, label=name)
    ax.set(xlabel="time", ylabel="test accuracy", ylim=(0.5, 1.02))
    ax.legend()
    metrics = {
        "forward": scores["forward"].mean(),
        "bidirectional": scores["bidirectional"].mean(),
    }
    figures = {"accuracy": accuracy}
