"""One hidden layer is enough for XOR: 2-32-1, 129 parameters, 500 epochs."""

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
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            # 은닉층은 하나다 / one hidden layer
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.RMSprop(), loss="mse", metrics=["acc"])
    return model


# %% train
if __name__ == "__main__":
    model = build_model()
    for layer in model.layers:
        w, b = layer.get_weights()
        print("weights", w.size, " biases", b.size)
    print("parameters in all:", model.count_params())
    # 50 × 10스텝, 스텝마다 네 줄 전체 = 500에폭 / 50 × 10 steps of all four rows = 500 epochs
    rows = tf.data.Dataset.from_tensors((x, y[:, None])).repeat()
    history = model.fit(rows, epochs=50, steps_per_epoch=10, verbose=0).history
    final = model.evaluate(x, y, verbose=0, return_dict=True)
    print(f"loss {final['loss']:.4f}  accuracy {final['acc']:.2f}")
    for row, output in zip(x, model.predict(x, verbose=0)[:, 0], strict=True):
        print(row, f"-> {output:.2f} -> {int(output > 0.5)}")

# %% surface
if __name__ == "__main__":
    grid = np.linspace(-0.5, 1.5, 60)
    points = np.array([[a, b] for b in grid for a in grid], dtype="float32")
    heights = model.predict(points, verbose=0).reshape(60, 60)
    result, (left, right) = plt.subplots(1, 2, figsize=(9, 3.8))
    left.plot(np.arange(10, 501, 10), history["loss"])
    left.set(xlabel="epoch", ylabel="mean squared error", ylim=(0, None))
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
    metrics = {
        "loss": final["loss"],
        "acc": final["acc"],
        "parameters": model.count_params(),
    }
    figures = {"result": result}
