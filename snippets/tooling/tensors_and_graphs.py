"""TensorFlow under Keras: tensors, automatic gradients, and a function compiled into a graph."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


# %% functions
@tf.function
def loss(w, x, y):
    # 파이썬 코드가 한 번 추적되어 그래프가 된다 / the Python code is traced once and becomes a graph
    return tf.reduce_mean((tf.linalg.matvec(x, w) - y) ** 2)


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x = tf.constant(rng.normal(size=(200, 3)), tf.float32)
    true = tf.constant([2.0, -1.0, 0.5])
    y = tf.linalg.matvec(x, true)
    w = tf.Variable(tf.zeros(3))
    losses = []
    for _ in range(60):
        # 계산을 테이프에 기록했다가 거꾸로 되짚으며 미분한다 / recorded on the tape, then differentiated backward
        with tf.GradientTape() as tape:
            value = loss(w, x, y)
        # w에서 기울기의 0.1배를 뺀다 / w minus 0.1 times the gradient
        w.assign_sub(0.1 * tape.gradient(value, w))
        losses.append(float(value))
    largest_error = np.abs(w.numpy() - true.numpy()).max()
    print("weights:", w.numpy().round(4), " true:", true.numpy())
    print(f"loss {losses[0]:.3f} -> {losses[-1]:.1e}")

# %% graph
if __name__ == "__main__":
    # loss가 어떤 연산들로 바뀌었나 / the operations that loss has become
    graph = loss.get_concrete_function(w, x, y).graph
    operations = {operation.type for operation in graph.get_operations()}
    print("kinds of operations in the graph:", sorted(operations))

# %% draw
if __name__ == "__main__":
    curve, ax = plt.subplots()
    ax.semilogy(losses)
    ax.set(xlabel="step", ylabel="loss")

# %% report
if __name__ == "__main__":
    metrics = {"last_loss": losses[-1], "largest_error": largest_error}
    figures = {"curve": curve}
