"""keras.Input declares the shape of one sample; without it Keras waits for the first data."""

# %% setup
import warnings

import keras
import numpy as np

# %% run
if __name__ == "__main__":
    declared = keras.Sequential([keras.Input(shape=(8,)), keras.layers.Dense(4)])
    print("with Input: built", declared.built, " parameters", declared.count_params())

    waiting = keras.Sequential([keras.layers.Dense(4)])
    print("without:    built", waiting.built)
    # 첫 데이터를 보고 모양을 안다 / the first data tell the shape
    waiting(np.zeros((3, 8)))
    print("after one call: built", waiting.built, " parameters", waiting.count_params())

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        keras.layers.Dense(4, input_shape=(8,))
    print("input_shape=:", str(caught[0].message).split(".")[0][:75])
    try:
        keras.Input(shape=8)
    except (TypeError, ValueError) as error:
        print("shape=8:", type(error).__name__, "-", str(error).splitlines()[0][:60])
    # 배치 크기는 적지 않는다 / the batch size is not part of it
    print("whole shape:", keras.Input(shape=(28, 28, 1)).shape)
    metrics = {
        "parameters": declared.count_params(),
        "difference": declared.count_params() - waiting.count_params(),
        "warnings": len(caught),
    }
