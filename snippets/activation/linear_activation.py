"""A linear output predicts a quantity: one linear unit is linear regression."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression

keras.utils.set_random_seed(0)

# %% data
if __name__ == "__main__":
    data = load_diabetes()
    # 2번 열은 체질량 지수다; 평균이 이미 0이므로 표준편차로 나누면 표준화된다 / column 2 is the body mass index; its mean is 0 already, so dividing by the standard deviation standardizes it
    x = (data.data[:, [2]] / data.data[:, 2].std()).astype("float32")
    # 당뇨병 진행 정도, 백 단위 / progression of the disease, in hundreds
    y = (data.target / 100).astype("float32")

# %% run
if __name__ == "__main__":
    model = keras.Sequential(
        [keras.Input(shape=(1,)), keras.layers.Dense(1, activation="linear")]
    )
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mse")
    # 스텝마다 모든 샘플을 쓴다 / every step uses all samples
    model.fit(x, y, epochs=60, batch_size=len(x), verbose=0)
    weights, biases = model.get_weights()
    w, b = weights[0, 0], biases[0]

    # 같은 직선을 최소 제곱법의 공식으로 구한다 / the same line by the formula of least squares
    exact = LinearRegression().fit(x, y)
    exact_w, exact_b = exact.coef_[0], exact.intercept_
    difference = abs(w - exact_w) + abs(b - exact_b)
    print(f"gradient descent: w {w:.3f}  b {b:.3f}")
    print(f"least squares:    w {exact_w:.3f}  b {exact_b:.3f}")

    z = np.array([-1e6, 0.0, 1e6], dtype="float32")
    unchanged = keras.ops.convert_to_numpy(keras.activations.linear(z))
    print("linear activation changes nothing:", np.array_equal(unchanged, z))

# %% draw
if __name__ == "__main__":
    line, ax = plt.subplots()
    ax.scatter(x, y, s=10, alpha=0.6)
    ends = np.array([x.min(), x.max()])
    ax.plot(ends, w * ends + b, color="C1", label="Dense(1, linear)")
    ax.set(xlabel="body mass index (standardized)", ylabel="disease progression / 100")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"weight": float(w), "difference_to_least_squares": float(difference)}
    figures = {"line": line}
