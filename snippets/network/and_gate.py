"""One linear unit learns AND; its loss approaches the least-squares optimum, which is not zero."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(777)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype="float32")
y = np.array([0, 0, 0, 1], dtype="float32")


# %% model
def build_model():
    # 선형 활성화 / linear activation
    model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(), loss="mse", metrics=["acc"])
    return model


def train(model):
    # 네 줄 전체가 한 배치다: 50 × 10스텝 = 500에폭 / all four rows are one batch: 50 × 10 steps = 500 epochs
    rows = tf.data.Dataset.from_tensors((x, y[:, None])).repeat()
    return model.fit(rows, epochs=50, steps_per_epoch=10, verbose=0).history


# %% train
if __name__ == "__main__":
    model = build_model()
    history = train(model)
    final = model.evaluate(x, y, verbose=0, return_dict=True)
    print(f"gradient descent: loss {final['loss']:.4f}  accuracy {final['acc']:.2f}")

# %% optimum
if __name__ == "__main__":
    columns = np.column_stack([x, np.ones(4)])  # 편향을 위한 1 / ones for the bias
    best, *_ = np.linalg.lstsq(columns, y, rcond=None)
    optimum = np.mean((columns @ best - y) ** 2)
    print(
        f"least squares:    loss {optimum:.4f}  w = {np.round(best[:2], 3)}  b = {best[2]:.3f}"
    )
    print("outputs of the optimum:", np.round(columns @ best, 3))

    (w1, w2), b = model.get_weights()[0][:, 0], model.get_weights()[1][0]
    result, (left, right) = plt.subplots(1, 2, figsize=(9, 3.8))
    left.plot(np.arange(10, 501, 10), history["loss"], label="gradient descent")
    left.axhline(optimum, linestyle=":", color="gray", label="least squares")
    left.set(xlabel="epoch", ylabel="mean squared error")
    left.legend()
    line = np.array([-0.5, 1.5])
    right.plot(
        line, (0.5 - b - w1 * line) / w2, "--", color="gray", label="output = 0.5"
    )
    right.scatter(*x[y == 0].T, s=110, marker="o", label="0")
    right.scatter(*x[y == 1].T, s=110, marker="s", label="1")
    right.set(xlim=(-0.5, 1.5), ylim=(-0.5, 1.5), xlabel="$x_1$", ylabel="$x_2$")
    right.legend(loc="lower left")
    metrics = {
        "loss": final["loss"],
        "acc": final["acc"],
        "least_squares_loss": optimum,
    }
    figures = {"result": result}
