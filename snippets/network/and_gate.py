"""One linear unit learns AND; its loss approaches the least-squares minimum, which is not zero."""

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
    # activation을 적지 않으면 선형 활성화다 / no activation is given, so it is linear
    model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse", metrics=["accuracy"])

# %% train
if __name__ == "__main__":
    # 네 줄이 한 배치라서 에폭마다 가중치를 한 번 고친다 / all four rows are one batch, so the weights are updated once per epoch
    history = model.fit(x, y, epochs=500, batch_size=4, verbose=0)
    loss, accuracy = model.evaluate(x, y, verbose=0)
    print(f"gradient descent: loss {loss:.4f}  accuracy {accuracy:.2f}")

# %% predict
if __name__ == "__main__":
    answers = model.predict(x, verbose=0)[:, 0]
    for row, output in zip(x, answers, strict=True):
        # 0.5보다 크면 1로 읽는다 / above 0.5 it counts as 1
        print(row, f"-> {output:.2f} -> {int(output > 0.5)}")

# %% optimum
if __name__ == "__main__":
    # 1로 채운 열에 곱해지는 값이 편향이다 / the number that multiplies the column of ones is the bias
    columns = np.column_stack([x, np.ones(4)])
    best, *_ = np.linalg.lstsq(columns, y)
    outputs = columns @ best
    optimum = np.mean((outputs - y) ** 2)
    print(f"least squares:    loss {optimum:.4f}")
    print(f"  w = {np.round(best[:2], 3)}  b = {best[2]:.3f}")
    print("  outputs", np.round(outputs, 3))

# %% learning_rate
if __name__ == "__main__":
    # 손실의 이차 미분. 가장 큰 고윳값이 가장 가파른 방향의 곡률이다 / second derivatives of the loss; the largest eigenvalue is the curvature in the steepest direction
    curvature = np.linalg.eigvalsh(2 / 4 * columns.T @ columns).max()
    limit = 2 / curvature
    print(f"gradient descent diverges above a learning rate of {limit:.4f}")
    # 한계의 양쪽 학습률로 20에폭씩 학습한다 / 20 epochs with a learning rate on either side of the limit
    last_losses = {}
    for rate in (0.5, 0.7):
        trial = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
        trial.compile(optimizer=keras.optimizers.SGD(learning_rate=rate), loss="mse")
        trial.fit(x, y, epochs=20, batch_size=4, verbose=0)
        last_losses[rate] = trial.evaluate(x, y, verbose=0)
        print(f"learning rate {rate}: loss {last_losses[rate]:.4g} after 20 epochs")

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
    metrics = {
        "loss": loss,
        "acc": accuracy,
        "first_loss": history.history["loss"][0],
        "w1": w1,
        "w2": w2,
        "bias": bias[0],
        "least_squares_loss": optimum,
        "learning_rate_limit": limit,
        "loss_below_limit": last_losses[0.5],
        "loss_above_limit": last_losses[0.7],
    }
    figures = {"result": result}
