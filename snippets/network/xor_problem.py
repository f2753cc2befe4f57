"""One linear unit cannot learn XOR: from ten starts it always ends at the answer one half."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(777)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype="float32")
y = np.array([0, 1, 1, 0], dtype="float32")


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
    losses, accuracies, outputs, lines = [], [], [], []
    for seed in range(10):
        keras.utils.set_random_seed(seed)
        model = build_model()
        train(model)
        final = model.evaluate(x, y, verbose=0, return_dict=True)
        losses.append(final["loss"])
        accuracies.append(final["acc"])
        outputs.append(model.predict(x, verbose=0)[:, 0])
        lines.append([*model.get_weights()[0][:, 0], model.get_weights()[1][0]])
        print(
            f"seed {seed}: loss {losses[-1]:.4f}  accuracy {accuracies[-1]:.2f}  outputs {np.round(outputs[-1], 2)}"
        )

# %% boundaries
if __name__ == "__main__":
    # 열 번 배운 경계가 제각각이고, 어느 것도 두 무리를 가르지 못한다 / ten boundaries, none of which parts the groups
    boundaries, ax = plt.subplots(figsize=(4.6, 4))
    ends = np.array([-0.5, 1.5])
    for w1, w2, b in lines:
        ax.plot(ends, (0.5 - b - w1 * ends) / w2, "--", color="gray", linewidth=1)
    ax.scatter(*x[y == 0].T, s=110, marker="o", label="0", zorder=3)
    ax.scatter(*x[y == 1].T, s=110, marker="s", label="1", zorder=3)
    ax.set(xlim=(-0.5, 1.5), ylim=(-0.5, 1.5), xlabel="$x_1$", ylabel="$x_2$")
    ax.legend(loc="upper left", bbox_to_anchor=(1, 1))

# %% optimum
if __name__ == "__main__":
    columns = np.column_stack([x, np.ones(4)])
    best, *_ = np.linalg.lstsq(columns, y, rcond=None)
    print("least squares: w =", np.abs(np.round(best[:2], 3)), f" b = {best[2]:.3f}")
    print(
        f"loss {np.mean((columns @ best - y) ** 2):.4f}, every output {np.round(columns @ best, 3)}"
    )

    spread, ax = plt.subplots()
    for seed_outputs in outputs:
        ax.plot(range(4), seed_outputs, "o-", color="C0", alpha=0.5, linewidth=1)
    ax.plot(range(4), y, "s", markersize=10, color="C1", label="wanted")
    ax.axhline(0.5, linestyle=":", color="gray", label="threshold 0.5")
    ax.set(
        xticks=range(4),
        xticklabels=["0 0", "0 1", "1 0", "1 1"],
        xlabel="input",
        ylabel="output",
    )
    ax.legend()
    metrics = {
        "loss": losses[0],
        "acc": accuracies[0],
        "highest_loss": max(losses),
        "lowest_acc": min(accuracies),
        "highest_acc": max(accuracies),
        "largest_distance_to_half": np.abs(np.array(outputs) - 0.5).max(),
    }
    figures = {"boundaries": boundaries, "spread": spread}
