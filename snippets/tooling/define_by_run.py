"""The idea that PyTorch made popular: differentiate whatever Python just computed. Twenty lines of NumPy."""

# %% setup
import numpy as np
import tensorflow as tf


# %% differentiation
class Value:
    """A number that remembers what it was computed from."""

    def __init__(self, data, parents=()):
        # parents: 계산에 쓰인 수와, 그 수에 대한 미분 / parents: the numbers it was computed from, each with the derivative with respect to it
        self.data = data
        self.parents = parents
        self.grad = 0.0

    def __add__(self, other):
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    def tanh(self):
        t = np.tanh(self.data)
        return Value(t, [(self, 1 - t**2)])

    def backward(self, upstream=1.0):
        # 연쇄 법칙: 위에서 온 기울기에 이 연산의 미분을 곱해 내려보낸다 / the chain rule: multiply the incoming gradient by the local derivative and pass it down
        self.grad += upstream
        for parent, slope in self.parents:
            parent.backward(upstream * slope)


# %% program
def program(x, w, b):
    """Ordinary Python with a branch: its graph differs from run to run."""
    h = (x * w + b).tanh()
    return h * h if h.data > 0 else h * w


def program_in_tensorflow(x, w, b):
    """The same computation, for comparison."""
    h = tf.tanh(x * w + b)
    return h * h if h > 0 else h * w


# %% run
if __name__ == "__main__":
    worst = 0.0
    for x_value in (2.0, -3.0):
        x, w, b = Value(x_value), Value(0.7), Value(-0.2)
        program(x, w, b).backward()

        tf_w = tf.Variable(0.7, dtype=tf.float64)
        tf_b = tf.Variable(-0.2, dtype=tf.float64)
        with tf.GradientTape() as tape:
            result = program_in_tensorflow(x_value, tf_w, tf_b)
        tf_gradients = tape.gradient(result, [tf_w, tf_b])
        w_theirs, b_theirs = float(tf_gradients[0]), float(tf_gradients[1])

        branch = "h * h" if x_value > 0 else "h * w"
        print(f"x = {x_value}, branch {branch}")
        print(f"  by hand:    dw {w.grad:9.6f}  db {b.grad:9.6f}")
        print(f"  TensorFlow: dw {w_theirs:9.6f}  db {b_theirs:9.6f}")
        worst = max(worst, abs(w.grad - w_theirs), abs(b.grad - b_theirs))
    print(f"largest difference: {worst:.1e}")

# %% report
if __name__ == "__main__":
    metrics = {"difference": worst}
