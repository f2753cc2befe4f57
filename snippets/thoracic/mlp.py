"""Thoracic surgery: a published 78 % that is worse than always giving the same answer."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from scipy.stats import binomtest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score, log_loss, recall_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)
ADDRESS = "https://raw.githubusercontent.com/gilbutITbook/006958/master/"
SHA256 = "b51f69e60765c0b724c356fc3b9c5777b213c920b75ebb75b37b1f4b3702c379"


# %% data
def load_data():
    """470 rows; column 0 is a row number, column 17 is 1 for those who died within a year."""
    path = keras.utils.get_file(
        "thoracic-surgery.csv",
        origin=ADDRESS + "deeplearning/dataset/ThoraricSurgery.csv",
        file_hash=SHA256,
    )
    table = np.loadtxt(path, delimiter=",", dtype="float32")
    # 발표된 실험 그대로 행 번호까지 넣는다 / as published, the row number included
    x, y = table[:, :17], table[:, 17]
    return (x[:420], y[:420]), (x[420:], y[420:])


# %% model
def build_model():
    model = keras.Sequential([keras.Input(shape=(17,))])
    for units in (30, 20, 10):
        model.add(keras.layers.Dense(units, activation="relu"))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="adam", loss="binary_crossentropy", steps_per_execution=50)
    return model


# %% run
if __name__ == "__main__":
    (x, y), (x_test, y_test) = load_data()
    print("died within a year: training", int(y.sum()), "of 420,", end=" ")
    print("test", int(y_test.sum()), "of 50")
    model = build_model()
    rows = tf.data.Dataset.from_tensor_slices((x, y))
    # fit(epochs=100, batch_size=64)과 같은 700스텝 / the 700 steps of fit(epochs=100, batch_size=64)
    batches = rows.shuffle(420, seed=0).batch(64).repeat()
    model.fit(batches, steps_per_epoch=700, epochs=1, verbose=0)
    linear = make_pipeline(StandardScaler(), LogisticRegression())
    # 행 번호를 빼고 / without the row number
    linear.fit(x[:, 1:], y)
    chances = {
        "network": np.ravel(model.predict(x_test, verbose=0)),
        "logistic regression": linear.predict_proba(x_test[:, 1:])[:, 1],
        "always survived": np.full(50, 1e-3),
    }
    table = {}
    for name, chance in chances.items():
        answer = (chance > 0.5).astype(int)
        right = int(np.sum(answer == y_test))
        low, high = binomtest(right, 50).proportion_ci(method="wilson")
        table[name] = {
            "acc": right / 50,
            "low": low,
            "high": high,
            "balanced": balanced_accuracy_score(y_test, answer),
            "recall": recall_score(y_test, answer),
        }
        line = "  ".join(f"{key} {value:.3f}" for key, value in table[name].items())
        print(f"{name:20s} {line}")
    loss = log_loss(y_test, chances["network"])
    print(f"network, test loss: {loss:.3f}")

# %% figure
if __name__ == "__main__":
    comparison, ax = plt.subplots(figsize=(7, 3))
    for row, key in enumerate(("acc", "balanced", "recall")):
        for shift, name in zip((-0.25, 0, 0.25), table, strict=True):
            ax.barh(
                row + shift,
                table[name][key],
                height=0.22,
                color=f"C{list(table).index(name)}",
                label=name if row == 0 else None,
            )
    ax.set_yticks(range(3), ["accuracy", "balanced accuracy", "recall of deaths"])
    ax.set(xlabel="test set of 50 patients", xlim=(0, 1))
    ax.legend(loc="upper right")
    network, logistic, always = table.values()
    metrics = {
        "test_acc": network["acc"],
        "acc_low": network["low"],
        "acc_high": network["high"],
        "test_loss": loss,
        "balanced_acc": network["balanced"],
        "recall": network["recall"],
        "logistic_acc": logistic["acc"],
        "logistic_balanced": logistic["balanced"],
        "baseline_acc": always["acc"],
    }
    figures = {"comparison": comparison}
