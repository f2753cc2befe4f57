"""summary prints the layers with their output shapes and parameters."""

# %% setup
import math

import keras

# %% run
if __name__ == "__main__":
    model = keras.Sequential(
        [
            keras.Input(shape=(28, 28)),
            keras.layers.Flatten(name="flatten"),
            keras.layers.Dense(64, activation="relu", name="hidden_1"),
            keras.layers.Dense(32, activation="relu", name="hidden_2"),
            keras.layers.Dense(10, activation="softmax", name="output"),
        ],
        name="mnist",
    )
    model.summary()
    # 층마다 입력 × 유닛 + 편향 / in each layer inputs × units + biases
    by_hand = (784 * 64 + 64) + (64 * 32 + 32) + (32 * 10 + 10)
    print("by hand:", by_hand)

# %% frozen
if __name__ == "__main__":
    # 얼린 층의 가중치는 훈련되지 않는다 / the weights of a frozen layer are not trained
    model.get_layer("hidden_1").trainable = False
    trainable = 0
    for weight in model.trainable_weights:
        # 행 × 열 / rows × columns
        trainable += math.prod(weight.shape)
    print("trainable when hidden_1 is frozen:", trainable)

# %% report
if __name__ == "__main__":
    metrics = {"parameters": model.count_params(), "trainable": trainable}
