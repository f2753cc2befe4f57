"""A layer of one's own: build makes the weights, call computes; Keras does the rest."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% layer
class Quadratic(keras.layers.Layer):
    """y = x² a + x b + c, with trainable a, b and c of shape (features, units)."""

    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        shape = (input_shape[-1], self.units)
        self.a = self.add_weight(shape=shape, initializer="glorot_uniform", name="a")
        self.b = self.add_weight(shape=shape, initializer="glorot_uniform", name="b")
        self.c = self.add_weight(shape=(self.units,), initializer="zeros", name="c")

    def call(self, x):
        # keras.ops는 세 백엔드 모두에서 돈다 / keras.ops runs on all three backends
        return keras.ops.matmul(x**2, self.a) + keras.ops.matmul(x, self.b) + self.c

    def get_config(self):
        # 저장했다 불러올 때 쓴다 / for saving and loading
        return super().get_config() | {"units": self.units}


# %% run
if __name__ == "__main__":
    x = np.linspace(-2, 2, 200, dtype="float32")[:, None]
    y = 1.5 * x**2 - x + 0.5
    model = keras.Sequential([keras.Input(shape=(1,)), Quadratic(1)])
    model.compile(keras.optimizers.Adam(0.05), "mse")
    for _ in range(300):
        loss = model.train_on_batch(x, y)
    a, b, c = (float(np.ravel(w)[0]) for w in model.get_weights())
    print(f"learned: {a:.3f} x² + {b:.3f} x + {c:.3f}   (true: 1.5, -1, 0.5)")
    print("trainable parameters:", model.count_params())
    twin = Quadratic.from_config(model.layers[0].get_config())
    print("rebuilt from its configuration:", type(twin).__name__, twin.units)

    curve, ax = plt.subplots()
    ax.plot(x[::10], y[::10], "o", markersize=4, label="data")
    ax.plot(x[::5], keras.ops.convert_to_numpy(model(x))[::5], label="Quadratic(1)")
    ax.set(xlabel="x", ylabel="y")
    ax.legend()
    metrics = {"a": a, "b": b, "c": c, "parameters": model.count_params()}
    figures = {"curve": curve}
