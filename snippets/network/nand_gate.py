"""One linear unit learns NAND; used four times, it makes XOR."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(777)

# %% data
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype="float32")
y = np.array([1, 1, 1, 0], dtype="float32")  # NAND

# %% model
if __name__ == "__main__":
    # activation을 적지 않으면 선형 활성화다 / no activation is given, so it is linear
    model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse", metrics=["accuracy"])

# %% train
if __name__ == "__main__":
    # 네 줄이 한 배치라서 에폭마다 가중치를 한 번 고친다 / all four rows are one batch, so the weights are updated once per epoch
    history = model.fit(x, y, epochs=500, batch_size=4, verbose=0)
    loss, accuracy = model.evaluate(x, y, verbose=0)
    print(f"loss {loss:.4f}  accuracy {accuracy:.2f}")

# %% predict
if __name__ == "__main__":
    outputs = model.predict(x, verbose=0)[:, 0]
    for row, output in zip(x, outputs, strict=True):
        # 0.5보다 크면 1로 읽는다 / above 0.5 it counts as 1
        print(row, f"-> {output:.2f} -> {int(output > 0.5)}")

# %% universal
if __name__ == "__main__":

    def nand(a, b):
        # 학습한 유닛의 출력을 0.5에서 잘라 0과 1로 만든다 / the output of the trained unit, cut at 0.5 into 0 and 1
        outputs = model.predict(np.column_stack([a, b]), verbose=0)[:, 0]
        return (outputs > 0.5).astype("float32")

    a, b = x[:, 0], x[:, 1]
    middle = nand(a, b)
    gates = {
        "NOT a": nand(a, a),
        "AND": nand(middle, middle),
        "OR": nand(nand(a, a), nand(b, b)),
        "XOR": nand(nand(a, middle), nand(b, middle)),
    }
    for name, values in gates.items():
        print(f"{name:5s}", values.astype(int))

# %% draw
if __name__ == "__main__":
    result, (left, right) = plt.subplots(1, 2, figsize=(9, 3.8), layout="constrained")
    left.plot(range(1, 501), history.history["loss"])
    left.axhline(0.0625, linestyle=":", color="gray", label="smallest possible: 0.0625")
    left.set(xlabel="epoch", ylabel="mean squared error")
    left.legend()
    weights, bias = model.get_weights()
    w1, w2 = weights[:, 0]
    line = np.array([-0.5, 1.5])
    boundary = (0.5 - bias - w1 * line) / w2
    right.plot(line, boundary, "--", color="gray", label="output = 0.5")
    right.scatter(*x[y == 0].T, s=110, marker="o", label="0")
    right.scatter(*x[y == 1].T, s=110, marker="s", label="1")
    right.set(xlim=(-0.5, 1.5), ylim=(-0.5, 1.5), xlabel="$x_1$", ylabel="$x_2$")
    right.legend(loc="lower left")

# %% report
if __name__ == "__main__":
    metrics = {
        "loss": loss,
        "acc": accuracy,
        "first_loss": history.history["loss"][0],
        "w1": w1,
        "w2": w2,
        "bias": bias[0],
        "xor_from_nand_acc": np.mean(gates["XOR"] == [0, 1, 1, 0]),
    }
    figures = {"result": result}
