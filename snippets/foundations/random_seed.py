"""One seed for Python, NumPy and the backend: only then do two trainings agree."""

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
    """First weight and final test accuracy of a small network."""
    keras.utils.set_random_seed(seed)
    x, y = load_digits(return_X_y=True)
    x = x / 16
    model = keras.Sequential(
        [keras.Input(shape=(64,)), keras.layers.Dense(10, activation="softmax")]
    )
    model.compile(
        keras.optimizers.Adam(0.01),
        "sparse_categorical_crossentropy",
        steps_per_execution=40,
    )
    first = float(model.get_weights()[0][0, 0])
    model.fit(x[:1200], y[:1200], epochs=3, verbose=0)
    return first, float(np.mean(model(x[1200:]).numpy().argmax(axis=1) == y[1200:]))


# %% run
if __name__ == "__main__":
    again = train(777), train(777)
    print(f"seed 777: first weight {again[0][0]:.6f}, accuracy {again[0][1]:.4f}")
    print(f"seed 777: first weight {again[1][0]:.6f}, accuracy {again[1][1]:.4f}")
    accuracies = [train(seed)[1] for seed in range(10)]
    print("ten seeds:", np.round(accuracies, 3))
    # TensorFlow의 시드만으로는 케라스의 첫 가중치가 정해지지 않는다 / TensorFlow's seed alone does not fix Keras's first weights
    draws = []
    for _ in range(2):
        tf.random.set_seed(777)
        draws.append(keras.layers.Dense(1))
        draws[-1].build((None, 4))
    same = np.array_equal(draws[0].get_weights()[0], draws[1].get_weights()[0])
    print("same first weights with tf.random.set_seed alone:", same)

    spread, ax = plt.subplots(figsize=(6, 2.2))
    ax.scatter(accuracies, np.zeros(10), s=30, alpha=0.6)
    ax.set(xlabel="test accuracy with ten seeds", yticks=[])
    metrics = {
        "difference_same_seed": abs(again[0][1] - again[1][1]),
        "spread": max(accuracies) - min(accuracies),
    }
    figures = {"spread": spread}
