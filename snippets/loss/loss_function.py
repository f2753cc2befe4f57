"""A loss function turns all errors into one number; changing the weights changes that number."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# %% run
if __name__ == "__main__":
    # 점 40개: y는 x의 두 배쯤이다 / 40 points: y is about twice x
    rng = np.random.default_rng(0)
    x = rng.uniform(0, 10, size=40)
    y = 2.0 * x + rng.normal(0, 2, size=40)

    # 가중치 하나마다 손실 하나 / one loss for each weight
    weights = np.linspace(0, 4, 81)
    losses = []
    for w in weights:
        losses.append(float(keras.losses.mean_squared_error(y, w * x)))
    best = weights[np.argmin(losses)]
    for w in (0.0, 1.0, best):
        loss = float(keras.losses.mean_squared_error(y, w * x))
        print(f"weight {w:.2f}: prediction for x = 5 is {5 * w:5.2f}, loss {loss:7.2f}")

    # 이 문제는 공식으로도 풀린다 / this problem can be solved by a formula, too
    exact = np.sum(x * y) / np.sum(x * x)
    print(f"exact best weight {exact:.3f}")

# %% draw
if __name__ == "__main__":
    landscape, (left, right) = plt.subplots(
        1, 2, figsize=(9, 3.4), layout="constrained"
    )
    left.scatter(x, y, s=14)
    for w in (1.0, best):
        left.plot([0, 10], [0, 10 * w], label=f"weight {w:.2f}")
    left.set(xlabel="x", ylabel="y")
    left.legend()
    right.plot(weights, losses)
    right.plot(best, min(losses), "o")
    right.set(xlabel="weight", ylabel="loss (mean squared error)")

# %% report
if __name__ == "__main__":
    metrics = {"best_weight": exact, "lowest_loss": min(losses)}
    figures = {"landscape": landscape}
