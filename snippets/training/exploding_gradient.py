"""Weights that are too large make the gradient grow with every layer; clipping cuts it to size."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


# %% network
def gradients(scale, layers=10, width=64):
    """Gradients of the hidden weight matrices of a ReLU network, first to last."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input(shape=(width,))])
    for _ in range(layers):
        initializer = keras.initializers.RandomNormal(stddev=scale)
        model.add(
            keras.layers.Dense(width, activation="relu", kernel_initializer=initializer)
        )
    model.add(keras.layers.Dense(1))

    x = np.random.default_rng(0).normal(size=(256, width)).astype("float32")
    y = x[:, :1]  # 첫 입력을 그대로 맞히게 한다 / the target is the first input itself
    # 계산을 테이프에 적어 두면 거꾸로 미분할 수 있다 / what the tape has noted can be differentiated backwards
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    # kernel은 층의 가중치이다. 마지막 출력층은 뺀다 / kernel: the weights of a layer; the output layer is left out
    kernels = [layer.kernel.value for layer in model.layers[:-1]]
    return tape.gradient(loss, kernels)


# %% measure
if __name__ == "__main__":
    # He 초기화의 표준편차 / standard deviation of He initialization
    he = np.sqrt(2 / 64)
    norms = {}
    for factor in (1, 2, 3):
        norms[factor] = [np.linalg.norm(g) for g in gradients(factor * he)]
        first = norms[factor][0]
        print(f"weights {factor} × He: gradient norm of the first layer {first:.1e}")
    # 몇 자릿수 커졌는지 / by how many powers of ten it grew
    growth_in_powers = np.log10(norms[3][0] / norms[1][0])
    print(f"from 1 × He to 3 × He it grew by a factor of 10^{growth_in_powers:.1f}")

# %% clip
if __name__ == "__main__":
    # 모든 층의 기울기를 이은 긴 벡터의 크기를 1로 줄인다 / cut to 1 the length of the gradients of all layers together
    clipped, before = tf.clip_by_global_norm(gradients(3 * he), 1.0)
    after = float(tf.linalg.global_norm(clipped))
    print(f"clipped by global norm: {float(before):.1e} -> {after:.3f}")

# %% draw
if __name__ == "__main__":
    growth, ax = plt.subplots()
    for factor, values in norms.items():
        ax.semilogy(
            range(1, 11), values, marker="o", markersize=4, label=f"{factor} × He"
        )
    ax.axhline(1, linestyle=":", color="gray", label="clipping at 1")
    ax.set(xlabel="layer", ylabel="gradient norm")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"log_growth": growth_in_powers, "norm_after_clipping": after}
    figures = {"growth": growth}
