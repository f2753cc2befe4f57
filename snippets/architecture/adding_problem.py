"""The adding problem: remember two marked numbers among thirty. Gated layers learn it; a plain RNN does not."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% data
def sequences(rng, n, length=30):
    """Numbers in [0, 1] with a mark on two of them, (n, length, 2), and the sum of the marked two."""
    # 특성 0은 수, 특성 1은 표시(0 또는 1)이다 / feature 0 is the number, feature 1 the mark (0 or 1)
    x = np.zeros((n, length, 2), "float32")
    x[:, :, 0] = rng.random((n, length))
    # 앞쪽 절반과 뒤쪽 절반에서 한 자리씩 표시한다 / mark one position in the first half and one in the second
    first = rng.integers(length // 2, size=n)
    second = rng.integers(length // 2, length, size=n)
    rows = np.arange(n)
    x[rows, first, 1] = 1
    x[rows, second, 1] = 1
    y = np.sum(x[:, :, 0] * x[:, :, 1], axis=1, keepdims=True)
    return x, y


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x, y = sequences(rng, 1600)
    x_test, y_test = sequences(rng, 1000)
    # 0과 1 사이에서 고르게 뽑은 두 수의 합은 평균이 1이다 / two numbers drawn uniformly from 0 to 1 add up to 1 on average
    baseline = np.mean((y_test - 1) ** 2)
    print(f"always answering 1: MSE {baseline:.3f}")

    layers = {
        "SimpleRNN": keras.layers.SimpleRNN,
        "LSTM": keras.layers.LSTM,
        "GRU": keras.layers.GRU,
    }
    losses, errors = {}, {}
    for name, layer in layers.items():
        keras.utils.set_random_seed(0)
        model = keras.Sequential(
            [keras.Input(shape=x.shape[1:]), layer(32), keras.layers.Dense(1)]
        )
        model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
        history = model.fit(x, y, epochs=12, batch_size=32, verbose=0)
        losses[name] = history.history["loss"]
        errors[name] = model.evaluate(x_test, y_test, verbose=0)
        print(
            f"{name:9s} {model.count_params():5d} parameters"
            f"   test MSE {errors[name]:.4f}"
        )

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    for name, values in losses.items():
        ax.semilogy(range(1, len(values) + 1), values, label=name)
    ax.axhline(baseline, linestyle=":", color="gray", label="always 1")
    ax.set(xlabel="epoch of 50 steps", ylabel="training loss (MSE)")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "baseline": baseline,
        "simple_rnn": errors["SimpleRNN"],
        "lstm": errors["LSTM"],
        "gru": errors["GRU"],
    }
    figures = {"curves": curves}
