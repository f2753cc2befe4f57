"""The parameters of a 64-32-10 network, counted by hand and by Keras, and how training moves them."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)

# %% count
if __name__ == "__main__":
    # (입력 + 1) × 유닛. 더한 1은 편향이다 / (inputs + 1) × units; the 1 is the bias
    hidden = (64 + 1) * 32
    output = (32 + 1) * 10
    by_hand = hidden + output
    print(f"by hand: {hidden:,} + {output:,} = {by_hand:,}")

    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    by_keras = model.count_params()
    print(f"Keras:   {by_keras:,}")

# %% train
if __name__ == "__main__":
    digits = load_digits()
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")

    # get_weights는 [가중치, 편향]을 준다. ravel은 한 줄로 편다 / get_weights gives [weights, biases]; ravel makes one row of them
    before = model.layers[0].get_weights()[0].ravel()
    model.fit(digits.data / 16, digits.target, epochs=10, verbose=0)
    after = model.layers[0].get_weights()[0].ravel()
    # 언제나 0인 픽셀에 곱하는 가중치는 기울기가 0이라 바뀌지 않는다 / weights that multiply pixels that are always 0 have a gradient of 0 and do not change
    changed = np.mean(before != after)
    print(f"weights of the first layer that training changed: {changed:.1%}")

# %% draw
if __name__ == "__main__":
    histogram, ax = plt.subplots()
    bins = np.linspace(-0.8, 0.8, 60)
    ax.hist(before, bins, alpha=0.6, label="before training")
    ax.hist(after, bins, alpha=0.6, label="after training")
    ax.set(xlabel="weight", ylabel="count")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"by_hand": by_hand, "keras": by_keras, "changed_share": changed}
    figures = {"histogram": histogram}
