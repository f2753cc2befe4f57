"""Forward propagation of one sample through a 2-2-1 network, number by number, then checked with Keras."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

x = np.array([0.5, -1.0])

# 은닉층: 입력 2개 → 유닛 2개 / hidden layer: 2 inputs → 2 units
w1 = np.array([[0.4, -0.6], [0.3, 0.8]])
b1 = np.array([0.1, 0.0])
# 출력층: 유닛 2개 → 출력 1개 / output layer: 2 units → 1 output
w2 = np.array([[1.2], [-0.7]])
b2 = np.array([0.2])


# %% forward
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x):
    z1 = x @ w1 + b1  # 은닉층의 가중합 / weighted sums of the hidden layer
    h = np.tanh(z1)
    z2 = h @ w2 + b2
    return z1, h, z2, sigmoid(z2)


# %% run
if __name__ == "__main__":
    z1, h, z2, output = forward(x)
    print("z1           ", np.round(z1, 4))
    print("h = tanh(z1) ", np.round(h, 4))
    print("z2           ", np.round(z2, 4))
    print("output       ", np.round(output, 4))

# %% compare
if __name__ == "__main__":
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(2, activation="tanh"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    # 학습하지 않고 위의 가중치를 그대로 넣는다 / no training: the weights above are put in as they are
    model.set_weights([w1, b1, w2, b2])
    # 케라스는 샘플의 묶음을 받으므로 1×2로 바꾼다 / Keras takes samples in batches: here a batch of one
    predictions = model.predict(x.reshape(1, 2), verbose=0)
    keras_output = predictions[0, 0]
    print(f"Keras         [{keras_output:.4f}]")

# %% draw
if __name__ == "__main__":
    surface, ax = plt.subplots(figsize=(5, 4), layout="constrained")
    grid = np.linspace(-3, 3, 80)
    points = np.array([[a, b] for b in grid for a in grid])
    heights = forward(points)[-1].reshape(80, 80)
    drawn = ax.contourf(grid, grid, heights, levels=12, cmap="coolwarm")
    ax.plot(*x, "o", color="black", markersize=9)
    ax.set(xlabel="$x_1$", ylabel="$x_2$")
    surface.colorbar(drawn, label="output")

# %% report
if __name__ == "__main__":
    metrics = {
        "output": output[0],
        "difference_to_keras": abs(keras_output - output[0]),
    }
    figures = {"surface": surface}
