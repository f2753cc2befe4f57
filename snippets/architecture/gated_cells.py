"""One step of an LSTM and of a GRU by hand, compared with Keras; and how the forget gate keeps a memory."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% lstm
def lstm_step(x, h, c, w_x, w_h, b):
    """The new state h and the new cell state c after one element x."""
    # 네 가지를 한꺼번에 구해 나눈다. 케라스의 순서는 i, f, 후보, o / all four at once, then split; Keras's order is i, f, candidate, o
    i, f, candidate, o = np.split(x @ w_x + h @ w_h + b, 4)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(candidate)
    h = sigmoid(o) * np.tanh(c)
    return h, c


# %% gru
def gru_step(x, h, w_x, w_h, b):
    """The new state h after one element x."""
    # 편향이 두 벌이다: 입력 쪽과 상태 쪽 / two sets of biases: for the input and for the state
    x_z, x_r, x_new = np.split(x @ w_x + b[0], 3)
    h_z, h_r, h_new = np.split(h @ w_h + b[1], 3)
    z = sigmoid(x_z + h_z)
    r = sigmoid(x_r + h_r)
    candidate = np.tanh(x_new + r * h_new)
    return z * h + (1 - z) * candidate


# %% compare
if __name__ == "__main__":
    # 시퀀스 하나: 타임스텝 12개, 특성 3개 / one sequence: 12 time steps, 3 features
    sequence = np.random.default_rng(0).normal(size=(12, 3)).astype("float32")
    lstm = keras.layers.LSTM(4)
    gru = keras.layers.GRU(4)
    lstm_output = keras.ops.convert_to_numpy(lstm(sequence[None]))[0]
    gru_output = keras.ops.convert_to_numpy(gru(sequence[None]))[0]

    h, c = np.zeros(4), np.zeros(4)
    for x in sequence:
        h, c = lstm_step(x, h, c, *lstm.get_weights())
    lstm_difference = np.abs(h - lstm_output).max()
    h = np.zeros(4)
    for x in sequence:
        h = gru_step(x, h, *gru.get_weights())
    gru_difference = np.abs(h - gru_output).max()
    print("LSTM weights:", [w.shape for w in lstm.get_weights()])
    print("GRU weights: ", [w.shape for w in gru.get_weights()])
    print(
        f"difference from Keras: LSTM {lstm_difference:.1e}, GRU {gru_difference:.1e}"
    )
    # 케라스는 망각 게이트의 편향을 1에서 시작한다 / Keras starts the bias of the forget gate at 1
    print("LSTM biases, i f candidate o:", lstm.get_weights()[2].reshape(4, 4)[:, 0])

# %% memory
if __name__ == "__main__":
    steps = 30
    # 입력 게이트가 닫혀 있으면 셀 상태는 타임스텝마다 f배가 된다 / with the input gate closed, the cell state is multiplied by f at every step
    kept = {}
    for bias in (0, 1, 3, 5):
        f = sigmoid(bias)
        kept[bias] = f**steps
        print(f"bias {bias}: f = {f:.3f}, kept after {steps} steps: {kept[bias]:.2g}")

# %% draw
if __name__ == "__main__":
    memory, ax = plt.subplots()
    time = np.arange(steps + 1)
    for bias in kept:
        ax.plot(time, sigmoid(bias) ** time, label=f"f = {sigmoid(bias):.3f}")
    ax.set(xlabel="time step", ylabel="cell state that is left")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "lstm_difference": lstm_difference,
        "gru_difference": gru_difference,
        "lstm_parameters": lstm.count_params(),
        "gru_parameters": gru.count_params(),
        "kept_0": kept[0],
        "kept_1": kept[1],
        "kept_3": kept[3],
        "kept_5": kept[5],
    }
    figures = {"memory": memory}
