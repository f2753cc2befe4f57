"""Which device computes, and how long a matrix product takes on it."""

# %% setup
import time

import keras
import matplotlib.pyplot as plt
import tensorflow as tf

sizes = (64, 128, 256, 512, 1024)


# %% timing
def product_seconds(n):
    """Fastest of several products of two n × n matrices."""
    a = tf.random.normal((n, n))
    b = tf.random.normal((n, n))
    times = []
    for _ in range(15):
        start = time.perf_counter()
        # .numpy()로 결과를 기다린다. GPU는 부르자마자 돌아오기 때문이다 / .numpy() waits for the result: a GPU call returns at once
        tf.matmul(a, b)[0, 0].numpy()
        times.append(time.perf_counter() - start)
    return min(times)


# %% run
if __name__ == "__main__":
    keras.utils.set_random_seed(0)
    gpus = tf.config.list_physical_devices("GPU")
    device = "GPU" if gpus else "CPU"
    cudnn = len(gpus) > 0 and tf.test.is_built_with_cuda()
    print("device:", device, " cuDNN can be used:", cudnn)
    speeds = []
    for n in sizes:
        seconds = product_seconds(n)
        # 출력 n²개마다 곱셈 n번과 덧셈 n번, 10억 단위로 / n² outputs of n products and n sums each, in billions
        gflops = 2 * n**3 / seconds / 1e9
        speeds.append(gflops)
        print(f"{n:5d} x {n:<5d} {seconds * 1000:8.3f} ms   {gflops:7.1f} GFLOP/s")

# %% draw
if __name__ == "__main__":
    speed, ax = plt.subplots()
    ax.loglog(sizes, speeds, marker="o")
    ax.set(xlabel="size n of the n × n matrices", ylabel=f"GFLOP/s on this {device}")

# %% report
if __name__ == "__main__":
    metrics = {"gflops": speeds[-1], "small_gflops": speeds[0]}
    figures = {"speed": speed}
