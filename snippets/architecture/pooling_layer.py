"""Max and average pooling: a quarter of the values remain, and a small shift matters less."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits


# %% pooling
def max_pool(image, size=2):
    """(h, w) to (h // size, w // size): the largest value of each tile of size × size values."""
    height, width = image.shape[0] // size, image.shape[1] // size
    pooled = np.zeros((height, width))
    for i in range(height):
        for j in range(width):
            tile = image[size * i : size * (i + 1), size * j : size * (j + 1)]
            pooled[i, j] = tile.max()
    return pooled


def similarity(a, b):
    """Correlation of the pixels of two images: 1 for identical ones."""
    return np.corrcoef(a.ravel(), b.ravel())[0, 1]


# %% small_example
if __name__ == "__main__":
    small = np.array(
        [[1, 3, 2, 0], [4, 6, 1, 1], [0, 2, 9, 5], [1, 1, 3, 7]], "float32"
    )
    # 케라스 층은 (샘플, 높이, 너비, 채널)을 받는다 / Keras layers take (samples, height, width, channels)
    batch = small.reshape(1, 4, 4, 1)
    max_layer = keras.layers.MaxPooling2D(2)
    mean_layer = keras.layers.AveragePooling2D(2)
    largest = keras.ops.convert_to_numpy(max_layer(batch)).reshape(2, 2)
    mean = keras.ops.convert_to_numpy(mean_layer(batch)).reshape(2, 2)
    print("input\n", small, "\nmax\n", largest, "\naverage\n", mean)
    difference = np.abs(largest - max_pool(small)).max()
    print("difference from max_pool above:", difference)
    parameters = max_layer.count_params()
    print("parameters:", parameters)

# %% shift
if __name__ == "__main__":
    images = load_digits().images / 16
    # 오른쪽으로 한 픽셀 민다. 오른쪽 끝 열은 왼쪽으로 돌아온다 / moved right by a pixel; the rightmost column comes back on the left
    shifted = np.roll(images, 1, axis=2)
    # 한 픽셀 민 이미지와 얼마나 닮았나, 풀링 전과 후 / how similar an image and the moved one are, before and after pooling
    before, after = [], []
    for a, b in zip(images, shifted, strict=True):
        before.append(similarity(a, b))
        after.append(similarity(max_pool(a), max_pool(b)))
    print(f"similarity to the image moved by a pixel: {np.mean(before):.3f}")
    print(f"similarity of the two after pooling:      {np.mean(after):.3f}")

# %% draw
if __name__ == "__main__":
    pooled, axes = plt.subplots(1, 4, figsize=(8, 2.2), layout="constrained")
    shown = {
        "digit": images[0],
        "moved": shifted[0],
        "digit, pooled": max_pool(images[0]),
        "moved, pooled": max_pool(shifted[0]),
    }
    for ax, (name, image) in zip(axes, shown.items(), strict=True):
        ax.imshow(image, cmap="gray_r")
        ax.set_title(name)
        ax.set_axis_off()

# %% report
if __name__ == "__main__":
    metrics = {
        "difference_to_keras": difference,
        "parameters": parameters,
        "similarity_before": np.mean(before),
        "similarity_after": np.mean(after),
    }
    figures = {"pooled": pooled}
