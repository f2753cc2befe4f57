"""The sigmoid squeezes any number into (0, 1); its slope is at most one quarter."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% sigmoid
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def slope(z):
    return sigmoid(z) * (1 - sigmoid(z))


# %% run
if __name__ == "__main__":
    for number in (-5, -1, 0, 1, 5):
        print(
            f"sigmoid({number:2d}) = {sigmoid(number):.4f}   slope {slope(number):.4f}"
        )

    z = np.linspace(-8, 8, 401)
    steepest = z[slope(z).argmax()]
    print(f"largest slope {slope(z).max():.3f} at z = {steepest:.0f}")
    # 역전파는 층마다 활성화 함수의 기울기와 가중치를 함께 곱한다 / in every layer backpropagation multiplies by the slope of the activation and by a weight
    print(f"10 slopes multiplied: at most {0.25**10:.1e}")
    print(f"the same with weights of 10 in between: up to {(0.25 * 10) ** 10:,.0f}")

    # 케라스의 함수와 견준다 / compared with the function of Keras
    in_keras = keras.activations.sigmoid(z.astype("float32"))
    difference = np.abs(keras.ops.convert_to_numpy(in_keras) - sigmoid(z)).max()
    print(f"largest difference from Keras: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    ax.plot(z, sigmoid(z), label="sigmoid")
    ax.plot(z, slope(z), label="slope")
    ax.axhline(0.25, linestyle=":", color="gray")
    ax.set(xlabel="z")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "largest_slope": slope(z).max(),
        "at_zero": sigmoid(0.0),
        "difference_to_keras": difference,
    }
    figures = {"curves": curves}
