"""A deep belief network: RBMs stacked one by one, then three epochs of fine-tuning with labels."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

widths = (64, 128, 128, 128)


# %% pretraining
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_rbm(x, hidden, rng, epochs=30, rate=0.1, batch=20):
    """Weights and hidden biases of one restricted Boltzmann machine (contrastive divergence)."""
    w = rng.normal(0, 0.05, size=(x.shape[1], hidden))
    b, c = np.zeros(x.shape[1]), np.zeros(hidden)
    for _ in range(epochs):
        for rows in np.array_split(rng.permutation(len(x)), len(x) // batch):
            v0 = x[rows]
            h0 = sigmoid(v0 @ w + c)
            v1 = sigmoid((rng.random(h0.shape) < h0) @ w.T + b)
            h1 = sigmoid(v1 @ w + c)
            w += rate * (v0.T @ h0 - v1.T @ h1) / len(rows)
            b += rate * (v0 - v1).mean(axis=0)
            c += rate * (h0 - h1).mean(axis=0)
    return w, c


def pretrain(x, rng):
    """Each machine learns from the hidden units of the one below."""
    layers = []
    for hidden in widths[1:]:
        w, c = train_rbm(x, hidden, rng)
        layers.append([w, c])
        x = sigmoid(x @ w + c)
    return layers


# %% network
def build_model():
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input(shape=(widths[0],))])
    for units in widths[1:]:
        model.add(
            keras.layers.Dense(
                units,
                "sigmoid",
                kernel_initializer=keras.initializers.RandomNormal(stddev=0.05),
            )
        )
    model.add(keras.layers.Dense(10, activation="softmax"))
    model.compile(
        keras.optimizers.SGD(0.1, momentum=0.9),
        "sparse_categorical_crossentropy",
        metrics=["acc"],
    )
    return model


# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    x_train, x_test, y_train, y_test = train_test_split(
        x / 16, y, test_size=0.3, random_state=0, stratify=y
    )
    starts = {"random": None, "pretrained": pretrain(x_train, np.random.default_rng(0))}
    curves = {}
    for name, weights in starts.items():
        model = build_model()
        for layer, pair in zip(model.layers, weights or [], strict=False):
            layer.set_weights(pair)
        curves[name] = [
            model.fit(
                x_train,
                y_train,
                batch_size=64,
                verbose=0,
                validation_data=(x_test, y_test),
            ).history["val_acc"][0]
            for _ in range(3)
        ]
        print(f"{name:10s} test accuracy after each epoch:", np.round(curves[name], 3))

    tuning, ax = plt.subplots()
    for name, values in curves.items():
        ax.plot([1, 2, 3], values, marker="o", label=name)
    ax.set(
        xlabel="epoch of fine-tuning",
        ylabel="test accuracy",
        ylim=(0, 1),
        xticks=[1, 2, 3],
    )
    ax.legend(title="first weights")
    random, pretrained = curves["random"][-1], curves["pretrained"][-1]
    metrics = {
        "random": random,
        "pretrained": pretrained,
        "difference": pretrained - random,
    }
    figures = {"tuning": tuning}
