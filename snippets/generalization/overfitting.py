"""Underfitting, a good fit and overfitting: three networks on twenty noisy points."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from numpy.polynomial import Polynomial
from sklearn.model_selection import train_test_split

degrees = {"underfitting": 1, "good fit": 4, "overfitting": 16}

# %% curves
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x = np.linspace(0, 1, 20)
    y = np.sin(2 * np.pi * x) + rng.normal(0, 0.25, size=20)
    line = np.linspace(x[0], x[-1], 150)
    x_test = rng.uniform(size=500)
    y_test = np.sin(2 * np.pi * x_test) + rng.normal(0, 0.25, size=500)
    fits, axes = plt.subplots(1, 3, figsize=(10, 3), sharey=True)
    errors = {}
    for ax, (name, degree) in zip(axes, degrees.items(), strict=True):
        curve = Polynomial.fit(x, y, degree)
        errors[name] = (
            np.sqrt(np.mean((curve(x) - y) ** 2)),
            np.sqrt(np.mean((curve(x_test) - y_test) ** 2)),
        )
        print(f"{name:12s} training error %.3f  test error %.3f" % errors[name])
        ax.scatter(x, y, s=14, color="gray")
        ax.plot(line, curve(line))
        ax.set(title=f"{name} (degree {degree})", xlabel="x", ylim=(-2, 2))
    fits.tight_layout()

# %% network
if __name__ == "__main__":
    keras.utils.set_random_seed(0)
    noisy = rng.normal(size=(300, 20)).astype("float32")
    label = (noisy[:, 0] + rng.normal(0, 1, size=300) > 0).astype("float32")
    a, b, label_a, label_b = train_test_split(
        noisy, label, test_size=0.5, random_state=0
    )
    model = keras.Sequential(
        [
            keras.Input(shape=(20,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy")
    losses = []
    for _ in range(200):
        training = float(model.train_on_batch(a, label_a[:, None]))
        validation = keras.losses.BinaryCrossentropy()(label_b[:, None], model(b))
        losses.append([training, float(validation)])
    training, validation = np.array(losses).T
    lowest = int(validation.argmin()) + 1
    print(
        f"network: validation loss lowest at step {lowest} ({validation.min():.2f}),",
        end=" ",
    )
    print(f"at the end {validation[-1]:.2f} (training {training[-1]:.3f})")

    curves, ax = plt.subplots()
    ax.plot(training, label="training loss")
    ax.plot(validation, label="validation loss")
    ax.axvline(lowest, linestyle=":", color="gray")
    ax.set(xlabel="step", ylabel="loss")
    ax.legend()

# %% results
if __name__ == "__main__":
    metrics = {
        "underfitting_test": errors["underfitting"][1],
        "good_test": errors["good fit"][1],
        "overfitting_training": errors["overfitting"][0],
        "overfitting_test": errors["overfitting"][1],
        "validation_rise": validation[-1] / validation.min(),
    }
    figures = {"fits": fits, "curves": curves}
