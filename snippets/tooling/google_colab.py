"""Where does this code run? What a notebook should find out first, in Colab or anywhere else."""

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
    # 버전의 앞자리만 출력한다 / print only the first numbers of the versions
    python_version = platform.python_version().rpartition(".")[0]
    keras_version = keras.__version__.split(".")[0]
    gpus = tf.config.list_physical_devices("GPU")
    print("Google Colab:", "google.colab" in sys.modules)
    print("Python", python_version, " Keras", keras_version)
    print("GPU:", len(gpus), "- in Colab: Runtime > Change runtime type")
    for name in ("numpy", "matplotlib", "sklearn", "tensorflow"):
        print(f"{name:10s} installed:", importlib.util.find_spec(name) is not None)

    # 환경이 제대로인지 작은 학습 하나로 확인한다 / a tiny training run checks the setup
    x = np.linspace(-1, 1, 100, dtype="float32").reshape(-1, 1)
    y = 3 * x + 1
    model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
    model.fit(x, y, epochs=50, batch_size=20, verbose=0)
    loss = model.evaluate(x, y, verbose=0)
    weights, biases = model.get_weights()
    slope, bias = float(weights[0, 0]), float(biases[0])
    print(f"learned y = {slope:.2f} x + {bias:.2f} (true: 3 x + 1)")

# %% report
if __name__ == "__main__":
    metrics = {"loss": loss, "slope": slope, "bias": bias}
