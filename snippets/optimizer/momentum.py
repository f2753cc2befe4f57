"""A narrow ravine: plain descent, momentum and Nesterov momentum with the same learning rate."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# 가로는 완만하고 세로는 가파르다 / gentle along x, steep along y
curvature = np.array([1.0, 40.0])
start = np.array([-4.0, 1.0])


# %% descent
def descend(momentum, nesterov=False, learning_rate=0.02, steps=60):
    """The places visited, by Keras's own update rule, written out."""
    w = start
    velocity = np.zeros(2)
    path = [w]
    for _ in range(steps):
        gradient = curvature * w
        velocity = momentum * velocity - learning_rate * gradient
        if nesterov:
            # 갱신한 속도로 한 걸음 더 내다본다 / look one step ahead with the new velocity
            w = w + momentum * velocity - learning_rate * gradient
        else:
            w = w + velocity
        path.append(w)
    return np.array(path)


def descend_with_keras(optimizer, steps=60):
    """The last place when an optimizer of Keras takes the steps."""
    w = keras.Variable(start, dtype="float64")
    for _ in range(steps):
        gradient = curvature * keras.ops.convert_to_numpy(w)
        # apply는 변수 w를 한 스텝 옮긴다 / apply moves the variable w by one step
        optimizer.apply([keras.ops.convert_to_tensor(gradient)], [w])
    return keras.ops.convert_to_numpy(w)


# %% run
if __name__ == "__main__":
    paths = {
        "plain": descend(momentum=0.0),
        "momentum 0.9": descend(momentum=0.9),
        "Nesterov 0.9": descend(momentum=0.9, nesterov=True),
    }
    losses = {}
    for name, path in paths.items():
        # 지나간 곳마다의 손실 / the loss at each place visited
        losses[name] = 0.5 * np.sum(curvature * path**2, axis=1)
        print(f"{name:13s} loss after 60 steps {losses[name][-1]:.1e}")
    sgd = keras.optimizers.SGD(learning_rate=0.02, momentum=0.9, nesterov=True)
    theirs = descend_with_keras(sgd)
    difference = np.abs(theirs - paths["Nesterov 0.9"][-1]).max()
    print(f"difference to keras.optimizers.SGD: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    ravine, (left, right) = plt.subplots(1, 2, figsize=(10, 3.6), layout="constrained")
    for name, path in paths.items():
        left.plot(
            path[:, 0], path[:, 1], marker=".", markersize=3, linewidth=1, label=name
        )
        right.semilogy(losses[name], label=name)
    left.plot(0, 0, "k*")
    left.set(xlabel="gentle direction", ylabel="steep direction")
    right.set(xlabel="step", ylabel="loss")
    right.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "plain_loss": losses["plain"][-1],
        "momentum_loss": losses["momentum 0.9"][-1],
        "nesterov_loss": losses["Nesterov 0.9"][-1],
        "difference_to_keras": difference,
    }
    figures = {"ravine": ravine}
