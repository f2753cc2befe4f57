"""SimpleRNN, LSTM, GRU and the general RNN: shapes, states and parameters."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)

# %% run
if __name__ == "__main__":
    # (샘플, 타임스텝, 특성) / (samples, time steps, features)
    x = np.random.default_rng(0).normal(size=(2, 7, 3)).astype("float32")
    counts = {}
    for layer in (keras.layers.SimpleRNN, keras.layers.LSTM, keras.layers.GRU):
        # 유닛 다섯: 마지막 타임스텝의 출력만, 또는 타임스텝마다의 출력 / five units: only the last output, or one at each time step
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
    print(f"difference of RNN(SimpleRNNCell(5)) from SimpleRNN(5): {difference:.1e}")

    stacked = keras.layers.RNN([keras.layers.LSTMCell(8), keras.layers.LSTMCell(4)])
    print("two stacked cells:", stacked(x).shape)
    # LSTM의 상태는 둘이다 / an LSTM has two states
    output, h, c = keras.layers.LSTM(5, return_state=True)(x)
    print("LSTM states: h", h.shape, " c", c.shape)

# %% stacking
if __name__ == "__main__":
    # 앞 층이 시퀀스를 내야 다음 순환 층이 읽는다 / the next recurrent layer can read only if the one before it returns a sequence
    two_layers = keras.Sequential(
        [
            keras.Input(shape=(7, 3)),
            keras.layers.LSTM(8, return_sequences=True),
            keras.layers.LSTM(4),
        ]
    )
    print("two stacked layers:", two_layers(x).shape)
    try:
        keras.layers.LSTM(4)(keras.layers.LSTM(8)(x))
    except ValueError as error:
        print(
            "without return_sequences: expected", str(error).split("expected ")[1][:20]
        )


# %% masking
def last_output(sequences, mask_zero):
    """Output of an LSTM for the first of the sequences, given as rows of numbers."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(shape=(None,)),
            # 수마다 길이 4의 벡터를 배운다. 0은 채운 자리로 본다 / learns a vector of length 4 for each number; 0 counts as padding
            keras.layers.Embedding(10, 4, mask_zero=mask_zero),
            keras.layers.LSTM(5),
        ]
    )
    return model.predict(sequences, verbose=0)[0]


# %% masking_run
if __name__ == "__main__":
    # 길이가 다른 시퀀스의 뒤를 0으로 채운다 / fill the ends of sequences of different lengths with 0
    padded = keras.utils.pad_sequences([[3, 1, 4], [1, 5, 9, 2, 6]], padding="post")
    print(padded)
    alone = last_output(np.array([[3, 1, 4]]), mask_zero=False)
    masked = np.abs(last_output(padded, mask_zero=True) - alone).max()
    unmasked = np.abs(last_output(padded, mask_zero=False) - alone).max()
    print(f"difference made by padding, with a mask:    {masked:.1e}")
    print(f"difference made by padding, without a mask: {unmasked:.1e}")

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
        "padding_masked": masked,
        "padding_unmasked": unmasked,
    }
    figures = {"parameters": parameters}
