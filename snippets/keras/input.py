"""keras.Input declares the shape of one sample, and a Normalization layer behind it standardizes the features."""

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

# %% normalization
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    # 단위가 다른 두 특성 / two features in different units
    x_train = rng.normal([170, 0.5], [8, 0.1], size=(500, 2)).astype("float32")
    normalize = keras.layers.Normalization()
    # 훈련 데이터에서 특성마다 평균과 분산을 구해 둔다 / take the mean and variance of each feature from the training data
    normalize.adapt(x_train)
    raw_in = keras.Sequential(
        [keras.Input(shape=(2,)), normalize, keras.layers.Dense(1)]
    )
    standardized = keras.ops.convert_to_numpy(normalize(x_train))
    mean, spread = standardized.mean(axis=0), standardized.std(axis=0)
    # 반올림이 -0을 내지 않게 0을 더한다 / adding 0 keeps rounding from giving -0
    print("after Normalization: mean", mean.round(3) + 0, " std", spread.round(3))
    # 모델은 원래 단위의 수를 받는다 / the model takes numbers in their own units
    print("output for raw numbers:", raw_in(np.array([[180.0, 0.4]])).shape)

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
        "largest_mean": np.abs(mean).max(),
        "largest_spread_error": np.abs(spread - 1).max(),
    }
