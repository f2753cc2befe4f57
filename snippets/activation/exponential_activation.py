"""An exponential output is always positive, which is what counts and rates need."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% data
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x = rng.uniform(-2, 2, size=(400, 1)).astype("float32")
    # 푸아송 분포를 따르는 개수: 0, 1, 2, …이며 음수는 없다 / counts from a Poisson distribution: 0, 1, 2, …, never negative
    y = rng.poisson(np.exp(0.5 + 1.0 * x[:, 0])).astype("float32")


# %% model
def fit(activation, loss, x, y):
    """One unit with the given activation, trained on the counts."""
    model = keras.Sequential(
        [keras.Input(shape=(1,)), keras.layers.Dense(1, activation=activation)]
    )
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.02), loss=loss)
    model.fit(x, y, epochs=30, batch_size=32, verbose=0)
    return model


# %% run
if __name__ == "__main__":
    models = {
        "exponential": fit("exponential", "poisson", x, y),
        "linear": fit("linear", "mse", x, y),
    }
    predictions = {}
    for name, model in models.items():
        values = model.predict(x, verbose=0)[:, 0]
        predictions[name] = values
        print(
            f"{name:11s} smallest prediction {values.min():6.2f},",
            f"negative for {np.mean(values < 0):.0%} of the samples",
        )

    weights, biases = models["exponential"].get_weights()
    w, b = weights[0, 0], biases[0]
    print(f"learned exp({b:.2f} + {w:.2f} x), data made with exp(0.50 + 1.00 x)")

# %% draw
if __name__ == "__main__":
    fits, ax = plt.subplots()
    ax.scatter(x, y, s=10, alpha=0.5, color="gray", label="counts")
    order = np.argsort(x[:, 0])
    for name, values in predictions.items():
        ax.plot(x[order], values[order], label=name)
    ax.axhline(0, linewidth=1, color="gray")
    ax.set(xlabel="x", ylabel="count")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "weight": float(w),
        "bias": float(b),
        "negative_share_linear": np.mean(predictions["linear"] < 0),
    }
    figures = {"fits": fits}
