"""One seed for Python, NumPy and the backend: then two trainings agree; another seed gives another result."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

# 모든 난수가 여기서 출발한다 / all random numbers start here
keras.utils.set_random_seed(777)


# %% training
def train(seed):
    """Train a small network; return its first initial weight and its test accuracy."""
    keras.utils.set_random_seed(seed)
    x, y = load_digits(return_X_y=True)
    x = x / 16
    model = keras.Sequential(
        [keras.Input(shape=(64,)), keras.layers.Dense(10, activation="softmax")]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(0.01),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    first_weight = model.get_weights()[0][0, 0]
    model.fit(x[:1200], y[:1200], epochs=3, verbose=0)
    _, accuracy = model.evaluate(x[1200:], y[1200:], verbose=0)
    return first_weight, accuracy


# %% run
if __name__ == "__main__":
    first_weight, first_accuracy = train(777)
    print(f"seed 777: first weight {first_weight:.6f}, accuracy {first_accuracy:.4f}")
    first_weight, again_accuracy = train(777)
    print(f"seed 777: first weight {first_weight:.6f}, accuracy {again_accuracy:.4f}")

    accuracies = []
    for seed in range(10):
        first_weight, accuracy = train(seed)
        accuracies.append(accuracy)
    print("ten seeds:", np.round(accuracies, 3))

# %% tensorflow_alone
if __name__ == "__main__":
    # TensorFlow의 시드만으로는 케라스의 초기 가중치가 정해지지 않는다 / TensorFlow's seed alone does not fix the initial weights of Keras
    weights = []
    for _ in range(2):
        tf.random.set_seed(777)
        layer = keras.layers.Dense(1)
        # 입력 네 개에 맞는 가중치를 만든다 / create the weights for four inputs
        layer.build((None, 4))
        weights.append(layer.get_weights()[0])
    difference_tf_seed = np.abs(weights[0] - weights[1]).max()
    print(f"tf.random.set_seed alone: difference {difference_tf_seed:.3f}")

# %% draw
if __name__ == "__main__":
    spread, ax = plt.subplots(figsize=(6, 2.2), layout="constrained")
    ax.scatter(accuracies, np.zeros(10), s=30, alpha=0.6)
    ax.set(xlabel="test accuracy with ten seeds", yticks=[])

# %% report
if __name__ == "__main__":
    metrics = {
        "difference_same_seed": abs(first_accuracy - again_accuracy),
        "spread": max(accuracies) - min(accuracies),
        "difference_tf_seed": difference_tf_seed,
    }
    figures = {"spread": spread}
