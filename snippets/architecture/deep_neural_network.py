"""Depth folds space: one, two and three hidden layers with about the same number of parameters."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# 은닉층마다의 유닛 수. 파라미터 수는 셋이 비슷하다 / units of each hidden layer; all three have about the same number of parameters
setups = {
    "1 hidden layer": [100],
    "2 hidden layers": [18, 18],
    "3 hidden layers": [13, 13, 13],
}


# %% spirals
def spirals(rng, n=300):
    """Two classes of n points on intertwined arms; x is 2n × 2."""
    # 바깥으로 갈수록 더 돌아간 팔과 그 반대편의 팔 / an arm that turns as it goes outward, and the arm opposite
    turn = np.sqrt(rng.uniform(0.05, 1, size=n)) * 4.5 * np.pi
    arm = np.stack([turn * np.cos(turn), turn * np.sin(turn)], axis=1) / 15
    x = np.concatenate([arm, -arm]) + rng.normal(0, 0.02, size=(2 * n, 2))
    y = np.repeat([[0.0], [1.0]], n, axis=0)
    return x.astype("float32"), y


# %% network
def build_model(hidden):
    model = keras.Sequential([keras.Input(shape=(2,))])
    for units in hidden:
        model.add(
            keras.layers.Dense(units, activation="relu", kernel_initializer="he_normal")
        )
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    model.compile(
        optimizer=keras.optimizers.Adam(0.01),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    return model


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x, y = spirals(rng)
    x_test, y_test = spirals(rng)
    models, accuracies = {}, {}
    for name, hidden in setups.items():
        keras.utils.set_random_seed(0)
        model = build_model(hidden)
        model.fit(x, y, epochs=100, batch_size=32, verbose=0)
        loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
        models[name], accuracies[name] = model, accuracy
        print(
            f"{name:16s} {model.count_params()} parameters"
            f"  test accuracy {accuracy:.3f}"
        )

# %% draw
if __name__ == "__main__":
    regions, axes = plt.subplots(1, 3, figsize=(10, 3.4), sharey=True)
    line = np.linspace(-1.1, 1.1, 60)
    grid_x, grid_y = np.meshgrid(line, line)
    points = np.stack([grid_x.ravel(), grid_y.ravel()], axis=1)
    colors = ["C0", "C1"]
    for ax, (name, model) in zip(axes, models.items(), strict=True):
        surface = model.predict(points, verbose=0).reshape(60, 60)
        ax.contourf(
            grid_x, grid_y, surface, levels=[0, 0.5, 1], colors=colors, alpha=0.25
        )
        for label in (0, 1):
            # 점을 네 개에 하나씩만 그린다 / draw only every fourth point
            ax.scatter(*x[y[:, 0] == label][::4].T, s=6, color=colors[label])
        ax.set_title(name)

# %% report
if __name__ == "__main__":
    metrics = {
        "one_layer": accuracies["1 hidden layer"],
        "two_layers": accuracies["2 hidden layers"],
        "three_layers": accuracies["3 hidden layers"],
    }
    figures = {"regions": regions}
