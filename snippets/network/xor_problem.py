"""One linear unit cannot learn XOR: from ten starts its outputs drift toward 0.5, the least-squares answer."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)

# %% data
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype="float32")
y = np.array([0, 1, 1, 0], dtype="float32")  # XOR


# %% model
def build_model():
    # activation을 적지 않으면 선형 활성화다 / no activation is given, so it is linear
    model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse", metrics=["accuracy"])
    return model


# %% train
if __name__ == "__main__":
    model = build_model()
    # 네 줄이 한 배치라서 에폭마다 가중치를 한 번 고친다 / all four rows are one batch, so the weights are updated once per epoch
    model.fit(x, y, epochs=500, batch_size=4, verbose=0)
    loss, accuracy = model.evaluate(x, y, verbose=0)
    print(f"loss {loss:.4f}  accuracy {accuracy:.2f}")

# %% starts
if __name__ == "__main__":
    # 시작점만 바꿔 열 번 더 학습한다. 네 줄을 500번 이어 붙여 한 번 지나가면 500에폭과 같은 학습이 훨씬 빨리 끝난다 / ten more trainings, each from another start. One pass over the four rows repeated 500 times is the same training as 500 epochs, and much faster
    x_500 = np.tile(x, (500, 1))
    y_500 = np.tile(y, 500)
    losses, accuracies, outputs, weights = [], [], [], []
    for seed in range(10):
        keras.utils.set_random_seed(seed)
        model = build_model()
        model.fit(x_500, y_500, batch_size=4, shuffle=False, verbose=0)
        one_loss, one_accuracy = model.evaluate(x, y, verbose=0)
        output = model.predict(x, verbose=0)[:, 0]
        print(
            f"seed {seed}: loss {one_loss:.4f}  accuracy {one_accuracy:.2f}", end="  "
        )
        print("outputs", np.round(output, 2))
        losses.append(one_loss)
        accuracies.append(one_accuracy)
        outputs.append(output)
        weights.append(model.get_weights())

# %% optimum
if __name__ == "__main__":
    # 1로 채운 열에 곱해지는 값이 편향이다 / the number that multiplies the column of ones is the bias
    columns = np.column_stack([x, np.ones(4)])
    best, *_ = np.linalg.lstsq(columns, y)
    best_outputs = columns @ best
    print("least squares: w =", np.abs(np.round(best[:2], 3)), f" b = {best[2]:.3f}")
    print(f"loss {np.mean((best_outputs - y) ** 2):.4f}, every output", end=" ")
    print(np.round(best_outputs, 3))

# %% draw boundaries
if __name__ == "__main__":
    boundaries, ax = plt.subplots(figsize=(4.6, 4), layout="constrained")
    ends = np.array([-0.5, 1.5])
    for w, b in weights:
        w1, w2 = w[:, 0]
        ax.plot(ends, (0.5 - b - w1 * ends) / w2, "--", color="gray", linewidth=1)
    ax.scatter(*x[y == 0].T, s=110, marker="o", label="0", zorder=3)
    ax.scatter(*x[y == 1].T, s=110, marker="s", label="1", zorder=3)
    ax.set(xlim=(-0.5, 1.5), ylim=(-0.5, 1.5), xlabel="$x_1$", ylabel="$x_2$")
    ax.legend(loc="upper left", bbox_to_anchor=(1, 1))

# %% draw outputs
if __name__ == "__main__":
    spread, ax = plt.subplots()
    for output in outputs:
        ax.plot(range(4), output, "o-", color="C0", alpha=0.5, linewidth=1)
    ax.plot(range(4), y, "s", markersize=10, color="C1", label="wanted")
    ax.axhline(0.5, linestyle=":", color="gray", label="threshold 0.5")
    ax.set(
        xticks=range(4),
        xticklabels=["0 0", "0 1", "1 0", "1 1"],
        xlabel="input",
        ylabel="output",
    )
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "loss": loss,
        "acc": accuracy,
        "highest_loss": max(losses),
        "lowest_acc": min(accuracies),
        "highest_acc": max(accuracies),
        "largest_distance_to_half": np.abs(np.array(outputs) - 0.5).max(),
    }
    figures = {"boundaries": boundaries, "spread": spread}
