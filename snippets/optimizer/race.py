"""Eight optimizers of Keras, each with its default settings, on the same digits and first weights."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

names = ("SGD", "Adagrad", "Adadelta", "RMSprop", "Adam", "Adamax", "Nadam")


# %% train
def accuracies(optimizer, x_train, x_test, y_train, y_test, epochs=8):
    """Test accuracy after every epoch of 40 steps."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    # 40스텝을 한 번에 실행하면 더 빠르다. PyTorch에서는 1만 된다 / 40 steps a call are faster; PyTorch takes only 1
    steps = 1 if keras.backend.backend() == "torch" else 40
    model.compile(
        optimizer, "sparse_categorical_crossentropy", steps_per_execution=steps
    )
    scores = []
    for _ in range(epochs):
        model.fit(x_train, y_train, batch_size=32, verbose=0)
        answers = keras.ops.convert_to_numpy(model(x_test)).argmax(axis=1)
        scores.append(float(np.mean(answers == y_test)))
    return scores


# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    data = train_test_split(
        x.astype("float32") / 16, y, test_size=0.3, random_state=0, stratify=y
    )
    curves = {
        name: accuracies(getattr(keras.optimizers, name)(), *data) for name in names
    }
    curves["SGD + momentum"] = accuracies(keras.optimizers.SGD(momentum=0.9), *data)
    for name, scores in sorted(curves.items(), key=lambda item: -item[1][-1]):
        rate = 0.01 if name.startswith("SGD") else 0.001
        print(f"{name:15s} default rate {rate}   test accuracy {scores[-1]:.3f}")

    race, ax = plt.subplots()
    for name, scores in curves.items():
        ax.plot(range(1, 9), scores, marker="o", markersize=3, label=name)
    ax.set(xlabel="epoch", ylabel="test accuracy", ylim=(0, 1))
    ax.legend(fontsize=8, ncols=2)
    metrics = {name.lower(): curves[name][-1] for name in names}
    metrics["sgd_momentum"] = curves["SGD + momentum"][-1]
    figures = {"race": race}
