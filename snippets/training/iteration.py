"""Iterations count steps over the whole training: epochs times steps per epoch, and Adam reads the count."""

# %% setup
import math

import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% model
def build_model():
    model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.05), loss="mse")
    return model


# %% run
if __name__ == "__main__":
    x = np.random.default_rng(0).normal(size=(100, 3))
    y = x.sum(axis=1)
    model = build_model()
    losses, counts = [], []
    for _ in range(4):
        history = model.fit(x, y, epochs=2, batch_size=30, verbose=0).history
        losses.append(history["loss"][-1])
        counts.append(int(model.optimizer.iterations))
        print(f"2 more epochs -> iterations {counts[-1]:2d}  loss {losses[-1]:.3f}")
    print("8 epochs × ceil(100 / 30) steps =", 8 * math.ceil(100 / 30))

    progress, ax = plt.subplots()
    ax.plot(counts, losses, marker="o")
    ax.set(xlabel="iteration", ylabel="loss", xticks=counts)
    metrics = {"iterations": counts[-1], "by_hand": 8 * math.ceil(100 / 30)}
    figures = {"progress": progress}
