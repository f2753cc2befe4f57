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
            tape.watch(x)
            y = f(x)
        return tape.gradient(y, x)

    return derivative


def vmap(f):
    """From one sample to a whole batch, without rewriting f (jax.vmap)."""
    return lambda batch: tf.vectorized_map(f, batch)


def jit(f):
    """Compiled by XLA, the compiler that JAX uses (jax.jit)."""
    return tf.function(f, jit_compile=True)


# %% run
if __name__ == "__main__":

    def bump(x):
        return tf.exp(-(x**2))

    x = tf.constant(np.linspace(-2, 2, 81))
    # 변환을 겹쳐 쓸 수 있다 / transformations compose
    first, second = jit(vmap(grad(bump)))(x), jit(vmap(grad(grad(bump))))(x)
    points = x.numpy()
    exact = (4 * points**2 - 2) * np.exp(-(points**2))
    difference = np.abs(second.numpy() - exact).max()
    print("grad(bump)(1.0)       =", float(grad(bump)(tf.constant(1.0, tf.float64))))
    print("by hand, -2 x exp(-x²) =", float(-2 * np.exp(-1.0)))
    print(
        f"second derivative, compiled over {len(x)} points: largest error {difference:.1e}"
    )

    curves, ax = plt.subplots()
    ax.plot(points, bump(x), label="f")
    ax.plot(points, first, label="grad(f)")
    ax.plot(points, second, label="grad(grad(f))")
    ax.set_xlabel("x")
    ax.legend()
    metrics = {"difference": difference}
    figures = {"curves": curves}
