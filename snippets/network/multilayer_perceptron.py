"""A multilayer perceptron reads the 8 × 8 digits that come with scikit-learn."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(777)

# %% data
if __name__ == "__main__":
    digits = load_digits()
    x = digits.data / 16  # 1797 × 64, 값은 0에서 1 사이 / 1797 × 64, values from 0 to 1
    y = digits.target
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=777, stratify=y
    )

# %% model
if __name__ == "__main__":
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"]
    )

# %% train
if __name__ == "__main__":
    model.fit(x_train, y_train, epochs=30, batch_size=32, verbose=0)
    loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
    print("parameters:", model.count_params())
    print(f"test accuracy: {accuracy:.3f}")

# %% predict
if __name__ == "__main__":
    # 확률이 가장 높은 숫자가 모델의 답이다 / the digit with the highest probability is the answer of the model
    guesses = model.predict(x_test, verbose=0).argmax(axis=1)
    # flatnonzero는 참인 자리의 번호를 모은다 / flatnonzero collects the places that are true
    wrong = np.flatnonzero(guesses != y_test)
    print(len(wrong), "of", len(y_test), "test digits are misread")

# %% draw
if __name__ == "__main__":
    misread, axes = plt.subplots(1, 4, figsize=(7, 2.2), layout="constrained")
    for ax, i in zip(axes, wrong, strict=False):
        ax.imshow(x_test[i].reshape(8, 8), cmap="gray_r")
        ax.set_title(f"{y_test[i]} read as {guesses[i]}")
    for ax in axes:
        ax.set_axis_off()

# %% report
if __name__ == "__main__":
    metrics = {"test_accuracy": accuracy, "parameters": model.count_params()}
    figures = {"misread": misread}
