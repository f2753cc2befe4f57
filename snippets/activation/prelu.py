"""PReLU learns the slope of its negative side from data; nobody has to choose it."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% model
def learned_slope(model):
    """The only parameter of the model."""
    return float(model.get_weights()[0][0])


# %% run
if __name__ == "__main__":
    z = np.linspace(-3, 3, 256, dtype="float32").reshape(-1, 1)
    # 음수 쪽 기울기는 0.4 / the slope on the negative side is 0.4
    wanted = np.where(z > 0, z, 0.4 * z)
    model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.PReLU()])
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.2), loss="mse")

    # 스텝마다 기울기를 적어 두려고 한 스텝씩 학습한다 / trained step by step, to write down the slope after each
    slopes = [learned_slope(model)]
    for _ in range(40):
        model.train_on_batch(z, wanted)
        slopes.append(learned_slope(model))
    print(
        f"slope before training: {slopes[0]:.2f}",
        f" after: {slopes[-1]:.3f}  in the data: 0.4",
    )

# %% images
if __name__ == "__main__":
    # 28 × 28 크기에 채널이 16개인 특성 맵 / feature maps of 28 × 28 positions and 16 channels
    shape = (None, 28, 28, 16)
    every_position = keras.layers.PReLU()
    every_position.build(shape)
    unshared = every_position.count_params()
    # 모든 자리가 채널마다 기울기 하나를 함께 쓴다 / all positions share one slope per channel
    per_channel = keras.layers.PReLU(shared_axes=[1, 2])
    per_channel.build(shape)
    shared = per_channel.count_params()
    print(
        f"28 × 28 × 16: {unshared:,} slopes by default, {shared} with shared_axes=[1, 2]"
    )

# %% draw
if __name__ == "__main__":
    learning, ax = plt.subplots()
    ax.plot(slopes)
    ax.axhline(0.4, linestyle=":", color="gray", label="slope in the data")
    ax.set(xlabel="step", ylabel="learned slope")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "learned_slope": slopes[-1],
        "unshared_parameters": unshared,
        "shared_parameters": shared,
    }
    figures = {"learning": learning}
