"""Depth folds space: three networks with about as many parameters, one, two and three hidden layers."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

# 은닉층의 유닛 수 / units of the hidden layers
setups = {
    "1 hidden layer": [100],
    "2 hidden layers": [18, 18],
    "3 hidden layers": [13] * 3,
}


# %% spirals
def spirals(rng, n=300):
    """Two classes of n points on intertwined arms; x is 2n × 2."""
    turn = np.sqrt(rng.uniform(0.05, 1, size=n)) * 4.5 * np.pi
    arm = np.stack([turn * np.cos(turn), turn * np.sin(turn)], axis=1) / 15
    x = np.concatenate([arm, -arm]) + rng.normal(0, 0.02, size=(2 * n, 2))
    return x.astype("float32"), np.repeat([[0.0], [1.0]], n, axis=0)


def train(hidden, x, y, steps=400):
    """A network trained on all rows at every step."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input(shape=(2,))])
    for units in hidden:
        model.add(keras.layers.Dense(units, "relu", kernel_initializer="he_normal"))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    model.compile(
        keras.optimizers.Adam(0.01), "binary_crossentropy", steps_per_execution=100
    )
    rows = tf.data.Dataset.from_tensors((x, y)).repeat()
    model.fit(rows, steps_per_epoch=steps, epochs=1, verbose=0)
    return model


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x, y = spirals(rng)
    x_test, y_test = spirals(rng)
    accuracies, sizes = {}, {}
    regions, axes = plt.subplots(1, 3, figsize=(10, 3.4), sharey=True)
    grid = np.meshgrid(np.linspace(-1.1, 1.1, 60), np.linspace(-1.1, 1.1, 60))
    points = np.stack(grid, axis=-1).reshape(-1, 2).astype("float32")
    for ax, (name, hidden) in zip(axes, setups.items(), strict=True):
        model = train(hidden, x, y)
        answers = model(x_test).numpy() > 0.5
        accuracies[name], sizes[name] = np.mean(answers == y_test), model.count_params()
        print(
            f"{name:16s} {sizes[name]} parameters  test accuracy {accuracies[name]:.3f}"
        )
        surface = model(points).numpy().reshape(60, 60)
        ax.contourf(*grid, surface, levels=[0, 0.5, 1], colors=["C0", "C1"], alpha=0.25)
        for label in (0, 1):
            chosen = (y[:, 0] == label).nonzero()[0][::4]
            ax.scatter(*x[chosen].T, s=6, color=f"C{label}")
        ax.set_title(name)
    one, two, three = accuracies.values()
    metrics = {"one_layer": one, "two_layers": two, "three_layers": three}
    figures = {"regions": regions}
