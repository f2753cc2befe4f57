"""keras.layers.Flatten lays an image out as a row of numbers; it has nothing to learn."""

# %% setup
import keras
import numpy as np

# %% run
if __name__ == "__main__":
    layer = keras.layers.Flatten()
    image = np.arange(6).reshape(1, 2, 3)
    print(
        "image", image.tolist(), "->", keras.ops.convert_to_numpy(layer(image)).tolist()
    )
    images = np.zeros((10, 28, 28))
    flat = layer(images)
    print("ten images", images.shape, "->", flat.shape)
    print("parameters:", layer.count_params())
    # 첫 축(샘플)은 그대로 둔다 / the first axis, the samples, stays
    same = np.array_equal(keras.ops.convert_to_numpy(flat), images.reshape(10, -1))
    print("the same as reshape(10, -1):", same)
    try:
        images.reshape(10, 28 * 20)
    except ValueError as error:
        print("28 * 20 by mistake:", error)
    # -1은 틀린 수도 나누어떨어지기만 하면 받아들인다 / -1 accepts a wrong number if it divides
    print(
        "reshape(-1, 28 * 20):",
        np.zeros((60000, 28, 28), "uint8").reshape(-1, 28 * 20).shape,
    )
    metrics = {"width": flat.shape[1], "parameters": layer.count_params()}
