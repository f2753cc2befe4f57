"""keras.layers.Flatten lays an image out as a row of numbers; it has nothing to learn."""

# %% setup
import keras
import numpy as np

# %% run
if __name__ == "__main__":
    layer = keras.layers.Flatten()
    # 2 × 3 이미지 한 장 / one image of 2 × 3
    image = np.arange(6).reshape(1, 2, 3)
    row = keras.ops.convert_to_numpy(layer(image))
    print("one image", image.tolist(), "->", row.tolist())
    # 열 장일 때: 첫 축(샘플)은 그대로 둔다 / ten images: the first axis, the samples, stays
    images = np.arange(10 * 28 * 28).reshape(10, 28, 28)
    flat = keras.ops.convert_to_numpy(layer(images))
    print("ten images", images.shape, "->", flat.shape)
    print("parameters:", layer.count_params())
    print("the same as reshape(10, -1):", np.array_equal(flat, images.reshape(10, -1)))

# %% mistakes
if __name__ == "__main__":
    try:
        images.reshape(10, 28 * 20)
    except ValueError as error:
        print("28 * 20 by mistake:", error)
    # -1은 틀린 수도 나누어떨어지기만 하면 받아들인다 / -1 accepts a wrong number if it divides
    mnist_images = np.zeros((60000, 28, 28), "uint8")
    wrong_rows = mnist_images.reshape(-1, 28 * 20)
    print("60000 images, reshape(-1, 28 * 20):", wrong_rows.shape)

# %% report
if __name__ == "__main__":
    metrics = {"width": flat.shape[1], "parameters": layer.count_params()}
