"""Where am I running? What a notebook should find out first, in Colab or anywhere."""

# %% setup
import importlib.util
import platform
import sys

import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)

# %% run
if __name__ == "__main__":
    in_colab = "google.colab" in sys.modules
    gpus = tf.config.list_physical_devices("GPU")
    print("Google Colab:", in_colab)
    print(
        "Python",
        platform.python_version().rpartition(".")[0],
        " Keras",
        keras.__version__.split(".")[0],
    )
    print("GPU:", len(gpus), "- in Colab: Runtime > Change runtime type")
    for name in ("numpy", "matplotlib", "sklearn", "tensorflow"):
        print(f"{name:10s} installed:", importlib.util.find_spec(name) is not None)

    # 환경이 제대로인지는 작은 학습 하나로 확인한다 / one tiny training proves the set-up
    x = np.linspace(-1, 1, 100, dtype="float32")[:, None]
    model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    for _ in range(200):
        loss = model.train_on_batch(x, 3 * x + 1)
    slope, bias = (float(np.ravel(w)[0]) for w in model.get_weights())
    print(f"learned y = {slope:.2f} x + {bias:.2f} (true: 3 x + 1)")
    metrics = {"loss": loss, "slope": slope, "bias": bias}
