"""SimpleRNN, LSTM, GRU and the general RNN: shapes, states and parameters."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)

# %% run
if __name__ == "__main__":
    # (샘플, 시간, 특성) / (samples, time, features)
    x = np.random.default_rng(0).normal(size=(2, 7, 3)).astype("float32")
    counts = {}
    for layer in (keras.layers.SimpleRNN, keras.layers.LSTM, keras.layers.GRU):
        last = layer(5)
        every = layer(5, return_sequences=True)
        counts[layer.__name__] = None
        shapes = last(x).shape, every(x).shape
        counts[layer.__name__] = last.count_params()
        print(
            f"{layer.__name__:9s} last {shapes[0]}  every step {shapes[1]}  parameters {last.count_params()}"
        )

    # RNN은 아무 셀이나 시간축으로 돌린다 / RNN runs any cell along time
    general = keras.layers.RNN(keras.layers.SimpleRNNCell(5))
    special = keras.layers.SimpleRNN(5)
    general(x), special(x)
    general.set_weights(special.get_weights())
    difference = np.abs(
        keras.ops.convert_to_numpy(general(x)) - keras.ops.convert_to_numpy(special(x))
    ).max()
    print(f"RNN(SimpleRNNCell(5)) against SimpleRNN(5): {difference:.1e}")
    stacked = keras.layers.RNN([keras.layers.LSTMCell(8), keras.layers.LSTMCell(4)])
    print("two stacked cells:", stacked(x).shape)
    output, h, c = keras.layers.LSTM(5, return_state=True)(x)
    print("LSTM states: h", h.shape, " c", c.shape)

    parameters, ax = plt.subplots(figsize=(6, 2.6))
    ax.barh(list(counts), list(counts.values()))
    ax.invert_yaxis()
    ax.set_xlabel("parameters, 3 features and 5 units")
    metrics = {
        "simple_rnn": counts["SimpleRNN"],
        "lstm": counts["LSTM"],
        "gru": counts["GRU"],
        "difference": difference,
    }
    figures = {"parameters": parameters}
