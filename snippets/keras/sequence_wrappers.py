"""TimeDistributed applies a layer at every time step; Bidirectional reads a sequence from both ends."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% task
def sequences(rng, n):
    """At every time step: is this number above the next one? The answer lies in the future."""
    # (샘플, 타임스텝, 특성) / (samples, time steps, features)
    x = rng.random((n, 8, 1)).astype("float32")
    y = np.zeros((n, 8, 1), "float32")
    # 마지막 수에는 다음 수가 없어 답이 0이다 / no number follows the last one: its answer is 0
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
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.02), loss="binary_crossentropy"
    )
    model.fit(x, y, epochs=10, batch_size=100, verbose=0)
    return model


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x_train, y_train = sequences(rng, 4000)
    x_test, y_test = sequences(rng, 1000)

    one_way = keras.layers.GRU(12, return_sequences=True)
    both_ways = keras.layers.Bidirectional(keras.layers.GRU(12, return_sequences=True))
    models = {
        "forward": train(one_way, x_train, y_train),
        "bidirectional": train(both_ways, x_train, y_train),
    }
    scores = {}
    for name, model in models.items():
        answers = model.predict(x_test, verbose=0) > 0.5
        # 타임스텝마다의 정확도. 답이 늘 0인 마지막은 뺀다 / accuracy at each time step but the last, whose answer is always 0
        scores[name] = (answers == y_test).mean(axis=(0, 2))[:-1]
        shape = model.layers[0].output.shape[1:]
        print(f"{name:13s} output {shape}  accuracy {scores[name].mean():.3f}")
    # 타임스텝마다 같은 Dense: 가중치는 한 벌뿐이다 / the same Dense at each time step: one set of weights
    recurrent, wrapped = models["forward"].layers
    print("TimeDistributed(Dense(1)) parameters:", wrapped.count_params())

# %% without_wrapper
if __name__ == "__main__":
    hidden = recurrent(x_test)
    dense = keras.layers.Dense(1, activation="sigmoid")
    dense.build(hidden.shape)
    dense.set_weights(wrapped.get_weights())
    with_wrapper = keras.ops.convert_to_numpy(wrapped(hidden))
    without_wrapper = keras.ops.convert_to_numpy(dense(hidden))
    difference = np.abs(with_wrapper - without_wrapper).max()
    print(f"difference of Dense(1) without the wrapper: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    accuracy, ax = plt.subplots()
    for name, values in scores.items():
        ax.plot(range(7), values, marker="o", markersize=4, label=name)
    ax.set(xlabel="time step", ylabel="test accuracy", ylim=(0.5, 1.02))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "forward": scores["forward"].mean(),
        "bidirectional": scores["bidirectional"].mean(),
        "difference": difference,
    }
    figures = {"accuracy": accuracy}
