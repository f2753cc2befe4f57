"""A perceptron learns OR: after every mistake, a fraction of the input is added to or subtracted from the weights."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([0, 1, 1, 1])  # OR


# %% perceptron
def predict(x, w, b):
    # 가중합이 0을 넘으면 1 / 1 where the weighted sum exceeds 0
    return (x @ w + b > 0).astype(int)


def learn(x, y, rate=0.1, most_epochs=100):
    w = np.array([-0.2, 0.1])
    b = -0.05
    mistakes, path = [], []
    for _ in range(most_epochs):
        wrong = 0
        for one_x, one_y in zip(x, y, strict=True):
            # 맞히면 0, 틀리면 1이나 -1 / 0 if right, 1 or -1 if wrong
            error = one_y - predict(one_x, w, b)
            w = w + rate * error * one_x
            b = b + rate * error
            wrong += abs(int(error))
        mistakes.append(wrong)
        path.append((w, b))
        if wrong == 0:  # 모두 맞히면 더 고칠 것이 없다 / no mistake is left to correct
            break
    return w, b, mistakes, path


# %% run
if __name__ == "__main__":
    w, b, mistakes, path = learn(x, y)
    print("mistakes in each epoch:", mistakes)
    print(f"w = [{w[0]:.1f} {w[1]:.1f}]  b = {b:.2f}")
    guesses = predict(x, w, b)
    for one_x, guess in zip(x, guesses, strict=True):
        print(one_x, "->", guess)

# %% draw
if __name__ == "__main__":
    boundary, ax = plt.subplots(figsize=(4.4, 4), layout="constrained")
    ax.scatter(*x[y == 0].T, s=110, marker="o", label="0")
    ax.scatter(*x[y == 1].T, s=110, marker="s", label="1")
    line = np.array([-0.5, 1.5])
    ax.plot(line, -(w[0] * line + b) / w[1], "--", color="gray", label="w·x + b = 0")
    ax.set(xlim=(-0.5, 1.5), ylim=(-0.5, 1.5), xlabel="$x_1$", ylabel="$x_2$")
    ax.legend()

# %% draw epochs
if __name__ == "__main__":
    # 에폭마다 그 끝의 경계 / the boundary at the end of each epoch
    epochs, axes = plt.subplots(1, len(path), figsize=(9, 2.4), layout="constrained")
    for epoch, (ax, (w, b)) in enumerate(zip(axes, path, strict=True), start=1):
        ax.scatter(*x[y == 0].T, s=50, marker="o")
        ax.scatter(*x[y == 1].T, s=50, marker="s")
        ax.plot(line, -(w[0] * line + b) / w[1], "--", color="gray")
        ax.set(xlim=(-0.5, 1.5), ylim=(-0.5, 1.5), xticks=[], yticks=[])
        ax.set_title(f"epoch {epoch}")

# %% report
if __name__ == "__main__":
    metrics = {"epochs": len(mistakes), "accuracy": np.mean(guesses == y)}
    figures = {"boundary": boundary, "epochs": epochs}
