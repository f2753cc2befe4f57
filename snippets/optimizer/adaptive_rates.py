"""Adagrad, RMSprop and Adadelta written out; the place they reach is compared with Keras."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# 손실은 ½(x² + 40y²), 가로는 완만하고 세로는 가파른 골짜기다 / the loss is ½(x² + 40y²), a ravine: gentle along x, steep along y
curvature = np.array([1.0, 40.0])
start = np.array([-4.0, 1.0])
epsilon = 1e-7


# %% rules
# g는 기울기, memory는 지난 스텝이 남긴 값이다(처음에는 없다) / g: gradient, memory: what earlier steps left (at first nothing)
def adagrad(g, memory, rate):
    """Divide by the root of the sum of all squared gradients so far."""
    memory["sum"] = memory.get("sum", 0.1) + g**2
    return -rate * g / np.sqrt(memory["sum"] + epsilon)


def rmsprop(g, memory, rate, rho=0.9):
    """The same with a moving average, which forgets old gradients."""
    memory["mean"] = rho * memory.get("mean", 0.0) + (1 - rho) * g**2
    return -rate * g / np.sqrt(memory["mean"] + epsilon)


def adadelta(g, memory, rate, rho=0.95):
    """Scale the step by the size of recent steps as well."""
    memory["mean"] = rho * memory.get("mean", 0.0) + (1 - rho) * g**2
    # 처음에는 움직인 적이 없어 moved가 0이고, 그래서 첫 스텝이 아주 작다 / at first nothing has moved, moved is 0, and so the first step is tiny
    moved = memory.get("moved", 0.0)
    step = -np.sqrt(moved + epsilon) / np.sqrt(memory["mean"] + epsilon) * g
    memory["moved"] = rho * moved + (1 - rho) * step**2
    return rate * step


# %% walk
def loss(w):
    return 0.5 * np.sum(curvature * w**2)


def gradient(w):
    return curvature * w


def walk(rule, rate, steps=80):
    """The places visited, the start included."""
    w = start
    memory = {}
    path = [w]
    for _ in range(steps):
        w = w + rule(gradient(w), memory, rate)
        path.append(w)
    return np.array(path)


def walk_with_keras(optimizer, steps=80):
    """The last place when an optimizer of Keras takes the steps."""
    w = keras.Variable(start, dtype="float64")
    for _ in range(steps):
        g = gradient(keras.ops.convert_to_numpy(w))
        # apply는 변수 w를 한 스텝 옮긴다 / apply moves the variable w by one step
        optimizer.apply([keras.ops.convert_to_tensor(g)], [w])
    return keras.ops.convert_to_numpy(w)


# %% run
if __name__ == "__main__":
    setups = {
        "Adagrad": (adagrad, 0.5, keras.optimizers.Adagrad(learning_rate=0.5)),
        "RMSprop": (rmsprop, 0.05, keras.optimizers.RMSprop(learning_rate=0.05)),
        "Adadelta": (adadelta, 1.0, keras.optimizers.Adadelta(learning_rate=1.0)),
    }
    walks, losses, differences = {}, {}, {}
    for name, (rule, rate, optimizer) in setups.items():
        path = walk(rule, rate)
        walks[name] = path
        losses[name] = loss(path[-1])
        differences[name] = np.abs(path[-1] - walk_with_keras(optimizer)).max()
        print(
            f"{name:9s} first step {np.round(path[1] - path[0], 4)}"
            f"   loss after 80 {losses[name]:.3f}"
            f"   differs from Keras by {differences[name]:.0e}"
        )

# %% draw
if __name__ == "__main__":
    paths, ax = plt.subplots()
    for name, path in walks.items():
        ax.plot(path[:, 0], path[:, 1], marker=".", markersize=3, label=name)
    ax.plot(0, 0, "k*")
    ax.set(xlabel="gentle direction", ylabel="steep direction")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "difference_to_keras": max(differences.values()),
        "adagrad_loss": losses["Adagrad"],
        "rmsprop_loss": losses["RMSprop"],
        "adadelta_loss": losses["Adadelta"],
    }
    figures = {"paths": paths}
