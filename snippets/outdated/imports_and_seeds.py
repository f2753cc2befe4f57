"""Old imports and seeds, run on current Keras: what happens, and what to write instead."""

# %% setup
import keras
import numpy as np
import tensorflow as tf

# %% old_mse
if __name__ == "__main__":
    try:
        from keras.losses import mse
    except ImportError as error:
        print(type(error).__name__, str(error).split(" (")[0], sep=": ")

# %% new_mse
if __name__ == "__main__":
    model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse")
    print("loss:", model.loss)

# %% old_seed
if __name__ == "__main__":
    first_weights = []
    for _ in range(2):
        tf.random.set_seed(777)
        layer = keras.layers.Dense(1)
        layer.build((None, 2))
        first_weights.append(layer.get_weights()[0])
    different_old = int(np.sum(first_weights[0] != first_weights[1]))
    # 오류가 나지 않는다 / raises no error
    print("initial weights that differ:", different_old, "of 2")

# %% new_seed
if __name__ == "__main__":
    first_weights = []
    for _ in range(2):
        keras.utils.set_random_seed(777)
        layer = keras.layers.Dense(1)
        layer.build((None, 2))
        first_weights.append(layer.get_weights()[0])
    different_new = int(np.sum(first_weights[0] != first_weights[1]))
    print("initial weights that differ:", different_new, "of 2")

# %% report
if __name__ == "__main__":
    metrics = {
        "silent_difference": different_old,
        "repaired": different_new,
    }
