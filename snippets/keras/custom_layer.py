"""A custom layer: build makes the weights, call computes; Keras does the rest."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% layer
# 이름을 등록해 두면 load_model이 이 클래스를 찾는다 / registered under its name, load_model finds the class
@keras.saving.register_keras_serializable()
class Quadratic(keras.layers.Layer):
    """y = x² a + x b + c, with trainable a, b and c of shape (features, units)."""

    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        # 입력의 모양을 알게 되면 케라스가 부른다 / Keras calls it once the shape of the input is known
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
    x = np.linspace(-2, 2, 200, dtype="float32").reshape(200, 1)
    y = 1.5 * x**2 - x + 0.5
    model = keras.Sequential([keras.Input(shape=(1,)), Quadratic(1)])
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.05), loss="mse")
    model.fit(x, y, epochs=30, batch_size=20, verbose=0)

    # add_weight로 만든 순서대로 나온다 / they come in the order of the calls of add_weight
    a, b, c = model.get_weights()
    a, b, c = a[0, 0], b[0, 0], c[0]
    print(f"learned: {a:.3f} x² + {b:.3f} x + {c:.3f}   (true: 1.5, -1, 0.5)")
    print("trainable parameters:", model.count_params())

# %% save
if __name__ == "__main__":
    model.save("quadratic.keras")
    loaded = keras.models.load_model("quadratic.keras")
    outputs = model.predict(x, verbose=0)
    difference = np.abs(outputs - loaded.predict(x, verbose=0)).max()
    print("loaded layer:", type(loaded.layers[0]).__name__)
    print(f"largest difference of outputs after loading: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    curve, ax = plt.subplots()
    ax.plot(x[::10], y[::10], "o", markersize=4, label="data")
    ax.plot(x[::5], model.predict(x, verbose=0)[::5], label="Quadratic(1)")
    ax.set(xlabel="x", ylabel="y")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "a": a,
        "b": b,
        "c": c,
        "parameters": model.count_params(),
        "difference": difference,
    }
    figures = {"curve": curve}
