"""One linear unit learns NAND; four copies of it, wired together, make XOR."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(777)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype="float32")
y = np.array([1, 1, 1, 0], dtype="float32")


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
    print(f"loss {final['loss']:.4f}  accuracy {final['acc']:.2f}")

# %% universal
if __name__ == "__main__":

    def nand(a, b):
        return (model.predict(np.column_stack([a, b]), verbose=0)[:, 0] > 0.5).astype(
            "float32"
        )

    a, b = x.T
    middle = nand(a, b)
    gates = {
        "NOT a": nand(a, a),
        "AND": nand(middle, middle),
        "OR": nand(nand(a, a), nand(b, b)),
        "XOR": nand(nand(a, middle), nand(b, middle)),
    }
    for name, values in gates.items():
        print(f"{name:5s}", values.astype(int))

    (w1, w2), bias = model.get_weights()[0][:, 0], model.get_weights()[1][0]
    result, (left, right) = plt.subplots(1, 2, figsize=(9, 3.8))
    left.plot(np.arange(10, 501, 10), history["loss"])
    left.axhline(0.0625, linestyle=":", color="gray", label="smallest possible: 0.0625")
    left.set(xlabel="epoch", ylabel="mean squared error")
    left.legend()
    line = np.array([-0.5, 1.5])
    right.plot(
        line, (0.5 - bias - w1 * line) / w2, "--", color="gray", label="output = 0.5"
    )
    right.scatter(*x[y == 0].T, s=110, marker="o", label="0")
    right.scatter(*x[y == 1].T, s=110, marker="s", label="1")
    right.set(xlim=(-0.5, 1.5), ylim=(-0.5, 1.5), xlabel="$x_1$", ylabel="$x_2$")
    right.legend(loc="lower left")
    metrics = {
        "loss": final["loss"],
        "acc": final["acc"],
        "xor_from_nand_acc": np.mean(gates["XOR"] == [0, 1, 1, 0]),
    }
    figures = {"result": result}
