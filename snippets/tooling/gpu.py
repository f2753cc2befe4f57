"""Which device computes, and how long a matrix product takes on it."""

# %% setup
import timeit

import keras
import matplotlib.pyplot as plt
import tensorflow as tf

sizes = (64, 128, 256, 512, 1024)


# %% timing
def product_seconds(n):
    """Fastest of several products of two n × n matrices."""
    a, b = tf.random.normal((n, n)), tf.random.normal((n, n))
    # .numpy()로 결과를 기다린다. GPU는 부르자마자 돌아오기 때문이다 / .numpy() waits for the result: a GPU call returns at once
    return (
        min(timeit.repeat(lambda: tf.matmul(a, b)[0, 0].numpy(), number=3, repeat=5))
        / 3
    )


# %% run
if __name__ == "__main__":
    gpus = tf.config.list_physical_devices("GPU")
    device = "GPU" if gpus else "CPU"
    keras.utils.set_random_seed(0)
    print(
        "device:",
        device,
        " cuDNN can be used:",
        bool(gpus) and tf.test.is_built_with_cuda(),
    )
    seconds = {n: product_seconds(n) for n in sizes}
    for n, time in seconds.items():
        print(
            f"{n:5d} x {n:<5d} {time * 1000:8.3f} ms   {2 * n**3 / time / 1e9:7.1f} GFLOP/s"
        )

    speed, ax = plt.subplots()
    ax.loglog(sizes, [2 * n**3 / t / 1e9 for n, t in seconds.items()], marker="o")
    ax.set(xlabel="size n of the n × n matrices", ylabel=f"GFLOP/s on this {device}")
    largest = 2 * sizes[-1] ** 3 / seconds[sizes[-1]] / 1e9
    smallest = 2 * sizes[0] ** 3 / seconds[sizes[0]] / 1e9
    metrics = {"gflops": largest, "small_gflops": smallest}
    figures = {"speed": speed}
