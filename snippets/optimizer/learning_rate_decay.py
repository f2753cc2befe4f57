"""Noisy gradients: with a constant rate the loss levels off above the floor, with a decaying one it settles."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% descent
def descend(rates, rng):
    """Mean loss of 200 independent walks on w²/2 with noisy gradients."""
    w = np.full(200, 5.0)
    losses = []
    for rate in rates:
        # w²/2의 기울기는 w이고, 여기에 잡음이 섞인다 / the gradient of w²/2 is w, and noise is added to it
        gradient = w + rng.normal(0, 2, size=200)
        w = w - rate * gradient
        losses.append(np.mean(w**2) / 2)
    return np.array(losses)


# %% run
if __name__ == "__main__":
    # 스텝 번호를 넣으면 그때의 학습률을 주는 케라스의 스케줄 / Keras schedules: given the number of a step, they return its learning rate
    exponential = keras.optimizers.schedules.ExponentialDecay(
        0.3, decay_steps=50, decay_rate=0.6
    )
    cosine = keras.optimizers.schedules.CosineDecay(0.3, decay_steps=400)
    rates = {
        "constant 0.3": [0.3] * 400,
        "exponential": [float(exponential(step)) for step in range(400)],
        "cosine": [float(cosine(step)) for step in range(400)],
    }
    losses, ends = {}, {}
    for name in rates:
        # 셋 모두 같은 잡음을 쓴다 / all three use the same noise
        losses[name] = descend(rates[name], np.random.default_rng(0))
        ends[name] = losses[name][-20:].mean()
        print(
            f"{name:13s} rate {rates[name][0]:.2f} -> {rates[name][-1]:.4f}"
            f"   loss at the end {ends[name]:.4f}"
        )

# %% draw
if __name__ == "__main__":
    schedule_and_loss, (left, right) = plt.subplots(
        1, 2, figsize=(10, 3.4), layout="constrained"
    )
    for name in rates:
        left.plot(rates[name][::4], label=name)
        right.semilogy(losses[name][::4], label=name)
    left.set(xlabel="step / 4", ylabel="learning rate")
    right.set(xlabel="step / 4", ylabel="mean loss of 200 walks")
    left.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "constant_loss": ends["constant 0.3"],
        "exponential_loss": ends["exponential"],
        "cosine_loss": ends["cosine"],
    }
    figures = {"schedule_and_loss": schedule_and_loss}
