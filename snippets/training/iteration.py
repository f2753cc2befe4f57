"""The optimizer counts iterations over the whole training: epochs times steps per epoch."""

# %% setup
import math

import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)

# %% model
if __name__ == "__main__":
    x = np.random.default_rng(0).normal(size=(100, 3))
    y = x.sum(axis=1)
    model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.05), loss="mse")

# %% run
if __name__ == "__main__":
    losses, counts = [], []
    # 2에폭씩 네 번 나눠 학습해도 세던 수는 이어진다 / four calls of two epochs each: the count goes on
    for _ in range(4):
        history = model.fit(x, y, epochs=2, batch_size=30, verbose=0)
        losses.append(history.history["loss"][-1])
        counts.append(int(model.optimizer.iterations))
        print(f"2 more epochs -> iterations {counts[-1]:2d}  loss {losses[-1]:.3f}")
    # 나누어떨어지지 않으면 마지막 배치가 작을 뿐이므로 올림한다 / rounded up: the samples left over make one smaller batch
    by_hand = 8 * math.ceil(100 / 30)
    print("8 epochs × ceil(100 / 30) steps =", by_hand)

# %% draw
if __name__ == "__main__":
    progress, ax = plt.subplots()
    ax.plot(counts, losses, marker="o")
    ax.set(xlabel="iteration", ylabel="loss", xticks=counts)

# %% report
if __name__ == "__main__":
    metrics = {"iterations": counts[-1], "by_hand": by_hand}
    figures = {"progress": progress}
