"""Keras 3: the same few lines on TensorFlow, JAX or PyTorch, chosen by one setting."""

# %% setup
import keras
import numpy as np

keras.utils.set_random_seed(0)


# %% softmax
def softmax_by_hand(z):
    """Written with keras.ops, it runs on whichever backend is set."""
    z = keras.ops.convert_to_tensor(z)
    powers = keras.ops.exp(z - keras.ops.max(z, axis=-1, keepdims=True))
    return powers / keras.ops.sum(powers, axis=-1, keepdims=True)


# %% run
if __name__ == "__main__":
    # 케라스를 들여오기 전에 환경 변수 KERAS_BACKEND로 고른다: tensorflow, jax, torch / chosen before the import, by the environment variable KERAS_BACKEND: tensorflow, jax, torch
    print("backend:", keras.backend.backend())
    z = np.array([[2.0, 1.0, 0.1]], "float32")
    ours = keras.ops.convert_to_numpy(softmax_by_hand(z))
    theirs = keras.ops.convert_to_numpy(
        keras.activations.softmax(keras.ops.convert_to_tensor(z))
    )
    difference = np.abs(ours - theirs).max()
    print(
        "softmax:",
        ours.round(4)[0],
        f" difference to keras.activations.softmax: {difference:.1e}",
    )

    # 정의하고, 정하고, 학습하고, 예측한다 / define, set, train, predict
    x = np.random.default_rng(0).normal(size=(400, 2)).astype("float32")
    y = (x[:, 0] * x[:, 1] > 0).astype("float32")
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(16, "relu"),
            keras.layers.Dense(1, "sigmoid"),
        ]
    )
    model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy")
    for _ in range(200):
        model.train_on_batch(x, y[:, None])
    answers = model.predict(x, verbose=0)[:, 0] > 0.5
    accuracy = float(np.mean(answers == y))
    print(f"quadrants told apart: {accuracy:.3f}")
    metrics = {"difference": difference, "accuracy": accuracy}
