"""summary prints the layers with their output shapes and parameters."""

# %% setup
import math

import keras
import numpy as np

keras.utils.set_random_seed(0)

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

# %% after_training
if __name__ == "__main__":
    # 학습하고 나면 Adam이 파라미터마다 수 둘을 더 들고 있다 / after training Adam holds two more numbers for each parameter
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    model.fit(np.zeros((1, 28, 28)), np.zeros(1), verbose=0)
    held_by_adam = sum(math.prod(v.shape) for v in model.optimizer.variables)
    # 스텝 수와 학습률도 함께 센다 / the step count and the learning rate are counted too
    print("held by Adam:", held_by_adam, "=", 2 * model.count_params(), "+ 2")

# %% frozen
if __name__ == "__main__":
    # 동결한 층의 가중치는 학습되지 않는다 / the weights of a frozen layer are not trained
    model.get_layer("hidden_1").trainable = False
    trainable = 0
    for weight in model.trainable_weights:
        # 행 × 열 / rows × columns
        trainable += math.prod(weight.shape)
    print("trainable when hidden_1 is frozen:", trainable)

# %% report
if __name__ == "__main__":
    metrics = {
        "parameters": model.count_params(),
        "trainable": trainable,
        "held_by_adam": held_by_adam,
    }
