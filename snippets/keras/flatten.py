"""keras.layers.Flatten turns each image into a vector; it has no parameters."""

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

# %% without_flatten
if __name__ == "__main__":
    # 펴지 않으면 Dense가 이미지의 행마다 따로 작용한다 / without it, Dense acts on each row of the image separately
    unflattened = keras.layers.Dense(5)(images)
    print("Dense(5) without Flatten:", unflattened.shape)
    print("Dense(5) after Flatten:  ", keras.layers.Dense(5)(flat).shape)

# %% report
if __name__ == "__main__":
    metrics = {
        "width": flat.shape[1],
        "parameters": layer.count_params(),
        "axes_without_flatten": len(unflattened.shape),
    }
