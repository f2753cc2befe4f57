"""Why matrix products suit a GPU: every tile of the result can be computed independently of the others."""

# %% setup
import time

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

tf.random.set_seed(0)

# %% tiles
if __name__ == "__main__":
    n, size = 256, 32
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(n, n)), rng.normal(size=(n, n))
    corners = [
        (row, column) for row in range(0, n, size) for column in range(0, n, size)
    ]
    # 조각을 아무 순서로나 계산한다 / compute the tiles in any order
    rng.shuffle(corners)
    product = np.zeros((n, n))
    turn = np.zeros((n // size, n // size))
    for number, (row, column) in enumerate(corners, start=1):
        rows, columns = slice(row, row + size), slice(column, column + size)
        # 다른 조각의 결과는 쓰지 않는다. 그래서 GPU는 여러 조각을 동시에 계산한다 / uses no other tile's result, so a GPU computes many tiles at once
        product[rows, columns] = a[rows] @ b[:, columns]
        turn[row // size, column // size] = number
    difference = np.abs(product - a @ b).max()
    print(f"{len(corners)} tiles of {size} x {size} in random order")
    print(f"largest difference from the whole product: {difference:.1e}")


# %% timing
def product_seconds(n, device):
    """Shortest of several times for the product of two n × n matrices."""
    with tf.device(device):
        a = tf.random.normal((n, n))
        b = tf.random.normal((n, n))
        times = []
        for _ in range(15):
            start = time.perf_counter()
            # .numpy()로 결과를 기다린다. GPU 연산은 끝나기 전에 돌아오기 때문이다 / .numpy() waits for the result: a GPU call returns before it is done
            tf.matmul(a, b)[0, 0].numpy()
            times.append(time.perf_counter() - start)
    return min(times)


# %% run
if __name__ == "__main__":
    devices = ["/CPU:0"]
    # GPU가 있는 컴퓨터에서는 두 장치를 견준다 / on a machine with a GPU, compare both devices
    if tf.config.list_physical_devices("GPU"):
        devices.append("/GPU:0")
    print("devices of this machine:", ", ".join(devices))
    for device in devices:
        for n in (64, 256, 1024):
            seconds = product_seconds(n, device)
            # 출력 n²개마다 곱셈 n번과 덧셈 n번, 10억 단위로 / for each of n² outputs n products and n sums, in billions
            gflops = 2 * n**3 / seconds / 1e9
            times = f"{seconds * 1000:8.3f} ms   {gflops:7.1f} GFLOP/s"
            print(f"{device}  {n:5d} x {n:<5d} {times}")

# %% draw
if __name__ == "__main__":
    tiles, ax = plt.subplots(figsize=(4, 3.4), layout="constrained")
    image = ax.imshow(turn)
    ax.set(xticks=[], yticks=[])
    tiles.colorbar(image, label="order of computation")

# %% report
if __name__ == "__main__":
    metrics = {"tiles": len(corners), "difference": difference}
    figures = {"tiles": tiles}
