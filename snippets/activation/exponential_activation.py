"""An exponential output is always positive, which is what counts and rates need."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% data
def load_data():
    rng = np.random.default_rng(0)
    x = rng.uniform(-2, 2, size=(400, 1)).astype("float32")
    # 개수는 음수가 될 수 없다 / counts are never negative
    y = rng.poisson(np.exp(0.5 + 1.0 * x[:, 0])).astype("float32")
    return x, y


# %% model
def fit(activation, loss, x, y):
    model = keras.Sequential(
        [keras.Input(shape=(1,)), keras.layers.Dense(1, activation=activation)]
    )
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.05), loss=loss)
    for _ in range(300):
        model.train_on_batch(x, y)
    return model


# %% run
if __name__ == "__main__":
    x, y = load_data()
    models = {
        "exponential": fit("exponential", "poisson", x, y),
        "linear": fit("linear", "mse", x, y),
    }
    predictions = {
        name: model.predict(x, verbose=0)[:, 0] for name, model in models.items()
    }
    for name, values in predictions.items():
        print(
            f"{name:11s} smallest prediction {values.min():6.2f}, negative for {np.mean(values < 0):.0%} of the samples"
        )
    w, b = (float(value.ravel()[0]) for value in models["exponential"].get_weights())
    print(
        f"exponential: exp({b:.2f} + {w:.2f} x), the data were made with exp(0.50 + 1.00 x)"
    )

    fits, ax = plt.subplots()
    ax.scatter(x, y, s=10, alpha=0.5, color="gray", label="counts")
    order = np.argsort(x[:, 0])
    for name, values in predictions.items():
        ax.plot(x[order], values[order], label=name)
    ax.axhline(0, linewidth=1, color="gray")
    ax.set(xlabel="x", ylabel="count")
    ax.legend()
    metrics = {
        "weight": w,
        "bias": b,
        "negative_share_linear": np.mean(predictions["linear"] < 0),
    }
    figures = {"fits": fits}
