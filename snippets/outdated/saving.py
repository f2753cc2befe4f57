"""Old ways to save and load, run on current Keras: what happens, and what to write instead."""

# %% setup
import io
import logging

import keras
import numpy as np

x = np.random.default_rng(0).normal(size=(200, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)


# %% model
def build_model(seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
    return model


# %% old_save_weights
if __name__ == "__main__":
    model = build_model(seed=0)
    model.fit(x, y, epochs=20, verbose=0)
    try:
        model.save_weights("mnist")
    except ValueError as error:
        print(type(error).__name__, str(error).splitlines()[0], sep=": ")

# %% new_save_weights
if __name__ == "__main__":
    model.save_weights("mnist.weights.h5")
    print(f"saved; loss of the trained model: {model.evaluate(x, y, verbose=0):.4f}")

# %% old_load_weights
if __name__ == "__main__":
    model1 = build_model(seed=1)
    # model1에 불러오려던 것. 오류가 나지 않는다 / meant for model1; raises no error
    model.load_weights("mnist.weights.h5")
    wrong = model1.evaluate(x, y, verbose=0)
    print(f"loss of model1: {wrong:.4f}")

# %% new_load_weights
if __name__ == "__main__":
    model1.load_weights("mnist.weights.h5")
    right = model1.evaluate(x, y, verbose=0)
    print(f"loss of model1: {right:.4f}")

# %% old_save
if __name__ == "__main__":
    # 케라스는 이 경고를 로그로 남긴다. 글자로 받아 둔다 / Keras logs this warning; catch the text
    log = io.StringIO()
    logging.getLogger("absl").addHandler(logging.StreamHandler(log))
    model.save("model.h5")
    warning = log.getvalue()
    print("warning:", warning.split(". ")[0])
    try:
        keras.models.load_model("model.h5")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).splitlines()[0][:80], sep=": ")

# %% new_save
if __name__ == "__main__":
    model.save("model.keras")
    loaded = keras.models.load_model("model.keras")
    print(f"loss of the loaded model: {loaded.evaluate(x, y, verbose=0):.4f}")

# %% report
if __name__ == "__main__":
    metrics = {"wrong_loss": wrong, "right_loss": right, "warnings": warning != ""}
