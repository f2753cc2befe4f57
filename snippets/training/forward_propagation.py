"""Forward propagation of one sample through a 2-2-1 network, number by number, then checked with Keras."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

x = np.array([0.5, -1.0])
w1, b1 = np.array([[0.4, -0.6], [0.3, 0.8]]), np.array([0.1, 0.0])
w2, b2 = np.array([[1.2], [-0.7]]), np.array([0.2])


# %% forward
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x):
    z1 = x @ w1 + b1  # 은닉층의 가중합 / sums of the hidden layer
    h = np.tanh(z1)
    z2 = h @ w2 + b2
    return z1, h, z2, sigmoid(z2)


# %% run
if __name__ == "__main__":
    z1, h, z2, output = forward(x)
    for name, value in (
        ("z1", z1),
        ("h = tanh(z1)", h),
        ("z2", z2),
        ("output", output),
    ):
        print(f"{name:13s}", np.round(value, 4))

    layers = [
        keras.layers.Dense(2, activation="tanh"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
    model = keras.Sequential([keras.Input(shape=(2,)), *layers])
    model.set_weights([w1, b1, w2, b2])
    theirs = model.predict(x[None], verbose=0)[0, 0]
    print(f"Keras         [{theirs:.4f}]")

    surface, ax = plt.subplots(figsize=(5, 4))
    grid = np.linspace(-3, 3, 80)
    points = np.array([[a, b] for b in grid for a in grid])
    drawn = ax.contourf(
        grid, grid, forward(points)[-1].reshape(80, 80), levels=12, cmap="coolwarm"
    )
    ax.plot(*x, "o", color="black", markersize=9)
    ax.set(xlabel="$x_1$", ylabel="$x_2$")
    surface.colorbar(drawn, label="output")
    metrics = {"output": output[0], "difference_to_keras": abs(theirs - output[0])}
    figures = {"surface": surface}
