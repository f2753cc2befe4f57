"""A step is one update of the weights; when the batch size does not divide the data, the last batch is smaller."""

# %% setup
import math

import keras
import matplotlib.pyplot as plt
import numpy as np


# %% batches
class Sizes(keras.utils.PyDataset):
    """Hands out batches and notes how large each one was."""

    def __init__(self, x, y, batch_size):
        super().__init__()
        self.x, self.y, self.batch_size, self.seen = x, y, batch_size, {}

    def __len__(self):
        return math.ceil(len(self.x) / self.batch_size)

    def __getitem__(self, i):
        rows = slice(i * self.batch_size, (i + 1) * self.batch_size)
        self.seen[i] = len(self.x[rows])
        return self.x[rows], self.y[rows]


# %% run
if __name__ == "__main__":
    keras.utils.set_random_seed(0)
    x = np.random.default_rng(0).normal(size=(40, 3)).astype("float32")
    y = x.sum(axis=1)
    model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse")
    data = Sizes(x, y, batch_size=12)
    model.fit(data, epochs=1, verbose=0)
    sizes = [data.seen[i] for i in sorted(data.seen)]
    print("40 samples in batches of 12:", sizes, "->", len(sizes), "steps")
    print("ceil(40 / 12) =", math.ceil(40 / 12))

    before = model.get_weights()[0].ravel()
    model.train_on_batch(x[:12], y[:12])
    print(
        "weights before one step:",
        np.round(before, 3),
        " after:",
        np.round(model.get_weights()[0].ravel(), 3),
    )

    counts, ax = plt.subplots()
    batch_sizes = np.arange(1, 41)
    ax.step(batch_sizes, [math.ceil(40 / size) for size in batch_sizes], where="mid")
    ax.set(xlabel="batch size", ylabel="steps in one epoch of 40 samples", yscale="log")
    metrics = {
        "steps": len(sizes),
        "last_batch": sizes[-1],
        "optimizer_steps": int(model.optimizer.iterations),
    }
    figures = {"counts": counts}
