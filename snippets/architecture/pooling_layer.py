"""Max and average pooling: a quarter of the values, and a small shift hardly matters."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits


# %% pooling
def max_pool(image, size=2):
    """(h, w) to (h / size, w / size): the largest value of each tile."""
    h, w = image.shape[0] // size, image.shape[1] // size
    return image.reshape(h, size, w, size).max(axis=(1, 3))


# %% run
if __name__ == "__main__":
    small = np.array(
        [[1, 3, 2, 0], [4, 6, 1, 1], [0, 2, 9, 5], [1, 1, 3, 7]], "float32"
    )
    batch = small[None, :, :, None]
    largest = keras.ops.convert_to_numpy(keras.layers.MaxPooling2D(2)(batch))[
        0, :, :, 0
    ]
    mean = keras.ops.convert_to_numpy(keras.layers.AveragePooling2D(2)(batch))[
        0, :, :, 0
    ]
    print("input\n", small, "\nmax\n", largest, "\naverage\n", mean)
    difference = np.abs(largest - max_pool(small)).max()
    print("parameters:", keras.layers.MaxPooling2D(2).count_params())

    images = load_digits().images / 16
    shifted = np.roll(images, 1, axis=2)
    # 4 × 4 칸의 최댓값만 남기고 한 픽셀 민 것과 비교한다 / keep maxima of 4 × 4 tiles, compare with the shift
    before = np.mean(
        [
            np.corrcoef(a.ravel(), b.ravel())[0, 1]
            for a, b in zip(images, shifted, strict=True)
        ]
    )
    after = np.mean(
        [
            np.corrcoef(max_pool(a).ravel(), max_pool(b).ravel())[0, 1]
            for a, b in zip(images, shifted, strict=True)
        ]
    )
    print(
        f"similarity to the image moved by a pixel: {before:.3f}, after pooling {after:.3f}"
    )

    pooled, axes = plt.subplots(1, 4, figsize=(8, 2.2))
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
    metrics = {
        "difference_to_keras": difference,
        "similarity_before": before,
        "similarity_after": after,
    }
    figures = {"pooled": pooled}
