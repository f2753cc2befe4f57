"""Started from zeros, hidden units stay identical for ever; random numbers break the tie. One layer needs none."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_moons


# %% models
def hidden_model(initializer):
    """2-16-1 with tanh; returns its accuracy on two moons and the number of distinct hidden units."""
    keras.utils.set_random_seed(0)
    x, y = make_moons(400, noise=0.15, random_state=0)
    layers = [
        keras.Input(shape=(2,)),
        keras.layers.Dense(16, activation="tanh", kernel_initializer=initializer),
        keras.layers.Dense(1, activation="sigmoid", kernel_initializer=initializer),
    ]
    model = keras.Sequential(layers)
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.05), loss="binary_crossentropy"
    )
    for _ in range(300):
        model.train_on_batch(x, y)
    accuracy = np.mean((model.predict(x, verbose=0)[:, 0] > 0.5) == y)
    units = np.round(model.layers[0].get_weights()[0].T, 5)
    return accuracy, len(np.unique(units, axis=0)), units


def logistic_or():
    """Logistic regression on OR, started from zeros."""
    x, y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([0, 1, 1, 1])
    w, b = np.zeros(2), 0.0
    for _ in range(500):
        error = 1 / (1 + np.exp(-(x @ w + b))) - y
        w, b = w - x.T @ error / 4, b - error.mean()
    return np.mean((x @ w + b > 0) == y)


# %% run
if __name__ == "__main__":
    found = {name: hidden_model(name) for name in ("zeros", "glorot_uniform")}
    for name, (accuracy, distinct, _) in found.items():
        print(
            f"{name:14s} accuracy {accuracy:.3f}  distinct hidden units {distinct} of 16"
        )
    print(f"logistic regression from zeros, on OR: accuracy {logistic_or():.2f}")

    units, axes = plt.subplots(1, 2, figsize=(8, 3.4))
    for ax, (name, (_, _, weights)) in zip(axes, found.items(), strict=True):
        ax.scatter(*weights.T, s=60, alpha=0.6)
        ax.set(title=name, xlabel="weight from $x_1$", ylabel="weight from $x_2$")
    metrics = {
        "zeros_distinct": found["zeros"][1],
        "zeros_accuracy": found["zeros"][0],
        "random_distinct": found["glorot_uniform"][1],
        "random_accuracy": found["glorot_uniform"][0],
        "logistic_or_accuracy": logistic_or(),
    }
    figures = {"units": units}
