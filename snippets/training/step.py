"""A step is one update of the weights; when the batch size does not divide the data, the last batch is smaller."""

# %% setup
import math

import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)

# %% batches
if __name__ == "__main__":
    x = np.random.default_rng(0).normal(size=(40, 3))
    y = x.sum(axis=1)
    sizes = []
    for start in range(0, 40, 12):
        batch = x[start : start + 12]  # 남은 만큼만 담긴다 / at the end, what is left
        sizes.append(len(batch))
    print("40 samples in batches of 12:", sizes)
    print("ceil(40 / 12) =", math.ceil(40 / 12))

# %% epoch
if __name__ == "__main__":
    model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse")
    model.fit(x, y, batch_size=12, epochs=1, verbose=0)
    # 옵티마이저는 가중치를 고칠 때마다 하나씩 센다 / the optimizer counts every update of the weights
    steps = int(model.optimizer.iterations)
    print("steps in one epoch of Keras:", steps)

# %% step
if __name__ == "__main__":
    # ravel은 3행 1열의 표를 한 줄로 편다 / ravel makes one row of the table of 3 rows and 1 column
    before = model.get_weights()[0].ravel()
    # 배치 하나로 가중치를 한 번만 고친다 / one batch, one update
    model.train_on_batch(x[:12], y[:12])
    after = model.get_weights()[0].ravel()
    steps_after = int(model.optimizer.iterations)
    print("weights before one more step:", np.round(before, 3))
    print("weights after it:            ", np.round(after, 3))
    print("steps in all:", steps_after)

# %% draw
if __name__ == "__main__":
    counts, ax = plt.subplots()
    batch_sizes = np.arange(1, 41)
    ax.step(batch_sizes, [math.ceil(40 / size) for size in batch_sizes], where="mid")
    ax.set(xlabel="batch size", ylabel="steps in one epoch of 40 samples", yscale="log")

# %% report
if __name__ == "__main__":
    metrics = {
        "steps": steps,
        "last_batch": sizes[-1],
        "optimizer_steps": steps_after,
    }
    figures = {"counts": counts}
