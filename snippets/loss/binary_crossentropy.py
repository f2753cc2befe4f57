"""Binary cross-entropy by hand and in Keras, and why its gradient suits a sigmoid better than that of MSE."""

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
    for truth, chance in zip(y, p, strict=True):
        loss = binary_crossentropy(truth, chance)
        print(f"truth {truth:.0f}, predicted {chance}: {loss:.3f}")

    by_hand = binary_crossentropy(y, p)
    in_keras = float(keras.losses.BinaryCrossentropy()(y, p))
    print(f"mean, by hand {by_hand:.6f}   Keras {in_keras:.6f}")

    # 로짓은 시그모이드를 적용하기 전의 값 z이다. p = 1 / (1 + exp(-z))를 z에 대해 풀었다 / logits are the values z before the sigmoid: p = 1 / (1 + exp(-z)) solved for z
    logits = np.log(p / (1 - p))
    from_logits = float(keras.losses.BinaryCrossentropy(from_logits=True)(y, logits))
    print(f"mean, from logits {from_logits:.6f}")
    # 확률을 로짓이라고 알리면 시그모이드가 한 번 더 적용된다 / probabilities declared as logits go through a second sigmoid
    twice = float(keras.losses.BinaryCrossentropy(from_logits=True)(y, p))
    print(f"mean, probabilities declared as logits {twice:.6f}: wrong")


# %% gradients
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def gradient_of_cross_entropy(z):
    """The gradient with respect to the weighted sum z, where the truth is 1."""
    return sigmoid(z) - 1


def gradient_of_mse(z):
    """The same for the mean squared error, (sigmoid(z) - 1) ** 2."""
    return 2 * (sigmoid(z) - 1) * sigmoid(z) * (1 - sigmoid(z))


# %% compare
if __name__ == "__main__":
    # z = -6이면 확률은 0.0025로, 정답 1에서 크게 벗어났다 / z = -6 means a probability of 0.0025, far from the truth 1
    entropy_gradient = gradient_of_cross_entropy(-6.0)
    mse_gradient = gradient_of_mse(-6.0)
    ratio = entropy_gradient / mse_gradient
    print("gradient at z = -6:")
    print(f"cross-entropy {entropy_gradient:.4f}   MSE {mse_gradient:.4f}")
    print(f"that of cross-entropy is {ratio:.0f} times as large")

# %% draw
if __name__ == "__main__":
    slopes, ax = plt.subplots()
    z = np.linspace(-8, 4, 121)
    ax.plot(z, gradient_of_cross_entropy(z), label="cross-entropy")
    ax.plot(z, gradient_of_mse(z), label="mean squared error")
    ax.set(xlabel="weighted sum z (truth 1)", ylabel="dL / dz")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "loss": by_hand,
        "difference_to_keras": max(abs(by_hand - in_keras), abs(by_hand - from_logits)),
        "gradient_ratio": ratio,
        "loss_sigmoid_twice": twice,
    }
    figures = {"slopes": slopes}
