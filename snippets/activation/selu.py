"""SELU keeps mean 0 and variance 1 through 30 layers, given LeCun initialization."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# 논문에서 유도한 상수 / constants derived in the paper
SCALE = 1.05070098
ALPHA = 1.67326324


# %% functions
def selu(z):
    # np.where는 두 쪽을 모두 계산한다; 양수를 0으로 바꿔 두면 지수가 넘치지 않는다 / np.where computes both sides; with z capped at 0 the exponential cannot overflow
    negative = np.minimum(z, 0)
    return SCALE * np.where(z > 0, z, ALPHA * (np.exp(negative) - 1))


def relu(z):
    return np.maximum(z, 0)


def through_layers(activation, layers=30, width=400):
    """Means and variances of the activations after each layer."""
    rng = np.random.default_rng(0)
    h = rng.normal(size=(1000, width))
    means = []
    variances = []
    for _ in range(layers):
        # 르쿤 초기화 / LeCun initialization
        w = rng.normal(scale=np.sqrt(1 / width), size=(width, width))
        h = activation(h @ w)
        means.append(h.mean())
        variances.append(h.var())
    return means, variances


# %% run
if __name__ == "__main__":
    selu_means, selu_variances = through_layers(selu)
    relu_means, relu_variances = through_layers(relu)
    print("after 30 layers:")
    print(f"SELU: mean {selu_means[-1]:+.3f}  variance {selu_variances[-1]:.3f}")
    print(f"ReLU: mean {relu_means[-1]:+.1e}  variance {relu_variances[-1]:.1e}")

    # 케라스의 함수와 견준다 / compared with the function of Keras
    z = np.linspace(-4, 4, 201)
    in_keras = keras.activations.selu(z.astype("float32"))
    difference = np.abs(keras.ops.convert_to_numpy(in_keras) - selu(z)).max()
    print(f"largest difference from Keras: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    spread, ax = plt.subplots()
    ax.semilogy(np.arange(1, 31), selu_variances, label="SELU")
    ax.semilogy(np.arange(1, 31), relu_variances, label="ReLU")
    ax.axhline(1, linestyle=":", color="gray")
    ax.set(xlabel="layer", ylabel="variance of the activations")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "selu_mean": selu_means[-1],
        "selu_variance": selu_variances[-1],
        "relu_variance": relu_variances[-1],
        "difference_to_keras": difference,
    }
    figures = {"variances": spread}
