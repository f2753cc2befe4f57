"""Adam, Adamax and Nadam written out: momentum and a step size per weight; the last place is compared with Keras."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# 손실은 ½(x² + 40y²), 가로는 완만하고 세로는 가파른 골짜기다 / the loss is ½(x² + 40y²), a ravine: gentle along x, steep along y
curvature = np.array([1.0, 40.0])
start = np.array([-4.0, 1.0])
beta1, beta2, epsilon = 0.9, 0.999, 1e-7


# %% rules
# g는 기울기, t는 스텝 번호, memory는 지난 스텝이 남긴 값이다(처음에는 없다) / g: gradient, t: number of the step, memory: what earlier steps left (at first nothing)
def adam(g, memory, t, rate):
    """Mean gradient over the root of the mean squared gradient, both with their bias toward 0 corrected."""
    memory["m"] = beta1 * memory.get("m", 0.0) + (1 - beta1) * g
    memory["v"] = beta2 * memory.get("v", 0.0) + (1 - beta2) * g**2
    # 편향 보정: 0에서 시작한 평균은 처음에 너무 작아, 그만큼 키운다 / bias correction: averages that start at 0 are too small at first, so they are scaled up
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
    # 모멘텀 계수는 0.47쯤에서 시작해 0.9로 커진다 / the momentum grows from about 0.47 to 0.9
    now = beta1 * (1 - 0.5 * 0.96**t)
    later = beta1 * (1 - 0.5 * 0.96 ** (t + 1))
    memory["product"] = memory.get("product", 1.0) * now
    memory["m"] = beta1 * memory.get("m", 0.0) + (1 - beta1) * g
    memory["v"] = beta2 * memory.get("v", 0.0) + (1 - beta2) * g**2
    ahead = later * memory["m"] / (1 - memory["product"] * later)
    mean = ahead + (1 - now) * g / (1 - memory["product"])
    square = memory["v"] / (1 - beta2**t)
    return -rate * mean / (np.sqrt(square) + epsilon)


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
    for t in range(1, steps + 1):
        w = w + rule(gradient(w), memory, t, rate)
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
        "Adam": (adam, keras.optimizers.Adam(learning_rate=0.1)),
        "Adamax": (adamax, keras.optimizers.Adamax(learning_rate=0.1)),
        "Nadam": (nadam, keras.optimizers.Nadam(learning_rate=0.1)),
    }
    walks, losses, differences = {}, {}, {}
    for name, (rule, optimizer) in setups.items():
        path = walk(rule, rate=0.1)
        walks[name] = path
        losses[name] = loss(path[-1])
        differences[name] = np.abs(path[-1] - walk_with_keras(optimizer)).max()
        print(
            f"{name:7s} first step {np.round(path[1] - path[0], 4)}"
            f"   loss after 80 {losses[name]:.4f}"
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
        "adam_loss": losses["Adam"],
        "adamax_loss": losses["Adamax"],
        "nadam_loss": losses["Nadam"],
    }
    figures = {"paths": paths}
