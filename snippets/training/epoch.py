"""An epoch is one pass over all samples: 40 bench presses in 5 sets of 8, then the same arithmetic in Keras."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% count
class Counter(keras.callbacks.Callback):
    """Counts batches as Keras trains on them."""

    def __init__(self):
        super().__init__()
        self.batches_by_epoch = []

    def on_epoch_begin(self, epoch, logs=None):
        self.batches_by_epoch.append(0)

    def on_train_batch_end(self, batch, logs=None):
        self.batches_by_epoch[-1] += 1


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x = rng.normal(size=(40, 3))  # 벤치 프레스 40번 / 40 bench presses
    y = x @ np.array([1.0, -2.0, 0.5]) + 1
    model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.05), loss="mse")
    counter = Counter()
    history = model.fit(
        x, y, batch_size=8, epochs=12, verbose=0, callbacks=[counter]
    ).history
    print("samples 40, batch size 8 -> steps in each epoch:", counter.batches_by_epoch)
    print("steps in all:", sum(counter.batches_by_epoch))
    for epoch in (1, 2, 4, 8, 12):
        print(f"epoch {epoch:2d}: loss {history['loss'][epoch - 1]:.4f}")

    progress, ax = plt.subplots()
    ax.plot(range(1, 13), history["loss"], marker="o")
    ax.set(xlabel="epoch", ylabel="loss", yscale="log")
    metrics = {
        "steps_per_epoch": counter.batches_by_epoch[0],
        "steps": sum(counter.batches_by_epoch),
        "loss_ratio": history["loss"][-1] / history["loss"][0],
    }
    figures = {"progress": progress}
