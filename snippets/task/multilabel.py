"""Multi-label: every label is a separate yes-or-no question, so sigmoids instead of a softmax."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
labels = ["even", "at least 5", "divisible by 3"]

# %% training
if __name__ == "__main__":
    x, digit = load_digits(return_X_y=True)
    # stack은 배열 셋을 열로 나란히 세운다. 숫자 6은 세 레이블이 모두 1이다 / stack puts three arrays side by side as columns; all three labels of the digit 6 are 1
    y = np.stack([digit % 2 == 0, digit >= 5, digit % 3 == 0], axis=1).astype("float32")
    x_train, x_test, y_train, y_test, _, digit_test = train_test_split(
        x / 16, y, digit, test_size=0.3, random_state=0
    )
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(3, activation="sigmoid"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(0.005),
        loss="binary_crossentropy",
        # "accuracy"라고만 쓰면 출력이 여럿이어서 다중 분류의 정확도를 잰다 / with several outputs, plain "accuracy" measures multiclass accuracy
        metrics=["binary_accuracy", "accuracy"],
    )
    model.fit(x_train, y_train, epochs=12, batch_size=64, verbose=0)

# %% answers
if __name__ == "__main__":
    probabilities = model.predict(x_test, verbose=0)
    answers = probabilities > 0.5
    for value in (6, 7, 4):
        # 테스트 세트에서 이 숫자가 처음 나오는 행 / the first row of this digit in the test set
        row = list(digit_test).index(value)
        found = [labels[i] for i in range(3) if answers[row, i]]
        three = probabilities[row]
        print(f"digit {value}: {three.round(2)} sum {three.sum():.2f} ->", found)
    right = answers == y_test
    each = right.mean(axis=0)
    # all(axis=1)은 세 레이블이 모두 맞은 행에서만 참이다 / all(axis=1) is true only for rows with all three labels right
    whole = right.all(axis=1).mean()
    print("accuracy of each label:", each.round(3), f" mean {each.mean():.3f}")
    print(f"all three right: {whole:.3f}")
    measured = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
    print(f"binary_accuracy: {measured['binary_accuracy']:.3f}")
    print(f"accuracy, meant for one of several classes: {measured['accuracy']:.3f}")

# %% draw
if __name__ == "__main__":
    accuracies, ax = plt.subplots(figsize=(6, 2.6), layout="constrained")
    ax.barh([*labels, "all three"], [*each, whole])
    ax.invert_yaxis()
    ax.set_xlabel("test accuracy")

# %% report
if __name__ == "__main__":
    metrics = {
        "mean_label_accuracy": each.mean(),
        "all_three_accuracy": whole,
        "binary_accuracy": measured["binary_accuracy"],
        "categorical_accuracy": measured["accuracy"],
    }
    figures = {"accuracies": accuracies}
