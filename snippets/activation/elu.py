"""ELU answers negative inputs with a smooth curve down to -alpha, which pulls the mean output toward zero."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% elu
def elu(z, alpha=1.0):
    # np.where는 두 쪽을 모두 계산한다; 양수를 0으로 바꿔 두면 지수가 넘치지 않는다 / np.where computes both sides; with z capped at 0 the exponential cannot overflow
    negative = np.minimum(z, 0)
    return np.where(z > 0, z, alpha * (np.exp(negative) - 1))


# %% run
if __name__ == "__main__":
    print(f"elu(-1) = {elu(-1.0):.3f}   elu(-5) = {elu(-5.0):.3f}   lower limit -1")

    samples = np.random.default_rng(0).normal(size=100_000)
    mean_elu = elu(samples).mean()
    mean_relu = np.maximum(samples, 0).mean()
    print(f"mean output for normal inputs: ELU {mean_elu:.3f}   ReLU {mean_relu:.3f}")

    # 케라스의 함수와 견준다 / compared with the function of Keras
    z = np.linspace(-5, 3, 401)
    in_keras = keras.activations.elu(z.astype("float32"))
    difference = np.abs(keras.ops.convert_to_numpy(in_keras) - elu(z)).max()
    print(f"largest difference from Keras: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    for alpha in (0.5, 1.0, 2.0):
        ax.plot(z, elu(z, alpha), label=f"ELU, alpha = {alpha:g}")
    ax.plot(z, np.maximum(z, 0), "--", color="gray", label="ReLU")
    ax.set(xlabel="z", ylabel="output")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "mean_elu": mean_elu,
        "mean_relu": mean_relu,
        "difference_to_keras": difference,
    }
    figures = {"curves": curves}
