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
    """Keras's own update rule, written out."""
    w, velocity = start.copy(), np.zeros(2)
    path = [w]
    for _ in range(steps):
        gradient = curvature * w
        velocity = momentum * velocity - learning_rate * gradient
        step = momentum * velocity - learning_rate * gradient if nesterov else velocity
        w = w + step
        path.append(w)
    return np.array(path)


def descend_with_keras(optimizer, steps=60):
    w = keras.Variable(start, dtype="float64")
    for _ in range(steps):
        optimizer.apply([keras.ops.convert_to_tensor(curvature * w.numpy())], [w])
    return w.numpy()


# %% run
if __name__ == "__main__":
    paths = {
        "plain": descend(0.0),
        "momentum 0.9": descend(0.9),
        "Nesterov 0.9": descend(0.9, nesterov=True),
    }
    losses = {name: 0.5 * np.sum(curvature * p**2, axis=1) for name, p in paths.items()}
    for name, values in losses.items():
        print(f"{name:13s} loss after 60 steps {values[-1]:.1e}")
    theirs = descend_with_keras(keras.optimizers.SGD(0.02, momentum=0.9, nesterov=True))
    difference = np.abs(theirs - paths["Nesterov 0.9"][-1]).max()
    print(f"difference to keras.optimizers.SGD: {difference:.1e}")

    ravine, (left, right) = plt.subplots(1, 2, figsize=(10, 3.6))
    for name, path in paths.items():
        left.plot(*path.T, marker=".", markersize=3, linewidth=1, label=name)
        right.semilogy(losses[name], label=name)
    left.plot(0, 0, "k*")
    left.set(xlabel="gentle direction", ylabel="steep direction")
    right.set(xlabel="step", ylabel="loss")
    right.legend()
    ravine.tight_layout()
    metrics = {
        "plain_loss": losses["plain"][-1],
        "momentum_loss": losses["momentum 0.9"][-1],
        "nesterov_loss": losses["Nesterov 0.9"][-1],
        "difference_to_keras": difference,
    }
    figures = {"ravine": ravine}
