"""A deep belief network: RBMs stacked one by one, then three epochs of fine-tuning with labels."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

# 픽셀 64개 위에 은닉층 셋 / three hidden layers on top of 64 pixels
hidden_layers = (128, 128, 128)


# %% pretraining
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_rbm(x, hidden, rng, epochs=30, rate=0.1, batch=20):
    """Weights and hidden biases of one restricted Boltzmann machine (contrastive divergence)."""
    w = rng.normal(0, 0.05, size=(x.shape[1], hidden))
    # b는 가시층, c는 은닉층의 편향 / b: biases of the visible layer, c: of the hidden layer
    b, c = np.zeros(x.shape[1]), np.zeros(hidden)
    for _ in range(epochs):
        # 섞은 행을 미니배치로 나눈다 / shuffled rows, split into mini-batches
        for rows in np.array_split(rng.permutation(len(x)), len(x) // batch):
            # 은닉층으로 올라가고, 내려오고, 다시 올라간다 / up to the hidden layer, down, and up again
            v0 = x[rows]
            h0 = sigmoid(v0 @ w + c)
            v1 = sigmoid((rng.random(h0.shape) < h0) @ w.T + b)
            h1 = sigmoid(v1 @ w + c)
            w += rate * (v0.T @ h0 - v1.T @ h1) / len(rows)
            b += rate * (v0 - v1).mean(axis=0)
            c += rate * (h0 - h1).mean(axis=0)
    return w, c


def pretrain(x, rng):
    """Each machine learns from the hidden units of the one below; no labels are used."""
    pairs = []
    for hidden in hidden_layers:
        w, c = train_rbm(x, hidden, rng)
        pairs.append([w, c])
        x = sigmoid(x @ w + c)
    return pairs


# %% network
def build_model():
    model = keras.Sequential([keras.Input(shape=(64,))])
    for units in hidden_layers:
        # 가중치는 기본값인 글로럿 초기화로 시작한다 / the weights start from Glorot initialization, the default
        model.add(keras.layers.Dense(units, activation="sigmoid"))
    model.add(keras.layers.Dense(10, activation="softmax"))
    model.compile(
        optimizer=keras.optimizers.SGD(0.1, momentum=0.9),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model


# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    x_train, x_test, y_train, y_test = train_test_split(
        x / 16, y, test_size=0.3, random_state=0, stratify=y
    )
    pairs = pretrain(x_train, np.random.default_rng(0))
    curves, accuracies = {}, {}
    for name in ("random", "pretrained"):
        keras.utils.set_random_seed(0)
        model = build_model()
        if name == "pretrained":
            # 마지막 소프트맥스 층만 무작위 가중치로 남는다 / only the last layer, the softmax, keeps random weights
            for layer, pair in zip(model.layers[:-1], pairs, strict=True):
                layer.set_weights(pair)
        history = model.fit(
            x_train,
            y_train,
            epochs=3,
            batch_size=64,
            validation_split=0.2,
            verbose=0,
        )
        curves[name] = history.history["val_accuracy"]
        loss, accuracies[name] = model.evaluate(x_test, y_test, verbose=0)
        print(
            f"{name:10s} validation accuracy of each epoch {np.round(curves[name], 3)}"
            f"  test accuracy {accuracies[name]:.3f}"
        )

# %% draw
if __name__ == "__main__":
    tuning, ax = plt.subplots()
    for name, values in curves.items():
        ax.plot([1, 2, 3], values, marker="o", label=name)
    ax.set(
        xlabel="epoch of fine-tuning",
        ylabel="validation accuracy",
        ylim=(0, 1),
        xticks=[1, 2, 3],
    )
    ax.legend(title="initial weights")

# %% report
if __name__ == "__main__":
    metrics = {
        "random": accuracies["random"],
        "pretrained": accuracies["pretrained"],
        "difference": accuracies["pretrained"] - accuracies["random"],
    }
    figures = {"tuning": tuning}
