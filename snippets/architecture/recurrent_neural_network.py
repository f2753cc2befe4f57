"""A recurrent network by hand: one state, updated by the same weights at every element of a sequence."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% recurrence
def recur(sequence, w_x, w_h, b):
    """States (time steps, units) of a sequence (time steps, features)."""
    h = np.zeros(len(b))
    states = []
    for x in sequence:
        # 현재 입력과 직전 상태가 함께 들어간다 / the current input and the previous state together
        h = np.tanh(x @ w_x + h @ w_h + b)
        states.append(h)
    return np.array(states)


# %% run
if __name__ == "__main__":
    layer = keras.layers.SimpleRNN(4, return_sequences=True)
    # (샘플, 타임스텝, 특성): 타임스텝 2에서만 1이 들어온다 / (samples, time steps, features): a single 1, at time step 2
    impulse = np.zeros((1, 20, 1), "float32")
    impulse[0, 2] = 1.0
    theirs = keras.ops.convert_to_numpy(layer(impulse))[0]
    # 케라스 층의 가중치를 꺼내 손으로 계산한다 / by hand, with the weights of the Keras layer
    w_x, w_h, b = layer.get_weights()
    ours = recur(impulse[0], w_x, w_h, b)
    difference = np.abs(ours - theirs).max()
    print("weights:", w_x.shape, w_h.shape, b.shape)
    print(f"largest difference from keras.layers.SimpleRNN: {difference:.1e}")

    # 같은 세 수를 다른 순서로, 같은 가중치로 / the same three numbers in another order, with the same weights
    forward = recur(np.array([[1.0], [0.0], [0.0]]), w_x, w_h, b)[-1]
    backward = recur(np.array([[0.0], [0.0], [1.0]]), w_x, w_h, b)[-1]
    order_difference = np.abs(forward - backward).max()
    print("last state after 1, 0, 0:", forward.round(3))
    print("last state after 0, 0, 1:", backward.round(3), "- the order matters")

# %% draw
if __name__ == "__main__":
    memory, ax = plt.subplots()
    ax.stem(range(20), impulse[0, :, 0], linefmt="gray", markerfmt=" ", basefmt=" ")
    for unit in range(4):
        ax.plot(ours[:, unit], marker=".", label=f"unit {unit}")
    ax.set(xlabel="time step", ylabel="state (bar: input)")
    ax.legend(ncols=2)

# %% report
if __name__ == "__main__":
    metrics = {
        "difference_to_keras": difference,
        "parameters": layer.count_params(),
        "order_difference": order_difference,
    }
    figures = {"memory": memory}
