"""keras.Input declares the shape of one sample; without it Keras waits for the first data."""

# %% setup
import warnings

import keras
import numpy as np

# %% run
if __name__ == "__main__":
    declared = keras.Sequential([keras.Input(shape=(8,)), keras.layers.Dense(4)])
    count = declared.count_params()
    print("with Input:     built", declared.built, " parameters", count)

    waiting = keras.Sequential([keras.layers.Dense(4)])
    print("without Input:  built", waiting.built)
    # 첫 데이터를 보고 모양을 안다 / the first data tell the shape
    waiting(np.zeros((3, 8)))
    count_later = waiting.count_params()
    print("after one call: built", waiting.built, " parameters", count_later)

    # 배치 크기 자리는 비어 있다(None): 아무 수나 된다 / the batch size stays open (None): any number will do
    print("whole shape:", keras.Input(shape=(28, 28, 1)).shape)

# %% mistakes
if __name__ == "__main__":
    # 경고를 목록에 모은다 / collect the warnings in a list
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        keras.layers.Dense(4, input_shape=(8,))
    print("input_shape=(8,):", str(caught[0].message).split(".")[0])
    try:
        # (8,)이 아니라 8이라고 적었다 / 8 instead of (8,)
        keras.Input(shape=8)
    except ValueError as error:
        print("shape=8: ValueError -", error)

# %% report
if __name__ == "__main__":
    metrics = {
        "parameters": count,
        "difference": count - count_later,
        "warnings": len(caught),
    }
