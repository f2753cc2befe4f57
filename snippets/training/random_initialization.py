"""Started from zeros, hidden units stay identical for ever; random numbers break the tie. One layer needs none."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_moons


# %% hidden
def hidden_model(initializer):
    """2-16-1 with tanh, trained on two moons; returns its accuracy and the weights of each hidden unit."""
    keras.utils.set_random_seed(0)
    x, y = make_moons(400, noise=0.15, random_state=0)
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(16, activation="tanh", kernel_initializer=initializer),
            keras.layers.Dense(1, activation="sigmoid", kernel_initializer=initializer),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.05),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    # 배치 하나에 샘플을 모두 담으므로 한 에폭이 한 스텝이다 / one batch holds all samples, so an epoch is one step
    model.fit(x, y, epochs=300, batch_size=len(x), verbose=0)
    _, accuracy = model.evaluate(x, y, verbose=0)
    weights = model.layers[0].get_weights()[0]
    # 전치하면 유닛마다 한 줄이 된다. 반올림은 미세한 계산 오차를 지운다 / transposed: one row for each unit; rounding removes tiny errors of arithmetic
    return accuracy, np.round(weights.T, 5)


# %% moons
if __name__ == "__main__":
    found = {}
    for name in ("zeros", "glorot_uniform"):
        accuracy, units = hidden_model(name)
        # 서로 다른 줄의 수 / how many different rows there are
        distinct = len(np.unique(units, axis=0))
        found[name] = {"accuracy": accuracy, "distinct": distinct, "units": units}
        print(f"{name:14s} accuracy {accuracy:.3f}  distinct units {distinct:2d} of 16")


# %% logistic
def logistic_or():
    """Logistic regression on OR, started from zeros; returns its accuracy."""
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    y = np.array([0, 1, 1, 1])
    w, b = np.zeros(2), 0.0
    for _ in range(500):
        output = 1 / (1 + np.exp(-(x @ w + b)))
        error = output - y
        # 경사 하강법 한 스텝, 학습률 1 / one step of gradient descent with learning rate 1
        w = w - x.T @ error / len(x)
        b = b - error.mean()
    return np.mean((x @ w + b > 0) == y)


# %% one_layer
if __name__ == "__main__":
    or_accuracy = logistic_or()
    print(f"logistic regression from zeros, on OR: accuracy {or_accuracy:.2f}")

# %% draw
if __name__ == "__main__":
    figure, axes = plt.subplots(1, 2, figsize=(8, 3.4), layout="constrained")
    for ax, (name, result) in zip(axes, found.items(), strict=True):
        ax.scatter(*result["units"].T, s=60, alpha=0.6)
        ax.set(title=name, xlabel="weight from $x_1$", ylabel="weight from $x_2$")

# %% report
if __name__ == "__main__":
    metrics = {
        "zeros_distinct": found["zeros"]["distinct"],
        "zeros_accuracy": found["zeros"]["accuracy"],
        "random_distinct": found["glorot_uniform"]["distinct"],
        "random_accuracy": found["glorot_uniform"]["accuracy"],
        "logistic_or_accuracy": or_accuracy,
    }
    figures = {"units": figure}
