"""validation_data and validation_split: which rows are validated on, and why the split can go wrong."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split


# %% model
def build_model(training_rows):
    keras.utils.set_random_seed(0)
    # 평균과 분산은 훈련할 행에서만 구한다 / mean and variance come from the rows to train on only
    normalize = keras.layers.Normalization()
    normalize.adapt(training_rows)
    model = keras.Sequential(
        [
            keras.Input(shape=(4,)),
            normalize,
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.2),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model


# %% run
if __name__ == "__main__":
    x, y = load_iris(return_X_y=True)
    # 행이 품종 순서로 놓여 있다 / the rows are sorted by species
    print("labels of the last 20% of the sorted rows:", np.unique(y[-30:]))

    # 섞기 전에 마지막 20%(30행)를 떼어 낸다: 여기서는 모두 세 번째 품종 / the last 20% (30 rows) are taken, before any shuffling: here all of the third species
    on_sorted = build_model(x[:120]).fit(
        x, y, epochs=12, validation_split=0.2, verbose=0
    )

    order = np.random.default_rng(0).permutation(len(x))
    x_mixed, y_mixed = x[order], y[order]
    on_shuffled = build_model(x_mixed[:120]).fit(
        x_mixed, y_mixed, epochs=12, validation_split=0.2, verbose=0
    )

    # stratify: 양쪽에 품종이 같은 비율로 들어간다 / stratify: both parts have the species in the same proportions
    x_train, x_val, y_train, y_val = train_test_split(
        x, y, test_size=0.2, random_state=0, stratify=y
    )
    on_given = build_model(x_train).fit(
        x_train, y_train, epochs=12, validation_data=(x_val, y_val), verbose=0
    )

    val_accuracy = {
        "split, sorted rows": on_sorted.history["val_accuracy"],
        "split, shuffled rows": on_shuffled.history["val_accuracy"],
        "validation_data": on_given.history["val_accuracy"],
    }
    for name, values in val_accuracy.items():
        print(f"{name:21s} val_accuracy {values[-1]:.3f}")
    print("keys of the history:", list(on_given.history))

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    for name, values in val_accuracy.items():
        ax.plot(range(1, 13), values, label=name)
    ax.set(xlabel="epoch", ylabel="validation accuracy", ylim=(0, 1.05))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "sorted_split": val_accuracy["split, sorted rows"][-1],
        "shuffled_split": val_accuracy["split, shuffled rows"][-1],
        "validation_data": val_accuracy["validation_data"][-1],
    }
    figures = {"curves": curves}
