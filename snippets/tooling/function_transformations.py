"""The ideas of JAX - grad, vmap, jit - tried with the TensorFlow calls that correspond to them."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


# %% transformations
def grad(f):
    """A function goes in, the function of its derivative comes out (jax.grad)."""

    def derivative(x):
        with tf.GradientTape() as tape:
            # 변수가 아닌 텐서는 watch로 기록하게 한다 / a tensor that is not a variable must be watched
            tape.watch(x)
            y = f(x)
        return tape.gradient(y, x)

    return derivative


def vmap(f):
    """From one sample to a whole batch, without rewriting f (jax.vmap)."""

    def batched(batch):
        return tf.vectorized_map(f, batch)

    return batched


def jit(f):
    """Compiled by XLA, the compiler that JAX uses (jax.jit)."""
    return tf.function(f, jit_compile=True)


# %% bump
def bump(x):
    """The function to be transformed, for a single number."""
    return tf.exp(-(x**2))


# %% run
if __name__ == "__main__":
    one = tf.constant(1.0, dtype=tf.float64)
    print("grad(bump)(1.0)         =", float(grad(bump)(one)))
    print("by hand, -2 x exp(-x²)  =", float(-2 * np.exp(-1.0)))

    # 변환을 겹쳐 쓸 수 있다 / transformations compose
    first_derivative = jit(vmap(grad(bump)))
    second_derivative = jit(vmap(grad(grad(bump))))
    points = np.linspace(-2, 2, 81)
    values = bump(points).numpy()
    first = first_derivative(tf.constant(points)).numpy()
    second = second_derivative(tf.constant(points)).numpy()
    exact = (4 * points**2 - 2) * np.exp(-(points**2))
    difference = np.abs(second - exact).max()
    print(f"second derivative at {len(points)} points: largest error {difference:.1e}")

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    ax.plot(points, values, label="f")
    ax.plot(points, first, label="grad(f)")
    ax.plot(points, second, label="grad(grad(f))")
    ax.set_xlabel("x")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"difference": difference}
    figures = {"curves": curves}
