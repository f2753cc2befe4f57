"""ReLU passes what is positive and stops the rest; its slope is 1 or 0, so it does not shrink with depth."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% relu
def relu(z):
    return np.maximum(z, 0)


def relu_slope(z):
    return np.where(z > 0, 1.0, 0.0)


def sigmoid_slope(z):
    return np.exp(-z) / (1 + np.exp(-z)) ** 2


# %% run
if __name__ == "__main__":
    samples = np.random.default_rng(0).normal(size=100_000)
    zero_outputs = np.mean(relu(samples) == 0)
    print(f"zero outputs for normal inputs: {zero_outputs:.3f}")

    # 케라스의 함수와 견준다 / compared with the function of Keras
    z = np.linspace(-4, 4, 401)
    in_keras = keras.activations.relu(z.astype("float32"))
    difference = np.abs(keras.ops.convert_to_numpy(in_keras) - relu(z)).max()
    print(f"largest difference to Keras: {difference:.1e}")

# %% depth
if __name__ == "__main__":
    # 다섯 층을 지나는 길 2만 개: 층마다 가중합을 무작위로 뽑아 기울기 다섯 개를 곱한다 / 20,000 paths through five layers: weighted sums drawn at random, and their five slopes multiplied
    rng = np.random.default_rng(0)
    relu_paths = np.prod(relu_slope(rng.normal(size=(20_000, 5))), axis=1)
    sigmoid_paths = np.prod(sigmoid_slope(rng.normal(size=(20_000, 5))), axis=1)
    whole = np.mean(relu_paths == 1)
    largest = sigmoid_paths.max()
    print(f"5 layers of ReLU: slope 1 on {whole:.1%} of the paths, 0 on the others")
    print(f"5 layers of sigmoid: the largest slope on any path is {largest:.5f}")

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    ax.plot(z, relu(z), label="ReLU")
    ax.plot(z, relu_slope(z), "--", label="slope")
    ax.set(xlabel="z")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "zero_outputs": zero_outputs,
        "largest_sigmoid_path": largest,
        "difference_to_keras": difference,
    }
    figures = {"curves": curves}
