"""Softplus is a smooth ReLU: always positive, and its slope is the sigmoid."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% softplus
def softplus(z):
    # 큰 z에서도 넘치지 않는 log(1 + e^z) / log(1 + e^z) without overflow
    return np.logaddexp(z, 0)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% run
if __name__ == "__main__":
    z = np.linspace(-6, 6, 401)
    gap = softplus(z) - np.maximum(z, 0)
    widest = z[gap.argmax()]
    print(
        f"largest gap above ReLU: {gap.max():.4f} at z = {widest:.0f}",
        f" (log 2 = {np.log(2):.4f})",
    )

    # 아주 가까운 두 점을 이은 직선의 기울기 / the slope of a line through two very close points
    h = 1e-5
    slopes = (softplus(z + h) - softplus(z - h)) / (2 * h)
    slope_difference = np.abs(slopes - sigmoid(z)).max()
    print(f"slope against sigmoid: difference {slope_difference:.1e}")

    # 케라스의 함수와 견준다 / compared with the function of Keras
    in_keras = keras.activations.softplus(z.astype("float32"))
    difference = np.abs(keras.ops.convert_to_numpy(in_keras) - softplus(z)).max()
    print(f"largest difference from Keras: {difference:.1e}")

# %% overflow
if __name__ == "__main__":
    # 넘치는 것을 보려는 것이므로 경고는 끈다 / overflow is what we want to see, so the warning is off
    with np.errstate(over="ignore"):
        print("z = 1000: log(1 + exp(z)) =", np.log(1 + np.exp(1000.0)))
    print("z = 1000: logaddexp(z, 0) =", softplus(1000.0))

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    ax.plot(z, softplus(z), label="softplus")
    ax.plot(z, np.maximum(z, 0), "--", label="ReLU")
    ax.plot(z, sigmoid(z), ":", label="slope of softplus")
    ax.set(xlabel="z")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "gap_at_zero": gap.max(),
        "slope_difference_to_sigmoid": slope_difference,
        "difference_to_keras": difference,
    }
    figures = {"curves": curves}
