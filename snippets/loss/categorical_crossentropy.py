"""Categorical and sparse categorical cross-entropy: one loss, two ways to write the labels."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# %% run
if __name__ == "__main__":
    # 샘플 셋, 클래스 셋 / three samples, three classes
    probabilities = np.array(
        [
            [0.7, 0.2, 0.1],
            [0.1, 0.8, 0.1],
            [0.3, 0.4, 0.3],
        ]
    )
    labels = np.array([0, 1, 2])
    one_hot = keras.utils.to_categorical(labels, 3)
    print("labels:", labels, " one-hot rows:", one_hot.astype(int).tolist())

    sparse = float(keras.losses.SparseCategoricalCrossentropy()(labels, probabilities))
    categorical = float(keras.losses.CategoricalCrossentropy()(one_hot, probabilities))
    # 0, 1, 2번 행에서 정답 클래스의 확률만 고른다 / from rows 0, 1 and 2, only the probability of the true class
    given = probabilities[np.arange(3), labels]
    losses = -np.log(given)
    by_hand = losses.mean()
    print(f"sparse {sparse:.6f}  categorical {categorical:.6f}  by hand {by_hand:.6f}")

# %% mistakes
if __name__ == "__main__":
    # 원-핫을 받는 손실에 번호를 주면 오류가 난다 / numbers given to the loss that takes one-hot labels are an error
    try:
        keras.losses.CategoricalCrossentropy()(labels, probabilities)
    except ValueError as error:
        # 오류 메시지의 첫 문장만 / only the first sentence of its message
        print("integers given to the one-hot loss:", str(error).split(". ")[0])

    ten_class_chance = -np.log(1 / 10)
    print(f"loss of guessing evenly among ten classes: {ten_class_chance:.4f}")

# %% draw
if __name__ == "__main__":
    rows, ax = plt.subplots(figsize=(6, 2.8), layout="constrained")
    ax.bar(range(3), losses)
    for i in range(3):
        text = f"-log {given[i]}"
        ax.text(i, losses[i], text, ha="center", va="bottom", fontsize=9)
    ax.set_xticks(range(3), [f"sample {i}, label {k}" for i, k in enumerate(labels)])
    # 막대 위의 글이 들어갈 자리 / room for the text above the bars
    ax.set(ylabel="loss", ylim=(0, 1.2 * losses.max()))

# %% report
if __name__ == "__main__":
    metrics = {
        "loss": by_hand,
        "difference": max(abs(sparse - by_hand), abs(categorical - by_hand)),
        "ten_class_chance": ten_class_chance,
    }
    figures = {"rows": rows}
