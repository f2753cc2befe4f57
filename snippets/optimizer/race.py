"""Eight optimizers of Keras with default settings, and two with a higher rate, from the same initial weights."""

# %% setup
import keras
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

# %% data
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    x_train, x_val, y_train, y_val = train_test_split(
        x.astype("float32") / 16, y, test_size=0.3, random_state=0, stratify=y
    )


# %% model
def build_model():
    return keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )


# %% run
if __name__ == "__main__":
    optimizers = {
        "SGD": keras.optimizers.SGD(),
        "SGD + momentum": keras.optimizers.SGD(momentum=0.9),
        "Adagrad": keras.optimizers.Adagrad(),
        "Adadelta": keras.optimizers.Adadelta(),
        "RMSprop": keras.optimizers.RMSprop(),
        "Adam": keras.optimizers.Adam(),
        "Adamax": keras.optimizers.Adamax(),
        "Nadam": keras.optimizers.Nadam(),
        # 둘은 기본값 0.001보다 큰 학습률을 쓰도록 만들어졌다 / these two were made for higher rates than the default of 0.001
        "Adagrad, 0.1": keras.optimizers.Adagrad(learning_rate=0.1),
        "Adadelta, 1.0": keras.optimizers.Adadelta(learning_rate=1.0),
    }
    accuracies = {}
    for name, optimizer in optimizers.items():
        # 모두 같은 초기 가중치에서 출발한다 / all start from the same initial weights
        keras.utils.set_random_seed(0)
        model = build_model()
        model.compile(
            optimizer=optimizer,
            loss="sparse_categorical_crossentropy",
            metrics=["accuracy"],
        )
        history = model.fit(
            x_train,
            y_train,
            epochs=8,
            batch_size=32,
            validation_data=(x_val, y_val),
            verbose=0,
        ).history
        accuracies[name] = history["val_accuracy"]
        print(
            f"{name:15s} rate {float(optimizer.learning_rate):.3f}"
            f"   validation accuracy {accuracies[name][-1]:.3f}"
        )

# %% draw
if __name__ == "__main__":
    race, ax = plt.subplots()
    for name, values in accuracies.items():
        style = "--" if "," in name else "-"
        ax.plot(range(1, 9), values, style, marker="o", markersize=3, label=name)
    ax.set(xlabel="epoch", ylabel="validation accuracy", ylim=(0, 1))
    ax.legend(fontsize=8, ncols=2)

# %% report
if __name__ == "__main__":
    metrics = {
        "sgd": accuracies["SGD"][-1],
        "sgd_momentum": accuracies["SGD + momentum"][-1],
        "adagrad": accuracies["Adagrad"][-1],
        "adadelta": accuracies["Adadelta"][-1],
        "rmsprop": accuracies["RMSprop"][-1],
        "adam": accuracies["Adam"][-1],
        "adamax": accuracies["Adamax"][-1],
        "nadam": accuracies["Nadam"][-1],
        "adagrad_raised": accuracies["Adagrad, 0.1"][-1],
        "adadelta_raised": accuracies["Adadelta, 1.0"][-1],
    }
    figures = {"race": race}
