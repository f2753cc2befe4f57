"""compile sets optimizer, loss and metrics. It trains nothing and changes no weight."""

# %% setup
import keras
import numpy as np

keras.utils.set_random_seed(0)

# %% run
if __name__ == "__main__":
    model = keras.Sequential(
        [keras.Input(shape=(4,)), keras.layers.Dense(1, activation="sigmoid")]
    )
    before = model.get_weights()
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.01),
        loss="binary_crossentropy",
        metrics=["accuracy", keras.metrics.Precision(name="precision")],
    )
    changed = max(
        np.abs(a - b).max() for a, b in zip(before, model.get_weights(), strict=True)
    )
    print("optimizer:", type(model.optimizer).__name__, " loss:", model.loss)
    print("weights changed by:", changed)
    # 이름으로 고르면 기본값을 쓴다 / a name means the default settings
    defaults = {
        name: float(keras.optimizers.get(name).learning_rate.numpy())
        for name in ("sgd", "rmsprop", "adam")
    }
    print(
        "default learning rates:",
        {name: round(rate, 4) for name, rate in defaults.items()},
    )
    x, y = np.ones((6, 4)), np.ones((6, 1))
    print("scores:", sorted(model.evaluate(x, y, verbose=0, return_dict=True)))
    for wrong in ({"metrics": "accuracy"}, {"loss": "nonsense"}):
        try:
            model.compile(**wrong)
            model.evaluate(x, y, verbose=0)
        except ValueError as error:
            print(wrong, "->", str(error).splitlines()[0][:62])
    metrics = {
        "changed": changed,
        "sgd_rate": defaults["sgd"],
        "adam_rate": defaults["adam"],
    }
