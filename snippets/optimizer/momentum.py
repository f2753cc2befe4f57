"""A narrow ravine: plain descent zigzags and crawls, momentum cancels the zigzag, and Nesterov's brakes earlier."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# 손실은 ½(x² + 40y²), 가로는 완만하고 세로는 가파르다 / the loss is ½(x² + 40y²): gentle along x, steep along y
curvature = np.array([1.0, 40.0])
start = np.array([-4.0, 1.0])


# %% descent
def descend(momentum, learning_rate, nesterov=False, steps=60):
    """The places visited, by Keras's own update rule, written out."""
    w = start
    velocity = np.zeros(2)
    path = [w]
    for _ in range(steps):
        gradient = curvature * w
        velocity = momentum * velocity - learning_rate * gradient
        if nesterov:
            # w를 처음부터 속도만큼 앞선 자리로 적으면 기울기를 따로 구하지 않아도 된다. 케라스의 식이다 / with w written as the place ahead from the start, no second gradient is needed: Keras's formula
            w = w + momentum * velocity - learning_rate * gradient
        else:
            w = w + velocity
        path.append(w)
    return np.array(path)


def loss(path):
    """The loss at every place of a path."""
    return 0.5 * np.sum(curvature * path**2, axis=1)


def sign_changes(path):
    """How often the steep coordinate jumps to the other side of the floor."""
    signs = np.sign(path[:, 1])
    return int(np.sum(signs[1:] != signs[:-1]))


# %% run
if __name__ == "__main__":
    # 곡률이 40인 쪽은 학습률이 2/40 = 0.05를 넘으면 발산한다. 0.045는 그 바로 아래다 / where the curvature is 40, a rate above 2/40 = 0.05 diverges; 0.045 is just below
    paths = {
        "plain": descend(momentum=0.0, learning_rate=0.045),
        "momentum 0.5": descend(momentum=0.5, learning_rate=0.045),
        "momentum 0.9": descend(momentum=0.9, learning_rate=0.045),
    }
    losses, changes = {}, {}
    for name, path in paths.items():
        losses[name] = loss(path)
        changes[name] = sign_changes(path)
        print(
            f"{name:12s} sign changes {changes[name]:2d}"
            f"   loss after 60 steps {losses[name][-1]:.1e}"
        )

# %% nesterov
if __name__ == "__main__":
    # 위의 학습률 0.045에서는 발산한다 / at the rate of 0.045 above it diverges
    diverged = loss(descend(momentum=0.9, learning_rate=0.045, nesterov=True))[-1]
    print(f"Nesterov 0.9 at rate 0.045: loss after 60 steps {diverged:.0e}")
    ahead = {
        "momentum 0.9": descend(momentum=0.9, learning_rate=0.02),
        "Nesterov 0.9": descend(momentum=0.9, learning_rate=0.02, nesterov=True),
    }
    ends = {name: loss(path)[-1] for name, path in ahead.items()}
    for name, end in ends.items():
        print(f"{name} at rate 0.02: loss after 60 steps {end:.1e}")


# %% keras_descent
def descend_with_keras(optimizer, steps=60):
    """The last place when an optimizer of Keras takes the steps."""
    w = keras.Variable(start, dtype="float64")
    for _ in range(steps):
        gradient = curvature * keras.ops.convert_to_numpy(w)
        # apply는 변수 w를 한 스텝 옮긴다 / apply moves the variable w by one step
        optimizer.apply([keras.ops.convert_to_tensor(gradient)], [w])
    return keras.ops.convert_to_numpy(w)


# %% compare
if __name__ == "__main__":
    sgd = keras.optimizers.SGD(learning_rate=0.02, momentum=0.9, nesterov=True)
    theirs = descend_with_keras(sgd)
    difference = np.abs(theirs - ahead["Nesterov 0.9"][-1]).max()
    print(f"difference from keras.optimizers.SGD: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    ravine, (left, right) = plt.subplots(1, 2, figsize=(10, 3.6), layout="constrained")
    for name, path in paths.items():
        left.plot(path[:, 0], path[:, 1], linewidth=1, label=name)
        right.semilogy(losses[name], label=name)
    left.plot(0, 0, "k*")
    left.set(xlabel="gentle direction", ylabel="steep direction")
    right.set(xlabel="step", ylabel="loss")
    right.legend()

    look_ahead, (left, right) = plt.subplots(
        1, 2, figsize=(10, 3.6), layout="constrained"
    )
    for (name, path), color in zip(ahead.items(), ("C2", "C3"), strict=True):
        left.plot(path[:, 0], path[:, 1], color=color, linewidth=1)
        right.semilogy(loss(path), color=color, label=name)
    left.plot(0, 0, "k*")
    left.set(xlabel="gentle direction", ylabel="steep direction")
    right.set(xlabel="step", ylabel="loss")
    right.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "plain_loss": losses["plain"][-1],
        "momentum_loss": losses["momentum 0.5"][-1],
        "strong_momentum_loss": losses["momentum 0.9"][-1],
        "plain_sign_changes": changes["plain"],
        "momentum_sign_changes": changes["momentum 0.5"],
        "without_nesterov_loss": ends["momentum 0.9"],
        "nesterov_loss": ends["Nesterov 0.9"],
        "nesterov_large_rate_loss": diverged,
        "difference_to_keras": difference,
    }
    figures = {"ravine": ravine, "look_ahead": look_ahead}
