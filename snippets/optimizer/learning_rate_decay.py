"""Noisy gradients: a constant rate keeps wandering around the floor, a decaying one settles."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% descent
def descend(rates, rng):
    """Mean loss of 200 independent walks on w²/2 with noisy gradients."""
    w, losses = np.full(200, 5.0), []
    for rate in rates:
        w = w - rate * (w + rng.normal(0, 2, size=200))
        losses.append(np.mean(w**2) / 2)
    return np.array(losses)


# %% run
if __name__ == "__main__":
    schedules = {
        "constant 0.3": keras.optimizers.schedules.PolynomialDecay(0.3, 1, 0.3),
        "exponential": keras.optimizers.schedules.ExponentialDecay(0.3, 50, 0.6),
        "cosine": keras.optimizers.schedules.CosineDecay(0.3, 400),
    }
    losses, rates = {}, {}
    for name, schedule in schedules.items():
        rates[name] = [float(schedule(step)) for step in range(400)]
        losses[name] = descend(rates[name], np.random.default_rng(0))
        print(
            f"{name:13s} rate {rates[name][0]:.2f} -> {rates[name][-1]:.4f}"
            f"   loss at the end {losses[name][-20:].mean():.4f}"
        )

    schedule_and_loss, (left, right) = plt.subplots(1, 2, figsize=(10, 3.4))
    for name in schedules:
        left.plot(rates[name][::4], label=name)
        right.semilogy(losses[name][::4], label=name)
    left.set(xlabel="step / 4", ylabel="learning rate")
    right.set(xlabel="step / 4", ylabel="mean loss of 200 walks")
    left.legend()
    schedule_and_loss.tight_layout()
    ends = {name: values[-20:].mean() for name, values in losses.items()}
    metrics = {
        "constant_loss": ends["constant 0.3"],
        "exponential_loss": ends["exponential"],
        "cosine_loss": ends["cosine"],
    }
    figures = {"schedule_and_loss": schedule_and_loss}
