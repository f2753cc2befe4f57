"""Binary cross-entropy by hand and in Keras, and why it teaches a sigmoid better than MSE."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% loss
def binary_crossentropy(y, p):
    return float(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))


# %% run
if __name__ == "__main__":
    y = np.array([1.0, 0.0, 1.0, 0.0])
    p = np.array([0.9, 0.2, 0.6, 0.7])
    ours = binary_crossentropy(y, p)
    theirs = float(keras.losses.BinaryCrossentropy()(y, p))
    print(f"by hand {ours:.6f}   Keras {theirs:.6f}")
    for chance, truth in zip(p, y, strict=True):
        print(
            f"truth {truth:.0f}, predicted {chance}: {binary_crossentropy(truth, chance):.3f}"
        )
    logits = np.log(p / (1 - p))
    from_logits = float(keras.losses.BinaryCrossentropy(from_logits=True)(y, logits))
    print(f"from logits {from_logits:.6f}")

    # 정답이 1인데 크게 틀린 곳에서 기울기를 본다 / gradients where the truth is 1 and the answer far off
    z = np.linspace(-8, 4, 121)
    s = 1 / (1 + np.exp(-z))
    slope_ce, slope_mse = s - 1, 2 * (s - 1) * s * (1 - s)
    print(
        f"gradient at z = -6: cross-entropy {slope_ce[20]:.3f}, MSE {slope_mse[20]:.4f}"
    )
    slopes, ax = plt.subplots()
    ax.plot(z, slope_ce, label="cross-entropy")
    ax.plot(z, slope_mse, label="mean squared error")
    ax.set(xlabel="weighted sum z (truth 1)", ylabel="gradient of the loss by z")
    ax.legend()
    metrics = {
        "loss": ours,
        "difference_to_keras": max(abs(ours - theirs), abs(ours - from_logits)),
        "gradient_ratio": slope_ce[20] / slope_mse[20],
    }
    figures = {"slopes": slopes}
