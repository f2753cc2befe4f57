"""Adam, Adamax and Nadam written out: momentum and a step size per weight, checked against Keras."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

curvature = np.array([1.0, 40.0])
start = np.array([-4.0, 1.0])
beta1, beta2, epsilon = 0.9, 0.999, 1e-7


# %% rules
def adam(g, memory, t, rate):
    """Mean gradient over the root of the mean squared gradient, both freed of their start at 0."""
    memory["m"] = beta1 * memory.get("m", 0.0) + (1 - beta1) * g
    memory["v"] = beta2 * memory.get("v", 0.0) + (1 - beta2) * g**2
    mean = memory["m"] / (1 - beta1**t)
    square = memory["v"] / (1 - beta2**t)
    return -rate * mean / (np.sqrt(square) + epsilon)


def adamax(g, memory, t, rate):
    """The largest recent gradient instead of the root of the mean square."""
    memory["m"] = beta1 * memory.get("m", 0.0) + (1 - beta1) * g
    memory["u"] = np.maximum(beta2 * memory.get("u", 0.0), np.abs(g))
    return -rate / (1 - beta1**t) * memory["m"] / (memory["u"] + epsilon)


def nadam(g, memory, t, rate):
    """Adam that looks one step of momentum ahead, as Nesterov does."""

    def momentum(step):
        return beta1 * (1 - 0.5 * 0.96**step)

    now, later = momentum(t), momentum(t + 1)
    memory["product"] = memory.get("product", 1.0) * now
    memory["m"] = beta1 * memory.get("m", 0.0) + (1 - beta1) * g
    memory["v"] = beta2 * memory.get("v", 0.0) + (1 - beta2) * g**2
    ahead = later * memory["m"] / (1 - memory["product"] * later)
    mean = ahead + (1 - now) * g / (1 - memory["product"])
    return -rate * mean / (np.sqrt(memory["v"] / (1 - beta2**t)) + epsilon)


# %% walk
def walk(rule, rate, steps=80):
    w, memory, path = start.copy(), {}, [start]
    for t in range(1, steps + 1):
        w = w + rule(curvature * w, memory, t, rate)
        path.append(w)
    return np.array(path)


def walk_with_keras(optimizer, steps=80):
    w = keras.Variable(start, dtype="float64")
    for _ in range(steps):
        optimizer.apply([keras.ops.convert_to_tensor(curvature * w.numpy())], [w])
    return w.numpy()


# %% run
if __name__ == "__main__":
    rules = {"Adam": adam, "Adamax": adamax, "Nadam": nadam}
    differences, losses = {}, {}
    paths, ax = plt.subplots()
    for name, rule in rules.items():
        path = walk(rule, 0.1)
        theirs = walk_with_keras(getattr(keras.optimizers, name)(0.1))
        differences[name] = np.abs(path[-1] - theirs).max()
        losses[name] = 0.5 * np.sum(curvature * path[-1] ** 2)
        print(
            f"{name:7s} first step {np.round(path[1] - path[0], 4)}"
            f"   loss after 80 {losses[name]:.4f}   differs from Keras by {differences[name]:.0e}"
        )
        ax.plot(*path.T, marker=".", markersize=3, label=name)
    ax.plot(0, 0, "k*")
    ax.set(xlabel="gentle direction", ylabel="steep direction")
    ax.legend()
    metrics = {
        "difference_to_keras": max(differences.values()),
        "adam_loss": losses["Adam"],
        "adamax_loss": losses["Adamax"],
        "nadam_loss": losses["Nadam"],
    }
    figures = {"paths": paths}
