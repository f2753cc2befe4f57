"""One hidden layer is enough for XOR: 2-32-1, 129 parameters, 500 epochs."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(777)

# %% data
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype="float32")
y = np.array([0, 1, 1, 0], dtype="float32")  # XOR

# %% model
if __name__ == "__main__":
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            # 은닉층은 이것 하나다 / the one hidden layer
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="rmsprop", loss="mse", metrics=["accuracy"])
    for layer in model.layers:
        w, b = layer.get_weights()
        print("weights", w.size, " biases", b.size)
    print("parameters in all:", model.count_params())

# %% train
if __name__ == "__main__":
    # 그림을 덮는 점 60 × 60개 / 60 × 60 points that cover the figure
    grid = np.linspace(-0.5, 1.5, 60)
    points = np.array([[x1, x2] for x2 in grid for x1 in grid], dtype="float32")
    losses, surfaces = [], {}
    for epoch in (1, 100, 200, 300, 500):
        # 네 줄이 한 배치라서 에폭마다 가중치를 한 번 고친다. 멈춘 데서 이어진다 / all four rows are one batch, so the weights are updated once per epoch; training goes on where it stopped
        history = model.fit(
            x, y, initial_epoch=len(losses), epochs=epoch, batch_size=4, verbose=0
        )
        losses += history.history["loss"]
        surfaces[epoch] = model.predict(points, verbose=0).reshape(60, 60)
    loss, accuracy = model.evaluate(x, y, verbose=0)
    print(f"loss {loss:.4f}  accuracy {accuracy:.2f}")

# %% predict
if __name__ == "__main__":
    outputs = model.predict(x, verbose=0)[:, 0]
    for row, output in zip(x, outputs, strict=True):
        # 0.5보다 크면 1로 읽는다 / above 0.5 it counts as 1
        print(row, f"-> {output:.2f} -> {int(output > 0.5)}")

# %% draw
if __name__ == "__main__":
    result, (left, right) = plt.subplots(1, 2, figsize=(9, 3.8), layout="constrained")
    left.plot(range(1, 501), losses)
    left.set(xlabel="epoch", ylabel="mean squared error", ylim=(0, None))
    heights = surfaces[500]
    colours = right.pcolormesh(
        grid, grid, heights, cmap="coolwarm", vmin=0, vmax=1, rasterized=True
    )
    right.contour(grid, grid, heights, levels=[0.5], colors="black", linestyles="--")
    right.scatter(
        *x[y == 0].T, s=110, marker="o", color="white", edgecolor="black", label="0"
    )
    right.scatter(
        *x[y == 1].T, s=110, marker="s", color="black", edgecolor="white", label="1"
    )
    right.set(xlabel="$x_1$", ylabel="$x_2$")
    result.colorbar(colours, ax=right, label="output")

# %% draw learning
if __name__ == "__main__":
    learning, axes = plt.subplots(1, 5, figsize=(10, 2.4), layout="constrained")
    for ax, (epoch, heights) in zip(axes, surfaces.items(), strict=True):
        ax.pcolormesh(
            grid, grid, heights, cmap="coolwarm", vmin=0, vmax=1, rasterized=True
        )
        ax.contour(grid, grid, heights, levels=[0.5], colors="black", linestyles="--")
        ax.scatter(*x[y == 0].T, s=40, marker="o", color="white", edgecolor="black")
        ax.scatter(*x[y == 1].T, s=40, marker="s", color="black", edgecolor="white")
        ax.set(xticks=[], yticks=[], title=f"epoch {epoch}")

# %% report
if __name__ == "__main__":
    metrics = {"loss": loss, "acc": accuracy, "parameters": model.count_params()}
    figures = {"result": result, "learning": learning}
