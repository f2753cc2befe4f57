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
    weights_before = model.get_weights()
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.01),
        loss="binary_crossentropy",
        metrics=["accuracy", keras.metrics.Precision(name="precision")],
    )
    print("optimizer:", type(model.optimizer).__name__, " loss:", model.loss)

    # 가장 많이 바뀐 가중치를 찾는다 / look for the weight that changed most
    changed = 0.0
    for before, after in zip(weights_before, model.get_weights(), strict=True):
        changed = max(changed, np.abs(after - before).max())
    print("weights changed by:", changed)

    # 손실과 함께, compile에 적은 지표를 evaluate가 잰다 / evaluate measures the loss and the metrics given to compile
    x, y = np.ones((6, 4)), np.ones((6, 1))
    scores = model.evaluate(x, y, verbose=0, return_dict=True)
    print("evaluate measures:", sorted(scores))

# %% names
if __name__ == "__main__":
    # 이름으로 고르면 기본값을 쓴다 / a name means the default settings
    default_rates = {}
    for name in ("sgd", "rmsprop", "adam"):
        optimizer = keras.optimizers.get(name)
        default_rates[name] = optimizer.get_config()["learning_rate"]
        print(f'default learning rate of "{name}": {default_rates[name]:.3f}')

# %% mistakes
if __name__ == "__main__":
    try:
        # 지표는 하나라도 목록으로 적는다 / even a single metric goes into a list
        model.compile(metrics="accuracy")
    except ValueError as error:
        print('metrics="accuracy":', str(error).split(".")[0])
    try:
        # 모르는 이름은 손실을 처음 잴 때 드러난다 / an unknown name shows when the loss is first measured
        model.compile(loss="nonsense")
        model.evaluate(x, y, verbose=0)
    except ValueError as error:
        print('loss="nonsense":', str(error).splitlines()[0])

# %% report
if __name__ == "__main__":
    metrics = {
        "changed": changed,
        "sgd_rate": default_rates["sgd"],
        "adam_rate": default_rates["adam"],
    }
