"""PReLU learns the slope of its negative side from data instead of having it set."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% run
if __name__ == "__main__":
    z = np.linspace(-3, 3, 256, dtype="float32")[:, None]
    # 음수 쪽 기울기는 0.4 / the slope on the negative side is 0.4
    wanted = np.where(z > 0, z, 0.4 * z)
    model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.PReLU()])
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.2), loss="mse")
    slopes = [float(model.get_weights()[0].ravel()[0])]
    for _ in range(40):
        model.train_on_batch(z, wanted)
        slopes.append(float(model.get_weights()[0].ravel()[0]))
    print(
        f"slope before training: {slopes[0]:.2f}  after: {slopes[-1]:.3f}  in the data: 0.4"
    )
    # 채널마다 기울기 하나 / one slope a channel
    image_layer = keras.layers.PReLU(shared_axes=[1, 2])
    image_layer.build((None, 28, 28, 16))
    print(
        "slopes for 28 × 28 images with 16 channels, shared over positions:",
        image_layer.count_params(),
    )

    learning, ax = plt.subplots()
    ax.plot(slopes)
    ax.axhline(0.4, linestyle=":", color="gray", label="slope in the data")
    ax.set(xlabel="step", ylabel="learned slope")
    ax.legend()
    metrics = {
        "learned_slope": slopes[-1],
        "shared_parameters": image_layer.count_params(),
    }
    figures = {"learning": learning}
