"""The adding problem: remember two marked numbers among thirty. Gates manage, a plain RNN does not."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

layers = {
    "SimpleRNN": keras.layers.SimpleRNN,
    "LSTM": keras.layers.LSTM,
    "GRU": keras.layers.GRU,
}


# %% data
def sequences(rng, n, length=30):
    """Numbers in [0, 1] with a mark on two of them, (n, length, 2), and the sum of the marked two."""
    x = np.zeros((n, length, 2), "float32")
    x[:, :, 0] = rng.random((n, length))
    first = rng.integers(length // 2, size=n)
    second = rng.integers(length // 2, length, size=n)
    x[np.arange(n), first, 1] = x[np.arange(n), second, 1] = 1
    return x, np.sum(x[:, :, 0] * x[:, :, 1], axis=1, keepdims=True)


# %% train
def train(layer, x, y, epochs=9):
    """The trained model and its loss in every epoch of 50 steps."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [keras.Input(shape=x.shape[1:]), layer(32, unroll=True), keras.layers.Dense(1)]
    )
    model.compile(keras.optimizers.Adam(0.01), "mse", steps_per_execution=50)
    batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(64).repeat()
    history = model.fit(batches, epochs=epochs, steps_per_epoch=50, verbose=0).history
    return model, history["loss"]


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x, y = sequences(rng, 9600)
    x_test, y_test = sequences(rng, 1000)
    baseline = float(np.mean((y_test - 1) ** 2))
    print(f"always answering 1: MSE {baseline:.3f}")
    losses, errors = {}, {}
    for name, layer in layers.items():
        model, losses[name] = train(layer, x, y)
        predicted = model.predict(x_test, batch_size=1000, verbose=0)
        errors[name] = float(np.mean((predicted - y_test) ** 2))
        print(
            f"{name:9s} {model.count_params():5d} parameters   test MSE {errors[name]:.4f}"
        )

    curves, ax = plt.subplots()
    for name, values in losses.items():
        ax.semilogy(range(1, len(values) + 1), values, label=name)
    ax.axhline(baseline, linestyle=":", color="gray", label="always 1")
    ax.set(xlabel="epoch of 50 steps", ylabel="training loss (MSE)")
    ax.legend()
    metrics = {
        "baseline": baseline,
        "simple_rnn": errors["SimpleRNN"],
        "lstm": errors["LSTM"],
        "gru": errors["GRU"],
    }
    figures = {"curves": curves}
