"""The idea that PyTorch made popular: differentiate whatever Python just computed. Twenty lines of NumPy."""

# %% setup
import numpy as np
import tensorflow as tf


# %% differentiation
class Value:
    """A number that remembers what it was computed from."""

    def __init__(self, data, parents=()):
        self.data, self.parents, self.grad = data, parents, 0.0

    def __add__(self, other):
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    def tanh(self):
        t = np.tanh(self.data)
        return Value(t, [(self, 1 - t**2)])

    def backward(self, upstream=1.0):
        # 연쇄 법칙: 위에서 온 기울기에 이 칸의 기울기를 곱해 내려보낸다 / the chain rule: multiply by the local slope and pass it down
        self.grad += upstream
        for parent, slope in self.parents:
            parent.backward(upstream * slope)


# %% program
def program(x, w, b):
    """Ordinary Python with a branch: its graph differs from run to run."""
    h = (x * w + b).tanh()
    return h * h if h.data > 0 else h * w


# %% run
if __name__ == "__main__":
    worst = 0.0
    for x_value in (2.0, -3.0):
        x, w, b = Value(x_value), Value(0.7), Value(-0.2)
        program(x, w, b).backward()
        with tf.GradientTape() as tape:
            tw, tb = (
                tf.Variable(0.7, dtype=tf.float64),
                tf.Variable(-0.2, dtype=tf.float64),
            )
            h = tf.tanh(x_value * tw + tb)
            result = h * h if h > 0 else h * tw
        theirs = [float(g) for g in tape.gradient(result, [tw, tb])]
        taken = "h * h" if x_value > 0 else "h * w"
        print(
            f"x = {x_value:4.1f}, branch {taken}: gradients {w.grad:.6f} {b.grad:.6f}",
            end="   ",
        )
        print(f"TensorFlow {theirs[0]:.6f} {theirs[1]:.6f}")
        worst = max(worst, abs(w.grad - theirs[0]), abs(b.grad - theirs[1]))
    print(f"largest difference: {worst:.1e}")
    metrics = {"difference": worst}
