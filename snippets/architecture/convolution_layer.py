"""A convolution by hand: one small kernel slides over the image with the same weights everywhere."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_sample_image

# 왼쪽 밝기에서 오른쪽 밝기를 빼는 소벨(Sobel) 커널 / the Sobel kernel: brightness on the left minus brightness on the right
kernel = np.array([[1.0, 0.0, -1.0], [2.0, 0.0, -2.0], [1.0, 0.0, -1.0]])


# %% convolution
def convolve(image, kernel):
    """(h, w) and (k, k) to (h - k + 1, w - k + 1): a sum of products at every position."""
    k = len(kernel)
    height = image.shape[0] - k + 1
    width = image.shape[1] - k + 1
    out = np.zeros((height, width))
    for i in range(height):
        for j in range(width):
            out[i, j] = np.sum(image[i : i + k, j : j + k] * kernel)
    return out


# %% run
if __name__ == "__main__":
    # 세 색의 평균을 내어 흑백으로, 다섯 픽셀마다 하나만 남겨 작게 / the mean of the three colors gives gray; every fifth pixel keeps it small
    image = load_sample_image("china.jpg").mean(axis=2)[::5, ::5] / 255
    ours = convolve(image, kernel)
    print("image", image.shape, "-> feature map", ours.shape)

    # 케라스 층에 같은 커널을 넣어 비교한다 / give a Keras layer the same kernel and compare
    layer = keras.layers.Conv2D(1, 3, use_bias=False)
    # 입력 (샘플, 높이, 너비, 채널), 가중치 (3, 3, 입력 채널, 필터) / input (samples, height, width, channels), weights (3, 3, input channels, filters)
    layer.build((None, *image.shape, 1))
    layer.set_weights([kernel.reshape(3, 3, 1, 1)])
    batch = image[None, :, :, None].astype("float32")
    theirs = keras.ops.convert_to_numpy(layer(batch))[0, :, :, 0]
    difference = np.abs(ours - theirs).max()
    print(f"largest difference from keras.layers.Conv2D: {difference:.1e}")

    # 완전 연결이라면 입력과 출력의 모든 쌍에 가중치가 하나씩 든다 / fully connected, every pair of an input and an output takes a weight
    dense_weights = image.size * ours.size
    print(f"weights: convolution {kernel.size}, fully connected {dense_weights:,}")

# %% sizes
if __name__ == "__main__":
    # 컬러 사진: (샘플, 높이, 너비, 채널) / a color photograph: (samples, height, width, channels)
    photo_shape = (1, 86, 128, 3)
    for strides in (1, 2):
        for padding in ("valid", "same"):
            colored = keras.layers.Conv2D(8, 3, strides=strides, padding=padding)
            output_shape = colored.compute_output_shape(photo_shape)
            print(f"strides {strides}, {padding:5s}: {photo_shape} -> {output_shape}")
    # 필터마다 3 × 3 × 3개의 가중치와 편향 하나: 커널은 입력 채널을 모두 덮는다 / 3 × 3 × 3 weights and a bias per filter: a kernel spans all input channels
    colored.build(photo_shape)
    filter_parameters = colored.count_params()
    print("parameters of 8 filters of 3 × 3 on 3 channels:", filter_parameters)

# %% draw
if __name__ == "__main__":
    feature_map, (left, right) = plt.subplots(
        1, 2, figsize=(8, 3), layout="constrained"
    )
    left.imshow(image, cmap="gray")
    right.imshow(np.abs(ours), cmap="gray")
    left.set_title("image")
    right.set_title("|feature map|: vertical edges")
    for ax in (left, right):
        ax.set_axis_off()

# %% report
if __name__ == "__main__":
    metrics = {
        "difference_to_keras": difference,
        "kernel_weights": kernel.size,
        "dense_weights": dense_weights,
        "filter_parameters": filter_parameters,
    }
    figures = {"feature_map": feature_map}
