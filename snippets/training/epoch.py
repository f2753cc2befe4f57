"""An epoch is one pass over all samples: 40 bench presses in 5 sets of 8, then the same arithmetic in Keras."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)

# %% train
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x = rng.normal(size=(40, 3))  # 벤치 프레스 40번 / 40 bench presses
    y = x @ np.array([1.0, -2.0, 0.5]) + 1

    model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.05), loss="mse")
    # 한 세트에 8번씩, 12일 동안 / in sets of 8, for 12 days
    history = model.fit(x, y, batch_size=8, epochs=12, verbose=0)

# %% count
if __name__ == "__main__":
    steps_per_epoch = history.params["steps"]
    # 옵티마이저는 가중치를 고칠 때마다 센다 / the optimizer counts every update of the weights
    steps = int(model.optimizer.iterations)
    print("samples 40, batch size 8 -> steps in one epoch:", steps_per_epoch)
    print("12 epochs -> steps in all:", steps)
    losses = history.history["loss"]
    for epoch in (1, 2, 4, 8, 12):
        print(f"epoch {epoch:2d}: loss {losses[epoch - 1]:.4f}")

# %% draw
if __name__ == "__main__":
    progress, ax = plt.subplots()
    ax.plot(range(1, 13), losses, marker="o")
    ax.set(xlabel="epoch", ylabel="loss", yscale="log")

# %% report
if __name__ == "__main__":
    metrics = {
        "steps_per_epoch": steps_per_epoch,
        "steps": steps,
        "loss_ratio": losses[-1] / losses[0],
    }
    figures = {"progress": progress}
