"""A small network on the Pima diabetes data, beside a baseline, a linear model and an interval."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from scipy.stats import binomtest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score, roc_curve
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

ADDRESS = "https://raw.githubusercontent.com/jbrownlee/Datasets/master/"
SHA256 = "6bfe5d0f379d17a0e0819b996407e3c09bf80febd4287f2ed212190dfff154af"


# %% data
def load_data():
    """768 rows, 8 features, and 1 for those who tested positive; the first 700 rows train."""
    file = "pima-indians-diabetes.csv"
    path = keras.utils.get_file(file, origin=ADDRESS + file, file_hash=SHA256)
    table = np.loadtxt(path, delimiter=",", dtype="float32")
    x, y = table[:, :8], table[:, 8]
    return (x[:700], y[:700]), (x[700:], y[700:])


# %% model
def train(x, y, epochs):
    """The published network; the same steps as fit(epochs=epochs, batch_size=64), sooner."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(shape=(8,)),
            keras.layers.Dense(12, activation="relu"),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", steps_per_execution=50)
    # 한 에폭은 11스텝: 700 ÷ 64를 올림 / 11 steps an epoch: 700 / 64, rounded up
    steps = 11 * epochs
    rows = tf.data.Dataset.from_tensor_slices((x, y))
    batches = rows.shuffle(700, seed=0).batch(64).repeat()
    model.fit(batches, steps_per_epoch=steps, epochs=1, verbose=0)
    return model


# %% run
if __name__ == "__main__":
    (x, y), (x_test, y_test) = load_data()
    print("missing values written as 0 in the columns glucose, pressure, triceps,")
    print("insulin, bmi:", np.sum(np.vstack([x, x_test])[:, 1:6] == 0, axis=0))
    scaler = StandardScaler().fit(x)
    z, z_test = scaler.transform(x), scaler.transform(x_test)
    chances = {
        "network, raw, 1500 epochs": train(x, y, 1500).predict(x_test, verbose=0),
        "network, standardized, 150": train(z, y, 150).predict(z_test, verbose=0),
        "logistic regression": make_pipeline(StandardScaler(), LogisticRegression())
        .fit(x, y)
        .predict_proba(x_test)[:, 1],
        "always 0": np.zeros(len(y_test)),
    }
    right, auc, interval = {}, {}, {}
    for name, chance in chances.items():
        chance = np.ravel(chance)
        right[name] = int(np.sum((chance > 0.5) == y_test))
        auc[name] = roc_auc_score(y_test, chance)
        interval[name] = binomtest(right[name], 68).proportion_ci(method="wilson")
        low, high = interval[name]
        print(
            f"{name:27s} {right[name]} of 68 = {right[name] / 68:.3f}"
            f"  95 % interval [{low:.3f}, {high:.3f}]  AUC {auc[name]:.3f}"
        )

# %% figure
if __name__ == "__main__":
    comparison, (left, axes) = plt.subplots(1, 2, figsize=(10, 3.6))
    names = list(chances)
    shares = np.array([right[name] / 68 for name in names])
    ends = np.abs(np.array([interval[name] for name in names]).T - shares)
    left.errorbar(shares, range(4), xerr=ends, fmt="o", capsize=4)
    left.set_yticks(range(4), names)
    left.set_xlabel("test accuracy, 95 % interval")
    for name in names[:3]:
        false, true, _ = roc_curve(y_test, np.ravel(chances[name]))
        axes.plot(false, true, label=name)
    axes.plot([0, 1], [0, 1], linestyle=":", color="gray")
    axes.set(xlabel="false positive rate", ylabel="true positive rate")
    axes.legend(fontsize=8)
    comparison.tight_layout()

# %% results
if __name__ == "__main__":
    raw, standardized, linear, always = names
    metrics = {
        "test_acc": right[raw] / 68,
        "acc_low": interval[raw].low,
        "acc_high": interval[raw].high,
        "auc": auc[raw],
        "standardized_acc": right[standardized] / 68,
        "standardized_auc": auc[standardized],
        "logistic_acc": right[linear] / 68,
        "logistic_low": interval[linear].low,
        "logistic_high": interval[linear].high,
        "baseline_acc": right[always] / 68,
    }
    figures = {"comparison": comparison}
