"""Leaky ReLU lets a little of the negative side through, so a unit whose weighted sum is always negative can recover."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% training
def train(negative_slope, steps=400, learning_rate=0.05):
    """One unit that starts dead: its weighted sum is negative for every sample."""
    x = np.linspace(0.5, 2, 50)
    y = 2 * x
    w, b = -1.0, -0.5
    losses = []
    for _ in range(steps):
        z = w * x + b
        output = np.where(z > 0, z, negative_slope * z)
        losses.append(np.mean((output - y) ** 2))
        # 역전파: 출력의 오차에 활성화 함수의 기울기를 곱한다(제곱을 미분해 나오는 2는 학습률에 넣었다) / backpropagation: the error of the output times the slope of the activation (the 2 from the square is part of the learning rate)
        slope = np.where(z > 0, 1.0, negative_slope)
        error = (output - y) * slope
        w = w - learning_rate * np.mean(error * x)
        b = b - learning_rate * np.mean(error)
    return losses


# %% run
if __name__ == "__main__":
    relu_losses = train(negative_slope=0.0)
    leaky_losses = train(negative_slope=0.1)
    print(f"ReLU                   loss {relu_losses[0]:.2f} -> {relu_losses[-1]:.2f}")
    print(
        f"leaky ReLU, slope 0.1  loss {leaky_losses[0]:.2f} -> {leaky_losses[-1]:.2f}"
    )

# %% layer
if __name__ == "__main__":
    layer = keras.layers.LeakyReLU()
    z = np.array([-2.0, -1.0, 1.0], dtype="float32")
    print(f"keras.layers.LeakyReLU(): slope {layer.negative_slope:.1f}")
    print(z, "->", keras.ops.convert_to_numpy(layer(z)))
    # 이름 "leaky_relu"로 쓰는 함수는 기본값이 다르다 / the function behind the name "leaky_relu" has another default
    by_name = keras.ops.convert_to_numpy(keras.activations.get("leaky_relu")(z))
    function_slope = by_name[1] / z[1]
    print(f'activation="leaky_relu": slope {function_slope:.1f}')
    print(z, "->", by_name)

# %% draw
if __name__ == "__main__":
    recovery, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4), layout="constrained")
    line = np.linspace(-4, 4, 201)
    left.plot(line, np.maximum(line, 0), label="ReLU")
    left.plot(line, np.where(line > 0, line, 0.1 * line), label="leaky ReLU, slope 0.1")
    left.set(xlabel="z", ylabel="output")
    left.legend()
    right.plot(relu_losses, label="ReLU")
    right.plot(leaky_losses, label="leaky ReLU, slope 0.1")
    right.set(xlabel="step", ylabel="loss")

# %% report
if __name__ == "__main__":
    metrics = {
        "relu_loss_change": relu_losses[0] - relu_losses[-1],
        "leaky_final_loss": leaky_losses[-1],
        "keras_default_slope": float(layer.negative_slope),
        "keras_function_slope": float(function_slope),
    }
    figures = {"recovery": recovery}
