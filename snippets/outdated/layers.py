"""Old ways to build a model, run on current Keras: what happens, and what to write instead."""

# %% setup
import warnings

import keras
import numpy as np

# 발생한 오류를 모아 둔다 / collects the errors that occur
errors = []

# %% old_input_shape
if __name__ == "__main__":
    # 경고를 caught에 모은다 / collect the warnings in caught
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        keras.layers.Dense(32, input_shape=(2,))
        keras.layers.Dense(12, input_dim=8)
    for warning in caught:
        print(warning.category.__name__, str(warning.message).split(". ")[0], sep=": ")

# %% new_input_shape
if __name__ == "__main__":
    model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(32)])
    print("weights:", model.get_weights()[0].shape)

# %% old_shape_number
if __name__ == "__main__":
    try:
        with warnings.catch_warnings(action="ignore"):
            keras.Sequential([keras.layers.Dense(64, input_shape=100)])
    except (TypeError, ValueError) as error:
        errors.append(error)
        print(type(error).__name__, str(error).splitlines()[0], sep=": ")

# %% new_shape_number
if __name__ == "__main__":
    model = keras.Sequential([keras.Input(shape=(100,)), keras.layers.Dense(64)])
    print("weights:", model.get_weights()[0].shape)

# %% old_dot
if __name__ == "__main__":
    # 파일에 그대로 적으면 아무것도 실행되지 않으므로 문자열로 시험한다 / written into the file it would keep everything from running, so it is tried as a string
    try:
        compile("Dense(1. activation='linear')", "notes.py", "exec")
    except SyntaxError as error:
        errors.append(error)
        print(type(error).__name__, error.msg, sep=": ")

# %% new_dot
if __name__ == "__main__":
    layer = keras.layers.Dense(1, activation="linear")
    print("activation:", layer.activation.__name__)

# %% old_list
if __name__ == "__main__":
    dense = keras.layers.Dense(10, activation="softmax")
    try:
        keras.Sequential(dense)
    except TypeError as error:
        errors.append(error)
        print(type(error).__name__, error, sep=": ")

# %% new_list
if __name__ == "__main__":
    model = keras.Sequential([keras.Input(shape=(784,)), dense])
    print("parameters:", model.count_params())

# %% old_reshape
if __name__ == "__main__":
    images = np.zeros((60000, 28, 28), "uint8")
    # 오류가 나지 않는다 / raises no error
    print("shape:", images.reshape((-1, 28 * 20)).shape)

# %% new_reshape
if __name__ == "__main__":
    print("shape:", images.reshape(-1, 28 * 28).shape)

# %% report
if __name__ == "__main__":
    metrics = {"warnings": len(caught), "errors": len(errors)}
