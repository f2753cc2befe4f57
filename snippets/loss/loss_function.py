"""A loss function turns all errors into one number; changing the weights changes that number."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x = rng.uniform(0, 10, size=40)
    y = 2.0 * x + rng.normal(0, 2, size=40)
    weights = np.linspace(0, 4, 81)
    # 가중치 하나마다 손실 하나 / one loss for each weight
    losses = [float(keras.losses.mean_squared_error(y, w * x)) for w in weights]
    best = weights[int(np.argmin(losses))]
    exact = np.sum(x * y) / np.sum(x * x)
    for w in (0.0, 1.0, float(best)):
        loss = float(keras.losses.mean_squared_error(y, w * x))
        print(f"weight {w:.2f}: prediction for x = 5 is {5 * w:5.2f}, loss {loss:7.2f}")
    print(f"exact best weight {exact:.3f}")

    landscape, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4))
    left.scatter(x, y, s=14)
    for w in (1.0, best):
        left.plot([0, 10], [0, 10 * w], label=f"weight {w:.2f}")
    left.set(xlabel="x", ylabel="y")
    left.legend()
    right.plot(weights, losses)
    right.plot(best, min(losses), "o")
    right.set(xlabel="weight", ylabel="loss (mean squared error)")
    landscape.tight_layout()
    metrics = {"best_weight": exact, "lowest_loss": min(losses)}
    figures = {"landscape": landscape}
