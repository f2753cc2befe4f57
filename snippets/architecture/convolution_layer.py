"""A convolution by hand: one small kernel slides over the image, the same weights everywhere."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_sample_image

# 왼쪽과 오른쪽의 차이를 재는 커널 / a kernel that measures left against right
kernel = np.array([[1.0, 0.0, -1.0], [2.0, 0.0, -2.0], [1.0, 0.0, -1.0]])


# %% convolution
def convolve(image, kernel):
    """(h, w) and (k, k) to (h - k + 1, w - k + 1): a sum of products at every place."""
    k = len(kernel)
    out = np.zeros((image.shape[0] - k + 1, image.shape[1] - k + 1))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = np.sum(image[i : i + k, j : j + k] * kernel)
    return out


# %% run
if __name__ == "__main__":
    # 사진을 흑백으로, 작게 / a photograph in gray, made small
    image = load_sample_image("china.jpg").mean(axis=2)[::5, ::5] / 255
    ours = convolve(image, kernel)
    layer = keras.layers.Conv2D(1, 3, use_bias=False)
    layer.build((None, *image.shape, 1))
    layer.set_weights([kernel.reshape(3, 3, 1, 1)])
    theirs = keras.ops.convert_to_numpy(
        layer(image[None, :, :, None].astype("float32"))
    )[0, :, :, 0]
    difference = np.abs(ours - theirs).max()
    dense = image.size * ours.size
    print("image", image.shape, "-> feature map", ours.shape)
    print(f"largest difference to keras.layers.Conv2D: {difference:.1e}")
    print(f"weights: convolution {kernel.size}, fully connected {dense:,}")

    feature_map, (left, right) = plt.subplots(1, 2, figsize=(8, 3))
    left.imshow(image, cmap="gray")
    right.imshow(np.abs(ours), cmap="gray")
    left.set_title("image")
    right.set_title("|feature map|: vertical edges")
    for ax in (left, right):
        ax.set_axis_off()
    metrics = {
        "difference_to_keras": difference,
        "kernel_weights": kernel.size,
        "dense_weights": dense,
    }
    figures = {"feature_map": feature_map}
