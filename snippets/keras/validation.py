"""validation_data and validation_split: who is validated on, and why the split can go wrong."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler


# %% train
def train(x, y, **validation):
    """History of 12 epochs."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [keras.Input(shape=(4,)), keras.layers.Dense(3, activation="softmax")]
    )
    model.compile(
        keras.optimizers.Adam(0.2),
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model.fit(x, y, epochs=12, verbose=0, **validation).history


# %% run
if __name__ == "__main__":
    x, y = load_iris(return_X_y=True)
    x = StandardScaler().fit_transform(x)
    x_train, x_val, y_train, y_val = train_test_split(
        x, y, test_size=0.2, random_state=0, stratify=y
    )
    shuffled = np.random.default_rng(0).permutation(len(x))
    histories = {
        # 섞기 전에 마지막 20 %를 떼어 낸다: 여기서는 모두 세 번째 품종 / the last 20 %, before any shuffling: here all of the third species
        "split, sorted rows": train(x, y, validation_split=0.2),
        "split, shuffled rows": train(x[shuffled], y[shuffled], validation_split=0.2),
        "validation_data": train(x_train, y_train, validation_data=(x_val, y_val)),
    }
    print("labels of the last 20 % of the sorted rows:", np.unique(y[-30:]))
    for name, history in histories.items():
        print(
            f"{name:21s} val_accuracy {history['val_accuracy'][-1]:.3f}  keys {len(history)}"
        )

    curves, ax = plt.subplots()
    for name, history in histories.items():
        ax.plot(range(1, 13), history["val_accuracy"], label=name)
    ax.set(xlabel="epoch", ylabel="validation accuracy", ylim=(0, 1.05))
    ax.legend()
    sorted_, mixed, given = (
        history["val_accuracy"][-1] for history in histories.values()
    )
    metrics = {
        "sorted_split": sorted_,
        "shuffled_split": mixed,
        "validation_data": given,
    }
    figures = {"curves": curves}
