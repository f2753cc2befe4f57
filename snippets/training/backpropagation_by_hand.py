"""Backpropagation through a 2-2-1 network, number by number; then the same step again and again."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

x = np.array([1.0, -1.0])
target = 0.0

# 은닉층: 입력 2개 → 유닛 2개 / hidden layer: 2 inputs → 2 units
w1 = np.array([[0.4, -0.6], [0.3, 0.8]])
b1 = np.array([0.1, 0.0])
# 출력층: 유닛 2개 → 출력 1개 / output layer: 2 units → 1 output
w2 = np.array([1.2, -0.7])
b2 = 0.2


# %% forward
def forward(w1, b1, w2, b2):
    """All the values on the way, since the way back needs them."""
    z1 = x @ w1 + b1
    h = np.tanh(z1)
    z2 = h @ w2 + b2
    a = 1 / (1 + np.exp(-z2))  # 시그모이드 / sigmoid
    return z1, h, z2, a, (a - target) ** 2


# %% backward
def backward(h, a, w2):
    """The gradient by w1, b1, w2 and b2, from the loss back to the input."""
    by_a = 2 * (a - target)
    by_z2 = by_a * a * (1 - a)
    by_h = by_z2 * w2
    by_z1 = by_h * (1 - h**2)
    # 가중치의 기울기 = 들어온 값 × 돌아온 기울기 / by a weight: the value that came in × the gradient that came back
    return np.outer(x, by_z1), by_z1, h * by_z2, by_z2


# %% run
if __name__ == "__main__":
    z1, h, z2, a, loss = forward(w1, b1, w2, b2)
    print("z1", np.round(z1, 4), " h", np.round(h, 4))
    print(f"z2 {z2:.4f}  a {a:.4f}  loss {loss:.4f}")
    gradients = backward(h, a, w2)
    for name, gradient in zip(("w1", "b1", "w2", "b2"), gradients, strict=True):
        print(f"by {name}:", np.round(gradient, 4).tolist())

# %% check
if __name__ == "__main__":
    # 첫 가중치만 조금 늘리고 줄여 손실을 잰다 / the loss with only the first weight a little higher, then lower
    nudge = np.array([[1e-6, 0.0], [0.0, 0.0]])
    above = forward(w1 + nudge, b1, w2, b2)[-1]
    below = forward(w1 - nudge, b1, w2, b2)[-1]
    numeric = (above - below) / 2e-6
    print(f"by the first weight: {gradients[0][0, 0]:.6f}, measured {numeric:.6f}")

# %% update
if __name__ == "__main__":
    learning_rate = 0.5
    outputs, losses = [a], [loss]
    for _ in range(30):
        by_w1, by_b1, by_w2, by_b2 = backward(h, a, w2)
        w1 = w1 - learning_rate * by_w1
        b1 = b1 - learning_rate * by_b1
        w2 = w2 - learning_rate * by_w2
        b2 = b2 - learning_rate * by_b2
        _, h, _, a, loss = forward(w1, b1, w2, b2)
        outputs.append(a)
        losses.append(loss)
    for step in (0, 1, 2, 5, 30):
        print(f"step {step:2d}: output {outputs[step]:.4f}  loss {losses[step]:.4f}")

# %% draw
if __name__ == "__main__":
    descent, ax = plt.subplots()
    ax.plot(outputs, marker="o", markersize=3, label="output")
    ax.plot(losses, marker="s", markersize=3, label="loss")
    ax.axhline(target, linestyle=":", color="gray", label="target")
    ax.set(xlabel="step", ylim=(-0.05, 1.05))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "first_loss": losses[0],
        "loss_after_one": losses[1],
        "last_loss": losses[-1],
        "last_output": outputs[-1],
        "first_weight_gradient": gradients[0][0, 0],
        "output_bias_gradient": gradients[3],
        "difference": abs(gradients[0][0, 0] - numeric),
    }
    figures = {"descent": descent}
