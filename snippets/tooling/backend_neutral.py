"""Keras 3: the same few lines on TensorFlow, JAX or PyTorch, chosen by one setting."""

# %% setup
import keras
import numpy as np

keras.utils.set_random_seed(0)


# %% softmax
def softmax_by_hand(z):
    """Written with keras.ops, it runs on whichever backend is set."""
    powers = keras.ops.exp(z - keras.ops.max(z, axis=-1, keepdims=True))
    return powers / keras.ops.sum(powers, axis=-1, keepdims=True)


# %% run
if __name__ == "__main__":
    # 케라스를 임포트하기 전에 환경 변수 KERAS_BACKEND로 고른다: tensorflow, jax, torch / chosen before the import by the environment variable KERAS_BACKEND: tensorflow, jax, torch
    print("backend:", keras.backend.backend())

    # 백엔드의 텐서로 바꾸어 계산하고, NumPy 배열로 되돌린다 / to a tensor of the backend, and back to a NumPy array
    z = keras.ops.convert_to_tensor([[2.0, 1.0, 0.1]])
    ours = keras.ops.convert_to_numpy(softmax_by_hand(z))
    theirs = keras.ops.convert_to_numpy(keras.activations.softmax(z))
    difference = np.abs(ours - theirs).max()
    print("softmax by hand:", ours[0].round(4))
    print(f"difference to keras.activations.softmax: {difference:.1e}")

    # 어느 백엔드에서나 같은 네 줄: 정의, 설정, 학습, 평가 / the same on every backend: define, compile, train, evaluate
    x = np.random.default_rng(0).normal(size=(400, 2)).astype("float32")
    y = (x[:, 0] * x[:, 1] > 0).astype("float32")
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(0.02),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(x, y, epochs=40, batch_size=40, verbose=0)
    loss, accuracy = model.evaluate(x, y, verbose=0)
    print(f"quadrants told apart: accuracy {accuracy:.3f}")

# %% report
if __name__ == "__main__":
    metrics = {"difference": difference, "accuracy": accuracy}
