"""One linear unit learns AND; its loss approaches the least-squares optimum, which is not zero."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(777)

# %% data
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype="float32")
y = np.array([0, 0, 0, 1], dtype="float32")  # AND

# %% model
if __name__ == "__main__":
    # activation을 적지 않으면 선형 활성화다 / no activation is named, so it is linear
    model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse", metrics=["accuracy"])

# %% train
if __name__ == "__main__":
    # 네 줄이 한 배치라서 에폭마다 가중치를 한 번 고친다 / all four rows are one batch: one update of the weights an epoch
    history = model.fit(x, y, epochs=500, batch_size=4, verbose=0)
    loss, accuracy = model.evaluate(x, y, verbose=0)
    print(f"gradient descent: loss {loss:.4f}  accuracy {accuracy:.2f}")

# %% optimum
if __name__ == "__main__":
    # 1로 채운 열에 곱해지는 값이 편향이 된다 / what multiplies the column of ones becomes the bias
    columns = np.column_stack([x, np.ones(4)])
    best, *_ = np.linalg.lstsq(columns, y)
    outputs = columns @ best
    optimum = np.mean((outputs - y) ** 2)
    print(f"least squares:    loss {optimum:.4f}")
    print(f"  w = {np.round(best[:2], 3)}  b = {best[2]:.3f}")
    print("  outputs", np.round(outputs, 3))

# %% draw
if __name__ == "__main__":
    result, (left, right) = plt.subplots(1, 2, figsize=(9, 3.8), layout="constrained")
    left.plot(range(1, 501), history.history["loss"], label="gradient descent")
    left.axhline(optimum, linestyle=":", color="gray", label="least squares")
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
    metrics = {"loss": loss, "acc": accuracy, "least_squares_loss": optimum}
    figures = {"result": result}
