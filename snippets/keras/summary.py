"""summary prints the layers with their output shapes and parameters."""

# %% setup
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
    model.summary(print_fn=print)
    by_hand = (784 * 64 + 64) + (64 * 32 + 32) + (32 * 10 + 10)
    print("by hand:", by_hand)
    # 첫 층을 얼리면 훈련되는 파라미터가 줄어든다 / frozen layers do not count as trainable
    model.get_layer("hidden_1").trainable = False
    trainable = sum(
        weight.shape[0] * (weight.shape[1] if len(weight.shape) > 1 else 1)
        for weight in model.trainable_weights
    )
    print("trainable when hidden_1 is frozen:", trainable)
    metrics = {"parameters": model.count_params(), "trainable": trainable}
