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
        # 유닛 다섯: 마지막 시각의 출력만, 또는 시각마다의 출력 / five units: only the last output, or one at each time
        last = layer(5)
        every = layer(5, return_sequences=True)
        shapes = f"last {last(x).shape}  every step {every(x).shape}"
        counts[layer.__name__] = last.count_params()
        print(f"{layer.__name__:9s} {shapes}  parameters {last.count_params()}")

# %% general
if __name__ == "__main__":
    # RNN은 아무 셀이나 시간축으로 돌린다 / RNN runs any cell along time
    general = keras.layers.RNN(keras.layers.SimpleRNNCell(5))
    special = keras.layers.SimpleRNN(5)
    # 한 번 불러야 가중치가 생긴다 / the weights are made by the first call
    general(x)
    special(x)
    general.set_weights(special.get_weights())
    general_output = keras.ops.convert_to_numpy(general(x))
    special_output = keras.ops.convert_to_numpy(special(x))
    difference = np.abs(general_output - special_output).max()
    print(f"RNN(SimpleRNNCell(5)) against SimpleRNN(5): {difference:.1e}")

    stacked = keras.layers.RNN([keras.layers.LSTMCell(8), keras.layers.LSTMCell(4)])
    print("two stacked cells:", stacked(x).shape)
    # LSTM의 상태는 둘이다 / an LSTM has two states
    output, h, c = keras.layers.LSTM(5, return_state=True)(x)
    print("LSTM states: h", h.shape, " c", c.shape)

# %% draw
if __name__ == "__main__":
    parameters, ax = plt.subplots(figsize=(6, 2.6), layout="constrained")
    ax.barh(list(counts), list(counts.values()))
    ax.invert_yaxis()
    ax.set_xlabel("parameters, 3 features and 5 units")

# %% report
if __name__ == "__main__":
    metrics = {
        "simple_rnn": counts["SimpleRNN"],
        "lstm": counts["LSTM"],
        "gru": counts["GRU"],
        "difference": difference,
    }
    figures = {"parameters": parameters}
