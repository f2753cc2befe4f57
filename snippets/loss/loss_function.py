"""A loss function turns all errors into one number that depends on the weights; and how to write a loss of your own."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# %% run
if __name__ == "__main__":
    # 점 40개: y는 x의 두 배쯤이다 / 40 points: y is about twice x
    rng = np.random.default_rng(0)
    x = rng.uniform(0, 10, size=40)
    y = 2.0 * x + rng.normal(0, 2, size=40)

    # 가중치 하나마다 손실 하나 / one loss for each weight
    weights = np.linspace(0, 4, 81)
    losses = []
    for w in weights:
        losses.append(float(keras.losses.mean_squared_error(y, w * x)))
    best = weights[np.argmin(losses)]
    for w in (0.0, 1.0, best):
        loss = float(keras.losses.mean_squared_error(y, w * x))
        print(f"weight {w:.2f}: prediction for x = 5 is {5 * w:5.2f}, loss {loss:7.2f}")

    # 이 문제는 공식으로도 풀린다 / this problem can also be solved by a formula
    exact = np.sum(x * y) / np.sum(x * x)
    print(f"exact best weight {exact:.3f}")


# %% custom
def costly_shortage(y_true, y_pred):
    """A loss of our own: predicting too little costs three times as much as too much."""
    error = y_true - y_pred
    # keras.ops의 함수로 적어야 기울기를 구할 수 있다 / written with functions of keras.ops, so that gradients can be computed
    return keras.ops.mean(keras.ops.maximum(3 * error, -error), axis=-1)


# %% train
if __name__ == "__main__":
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [keras.Input(shape=(1,)), keras.layers.Dense(1, use_bias=False)]
    )
    # 직접 적은 손실은 따옴표 없이 함수 그대로 준다 / a loss of your own is given as the function itself, without quotes
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.05), loss=costly_shortage
    )
    model.fit(x.reshape(-1, 1), y.reshape(-1, 1), epochs=200, batch_size=40, verbose=0)
    own_weight = float(model.get_weights()[0][0, 0])
    print(f"weight learned with our own loss {own_weight:.3f}")

# %% draw
if __name__ == "__main__":
    landscape, (left, right) = plt.subplots(
        1, 2, figsize=(9, 3.4), layout="constrained"
    )
    left.scatter(x, y, s=14)
    for w in (1.0, best):
        left.plot([0, 10], [0, 10 * w], label=f"weight {w:.2f}")
    left.set(xlabel="x", ylabel="y")
    left.plot([0, 10], [0, 10 * own_weight], "--", label="own loss")
    left.legend()
    right.plot(weights, losses)
    right.plot(best, min(losses), "o")
    right.set(xlabel="weight", ylabel="loss (mean squared error)")

# %% report
if __name__ == "__main__":
    metrics = {
        "best_weight": exact,
        "lowest_loss": min(losses),
        "own_loss_weight": own_weight,
    }
    figures = {"landscape": landscape}
