"""compile sets the optimizer, loss and metrics. It trains nothing and changes no weight."""

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

# %% again
if __name__ == "__main__":
    model.fit(x, y, epochs=3, verbose=0)
    # 같은 옵티마이저 객체라면 세던 스텝과 모멘텀이 남는다 / the same optimizer object keeps its step count and its momenta
    model.compile(optimizer=model.optimizer, loss="binary_crossentropy")
    steps_same_object = int(keras.ops.convert_to_numpy(model.optimizer.iterations))
    # 이름을 주면 새 옵티마이저가 만들어진다 / a name makes a new optimizer
    model.compile(optimizer="adam", loss="binary_crossentropy")
    steps_new_optimizer = int(keras.ops.convert_to_numpy(model.optimizer.iterations))
    print("steps counted, same optimizer object:", steps_same_object)
    print("steps counted, new optimizer:        ", steps_new_optimizer)


# %% custom
def penalized_error(y_true, y_pred):
    """A custom loss: errors where the answer is 1 cost three times as much."""
    error = keras.ops.square(y_true - y_pred)
    return keras.ops.mean(error * (1 + 2 * y_true), axis=-1)


def largest_error(y_true, y_pred):
    """A custom metric: the largest error of a sample."""
    return keras.ops.max(keras.ops.abs(y_true - y_pred), axis=-1)


# %% custom_run
if __name__ == "__main__":
    # 함수를 그대로 넘긴다. keras.ops로 쓰면 어느 백엔드에서나 돈다 / pass the functions as they are; keras.ops runs on every backend
    model.compile(optimizer="adam", loss=penalized_error, metrics=[largest_error])
    scores = model.evaluate(x, y, verbose=0, return_dict=True)
    # 정답이 모두 1이므로 손실은 오차 제곱의 세 배다 / all answers are 1: the loss is three times the squared error
    outputs = model.predict(x, verbose=0)
    by_hand = 3 * np.mean((y - outputs) ** 2)
    difference = abs(scores["loss"] - by_hand)
    print("measured:", sorted(scores))
    print(f"difference from the loss by hand: {difference:.1e}")

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
        "steps_same_object": steps_same_object,
        "steps_new_optimizer": steps_new_optimizer,
        "custom_difference": difference,
    }
