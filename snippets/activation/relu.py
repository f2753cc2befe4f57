"""ReLU passes what is positive and outputs 0 for the rest; its slope is 1 or 0, so multiplying slopes does not shrink them."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% relu
def relu(z):
    return np.maximum(z, 0)


def relu_slope(z):
    return np.where(z > 0, 1.0, 0.0)


def sigmoid_slope(z):
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s)


# %% run
if __name__ == "__main__":
    samples = np.random.default_rng(0).normal(size=100_000)
    zero_outputs = np.mean(relu(samples) == 0)
    print(f"zero outputs for normal inputs: {zero_outputs:.3f}")

    # 케라스의 함수와 견준다 / compared with the function of Keras
    z = np.linspace(-4, 4, 401)
    in_keras = keras.activations.relu(z.astype("float32"))
    difference = np.abs(keras.ops.convert_to_numpy(in_keras) - relu(z)).max()
    print(f"largest difference from Keras: {difference:.1e}")

# %% depth
if __name__ == "__main__":
    # 다섯 층을 지나는 길 2만 개: 층마다 가중합을 무작위로 뽑아 기울기 다섯 개를 곱한다(역전파가 함께 곱하는 가중치는 뺐다) / 20,000 paths through five layers: weighted sums drawn at random, and their five slopes multiplied (without the weights, by which backpropagation multiplies as well)
    rng = np.random.default_rng(0)
    relu_paths = np.prod(relu_slope(rng.normal(size=(20_000, 5))), axis=1)
    sigmoid_paths = np.prod(sigmoid_slope(rng.normal(size=(20_000, 5))), axis=1)
    whole = np.mean(relu_paths == 1)
    largest = sigmoid_paths.max()
    print(f"product of 5 ReLU slopes: 1 on {whole:.1%} of the paths, 0 on the others")
    print(f"product of 5 sigmoid slopes: at most {largest:.5f}")

# %% corner
if __name__ == "__main__":
    # 가중합이 꼭 0인 유닛을 한 번 고친다. 편향 없이 가중치를 0에서 시작하므로 합이 0이다. 가중치가 그대로이면 0에서의 기울기를 0으로 친 것이다 / one update of a unit whose weighted sum is exactly 0: no bias, and a weight that starts at 0. If the weight stays, the slope at 0 is taken to be 0
    layer = keras.layers.Dense(
        1, activation="relu", use_bias=False, kernel_initializer="zeros"
    )
    model = keras.Sequential([keras.Input(shape=(1,)), layer])
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=1.0), loss="mse")
    model.fit(np.ones((1, 1)), np.ones((1, 1)), epochs=1, verbose=0)
    weight_at_corner = float(model.get_weights()[0][0, 0])
    print(
        f"a unit at the corner: weight 0 before the step, {weight_at_corner:.0f} after"
    )

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
        "weight_at_corner": weight_at_corner,
        "difference_to_keras": difference,
    }
    figures = {"curves": curves}
