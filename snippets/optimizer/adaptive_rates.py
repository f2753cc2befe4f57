"""Adagrad, RMSprop and Adadelta written out, and checked against Keras step by step."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

curvature = np.array([1.0, 40.0])
start = np.array([-4.0, 1.0])


# %% rules
def adagrad(g, memory, rate, epsilon=1e-7):
    """Divide by the root of the sum of all squared gradients so far."""
    memory["sum"] = memory.get("sum", 0.1) + g**2
    return -rate * g / np.sqrt(memory["sum"] + epsilon)


def rmsprop(g, memory, rate, rho=0.9, epsilon=1e-7):
    """The same with a moving average, which forgets."""
    memory["mean"] = rho * memory.get("mean", 0.0) + (1 - rho) * g**2
    return -rate * g / np.sqrt(memory["mean"] + epsilon)


def adadelta(g, memory, rate, rho=0.95, epsilon=1e-7):
    """Measure the step by the size of the last steps as well."""
    memory["mean"] = rho * memory.get("mean", 0.0) + (1 - rho) * g**2
    moved = memory.get("moved", 0.0)
    step = -np.sqrt(moved + epsilon) / np.sqrt(memory["mean"] + epsilon) * g
    memory["moved"] = rho * moved + (1 - rho) * step**2
    return rate * step


# %% walk
def walk(rule, rate, steps=80):
    w, memory, path = start.copy(), {}, [start]
    for _ in range(steps):
        w = w + rule(curvature * w, memory, rate)
        path.append(w)
    return np.array(path)


def walk_with_keras(optimizer, steps=80):
    w = keras.Variable(start, dtype="float64")
    for _ in range(steps):
        optimizer.apply([keras.ops.convert_to_tensor(curvature * w.numpy())], [w])
    return w.numpy()


# %% run
if __name__ == "__main__":
    setups = {
        "Adagrad": (adagrad, 0.5),
        "RMSprop": (rmsprop, 0.05),
        "Adadelta": (adadelta, 1.0),
    }
    differences, losses = {}, {}
    paths, ax = plt.subplots()
    for name, (rule, rate) in setups.items():
        path = walk(rule, rate)
        theirs = walk_with_keras(getattr(keras.optimizers, name)(rate))
        differences[name] = np.abs(path[-1] - theirs).max()
        losses[name] = 0.5 * np.sum(curvature * path[-1] ** 2)
        print(
            f"{name:9s} first step {np.round(path[1] - path[0], 4)}"
            f"   loss after 80 {losses[name]:.3f}   differs from Keras by {differences[name]:.0e}"
        )
        ax.plot(*path.T, marker=".", markersize=3, label=name)
    ax.plot(0, 0, "k*")
    ax.set(xlabel="gentle direction", ylabel="steep direction")
    ax.legend()
    metrics = {
        "difference_to_keras": max(differences.values()),
        "adagrad_loss": losses["Adagrad"],
        "rmsprop_loss": losses["RMSprop"],
        "adadelta_loss": losses["Adadelta"],
    }
    figures = {"paths": paths}
