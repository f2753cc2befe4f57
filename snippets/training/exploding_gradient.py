"""Weights that are too large make the gradient grow from layer to layer on the way back; clipping bounds its norm."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


# %% network
def gradients(scale, layers=10, width=64):
    """Gradients of the loss of a ReLU network: by the output of each hidden layer, and by each weight matrix."""
    keras.utils.set_random_seed(0)
    hidden = []
    for _ in range(layers):
        initializer = keras.initializers.RandomNormal(stddev=scale)
        hidden.append(
            keras.layers.Dense(width, activation="relu", kernel_initializer=initializer)
        )
    output = keras.layers.Dense(1)

    x = np.random.default_rng(0).normal(size=(256, width)).astype("float32")
    y = x[:, :1]  # 첫 입력을 그대로 맞히게 한다 / the target is the first input itself
    # 계산을 테이프에 적어 두면 거꾸로 미분할 수 있다 / what the tape has noted can be differentiated backward
    with tf.GradientTape() as tape:
        h = x
        outputs = []
        for layer in hidden:
            h = layer(h)
            outputs.append(h)
        loss = tf.reduce_mean((output(h) - y) ** 2)
    # kernel은 층의 가중치이다 / kernel: the weights of a layer
    kernels = [layer.kernel.value for layer in hidden]
    return tape.gradient(loss, [outputs, kernels])


# %% measure
if __name__ == "__main__":
    # He 초기화의 표준편차 / standard deviation of He initialization
    he = np.sqrt(2 / 64)
    norms, growth = {}, {}
    for factor in (1, 2, 3):
        by_output, _ = gradients(factor * he)
        norms[factor] = np.array([np.linalg.norm(g) for g in by_output])
        # 마지막 층에서 첫 층까지 몇 자릿수 커졌는지 / by how many powers of ten it grew from the last layer to the first
        growth[factor] = np.log10(norms[factor][0] / norms[factor][-1])
        print(
            f"weights {factor} × He: first layer / last layer = 10^{growth[factor]:.1f}"
        )

# %% clip
if __name__ == "__main__":
    # 모든 가중치의 기울기를 이은 긴 벡터의 크기를 1로 줄인다 / cut to 1 the norm of the gradients of all weights together
    _, by_weight = gradients(3 * he)
    clipped, before = tf.clip_by_global_norm(by_weight, 1.0)
    after = float(tf.linalg.global_norm(clipped))
    print(f"clipped by global norm: {float(before):.1e} -> {after:.3f}")

# %% draw
if __name__ == "__main__":
    depth, ax = plt.subplots()
    for factor, values in norms.items():
        ax.semilogy(
            range(1, 11),
            values / values[-1],
            marker="o",
            markersize=4,
            label=f"{factor} × He",
        )
    ax.set(xlabel="layer", ylabel="gradient norm relative to the last layer")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "log_growth": growth[3],
        "log_growth_he": growth[1],
        "norm_before_clipping": float(before),
        "norm_after_clipping": after,
    }
    figures = {"growth": depth}
