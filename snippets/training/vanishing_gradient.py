"""Ten layers, four set-ups: how much of the gradient of the last layer is left in the first."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

# 이름: 활성화 함수, 초기화 / name: activation function, initialization
setups = {
    "sigmoid, Glorot": ("sigmoid", "glorot_uniform"),
    "tanh, Glorot": ("tanh", "glorot_uniform"),
    "ReLU, He": ("relu", "he_normal"),
    "ReLU, Glorot": ("relu", "glorot_uniform"),
}


# %% network
def gradient_norms(activation, initializer, layers=10, width=64):
    """Norm of the gradient of the loss by the output of every hidden layer, first to last."""
    keras.utils.set_random_seed(0)
    # kernel_initializer는 처음 가중치를 뽑는 방법이다 / kernel_initializer says how the first weights are drawn
    hidden = [
        keras.layers.Dense(width, activation=activation, kernel_initializer=initializer)
        for _ in range(layers)
    ]
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
        loss = tf.reduce_mean((output(h) - y) ** 2)  # 평균 / the mean
    # 손실을 층마다의 출력으로 미분하고, 그 벡터의 길이를 잰다 / differentiate the loss by the output of each layer, and take the length of that vector
    gradients = tape.gradient(loss, outputs)
    return np.array([np.linalg.norm(g) for g in gradients])


# %% run
if __name__ == "__main__":
    norms, ratios = {}, {}
    for name, (activation, initializer) in setups.items():
        norms[name] = gradient_norms(activation, initializer)
        # 첫 층에 남은 기울기를 10의 거듭제곱으로 / what is left in the first layer, as a power of ten
        ratios[name] = np.log10(norms[name][0] / norms[name][-1])
        print(f"{name:16s} first layer / last layer = 10^{ratios[name]:.1f}")
    # 시그모이드의 기울기는 최대 0.25이고, 열째 층에서 첫 층까지 아홉 번 곱한다 / the sigmoid's slope is 0.25 at most, and from layer ten to layer one it is a factor nine times
    print(f"nine slopes of 0.25 alone              = 10^{9 * np.log10(0.25):.1f}")

# %% draw
if __name__ == "__main__":
    depth, ax = plt.subplots()
    for name, values in norms.items():
        ax.semilogy(
            range(1, 11), values / values[-1], marker="o", markersize=4, label=name
        )
    ax.set(xlabel="layer", ylabel="gradient norm relative to the last layer")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "log_ratio_sigmoid": ratios["sigmoid, Glorot"],
        "log_ratio_tanh": ratios["tanh, Glorot"],
        "log_ratio_relu_he": ratios["ReLU, He"],
        "log_ratio_relu_glorot": ratios["ReLU, Glorot"],
    }
    figures = {"depth": depth}
