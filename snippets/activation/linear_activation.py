"""A linear output predicts a quantity: one linear unit is linear regression."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression

keras.utils.set_random_seed(0)


# %% run
if __name__ == "__main__":
    data = load_diabetes()
    # 체질량지수 / body mass index
    x = (data.data[:, [2]] / data.data[:, 2].std()).astype("float32")
    y = (data.target / 100).astype("float32")  # 백 단위 / in hundreds
    exact = LinearRegression().fit(x, y)

    model = keras.Sequential(
        [keras.Input(shape=(1,)), keras.layers.Dense(1, activation="linear")]
    )
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mse")
    model.fit(x, y, epochs=60, batch_size=len(x), verbose=0)
    w, b = (float(value.ravel()[0]) for value in model.get_weights())
    print(f"gradient descent: w {w:.3f}  b {b:.3f}")
    print(f"least squares:    w {exact.coef_[0]:.3f}  b {exact.intercept_:.3f}")
    z = np.array([-1e6, 0.0, 1e6], dtype="float32")
    print(
        "linear activation changes nothing:",
        np.array_equal(keras.ops.convert_to_numpy(keras.activations.linear(z)), z),
    )

    line, ax = plt.subplots()
    ax.scatter(x, y, s=10, alpha=0.6)
    ends = np.array([x.min(), x.max()])
    ax.plot(ends, w * ends + b, color="C1", label="Dense(1, linear)")
    ax.set(xlabel="body mass index (standardized)", ylabel="disease progression / 100")
    ax.legend()
    metrics = {
        "weight": w,
        "difference_to_least_squares": abs(w - exact.coef_[0])
        + abs(b - exact.intercept_),
    }
    figures = {"line": line}
