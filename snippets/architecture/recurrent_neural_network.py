"""A recurrent network by hand: one state, updated by the same weights at every element of a sequence."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% recurrence
def recur(sequence, w_x, w_h, b):
    """States (time, units) of a sequence (time, features)."""
    h, states = np.zeros(len(b)), []
    for x in sequence:
        # 지금의 입력과 직전의 상태가 함께 들어간다 / the present input and the last state together
        h = np.tanh(x @ w_x + h @ w_h + b)
        states.append(h)
    return np.array(states)


# %% run
if __name__ == "__main__":
    layer = keras.layers.SimpleRNN(4, return_sequences=True)
    # (샘플, 시간, 특성) / (samples, time, features)
    impulse = np.zeros((1, 20, 1), "float32")
    impulse[0, 2] = 1.0
    theirs = keras.ops.convert_to_numpy(layer(impulse))[0]
    ours = recur(impulse[0], *layer.get_weights())
    difference = np.abs(ours - theirs).max()
    print("weights:", [w.shape for w in layer.get_weights()])
    print(f"largest difference to keras.layers.SimpleRNN: {difference:.1e}")
    forward = recur(np.array([[1.0], [0.0], [0.0]]), *layer.get_weights())[-1]
    backward = recur(np.array([[0.0], [0.0], [1.0]]), *layer.get_weights())[-1]
    print("last state after 1, 0, 0:", forward.round(3))
    print("last state after 0, 0, 1:", backward.round(3), "- the order matters")

    memory, ax = plt.subplots()
    ax.stem(range(20), impulse[0, :, 0], linefmt="gray", markerfmt=" ", basefmt=" ")
    for unit in range(4):
        ax.plot(ours[:, unit], marker=".", label=f"unit {unit}")
    ax.set(xlabel="time", ylabel="state (bar: input)")
    ax.legend(ncols=2)
    metrics = {
        "difference_to_keras": difference,
        "parameters": layer.count_params(),
        "order_difference": np.abs(forward - backward).max(),
    }
    figures = {"memory": memory}
