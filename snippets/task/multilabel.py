"""Multi-label: every label is a yes-or-no question of its own, so sigmoids instead of a softmax."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
labels = ["even", "at least 5", "divisible by 3"]

# %% run
if __name__ == "__main__":
    x, digit = load_digits(return_X_y=True)
    # 숫자 6은 세 레이블이 모두 1이다 / of the digit 6 all three labels are 1
    y = np.stack([digit % 2 == 0, digit >= 5, digit % 3 == 0], axis=1).astype("float32")
    x_train, x_test, y_train, y_test, _, d_test = train_test_split(
        x / 16, y, digit, test_size=0.3, random_state=0
    )
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(3, activation="sigmoid"),
        ]
    )
    model.compile(keras.optimizers.Adam(0.005), "binary_crossentropy")
    model.fit(x_train, y_train, epochs=12, batch_size=64, verbose=0)
    chances = model.predict(x_test, verbose=0)
    answers = chances > 0.5
    for value in (6, 7, 4):
        row = int(np.flatnonzero(d_test == value)[0])
        found = [name for name, yes in zip(labels, answers[row], strict=True) if yes]
        print(
            f"digit {value}: {chances[row].round(2)} sum {chances[row].sum():.2f} ->",
            found,
        )
    each = (answers == y_test).mean(axis=0)
    whole = (answers == y_test).all(axis=1).mean()
    print("accuracy of each label:", each.round(3), f" all three right: {whole:.3f}")

    accuracies, ax = plt.subplots(figsize=(6, 2.6))
    ax.barh([*labels, "all three"], [*each, whole])
    ax.invert_yaxis()
    ax.set_xlabel("test accuracy")
    metrics = {"mean_label_accuracy": each.mean(), "all_three_accuracy": whole}
    figures = {"accuracies": accuracies}
