"""A small network on the Pima diabetes data, beside a baseline, a linear model and an interval."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from scipy.stats import binomtest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score, roc_curve
from sklearn.preprocessing import StandardScaler

ADDRESS = "https://raw.githubusercontent.com/jbrownlee/Datasets/master/"
SHA256 = "6bfe5d0f379d17a0e0819b996407e3c09bf80febd4287f2ed212190dfff154af"

# %% data
if __name__ == "__main__":
    file = "pima-indians-diabetes.csv"
    path = keras.utils.get_file(file, origin=ADDRESS + file, file_hash=SHA256)
    table = np.loadtxt(path, delimiter=",", dtype="float32")
    x = table[:, :8]
    y = table[:, 8]  # 당뇨로 나왔으면 1 / 1 for those who tested positive
    x_train, y_train = x[:700], y[:700]
    x_test, y_test = x[700:], y[700:]
    print("missing values written as 0 in the columns glucose, pressure, triceps,")
    print("insulin, bmi:", np.sum(x[:, 1:6] == 0, axis=0))
    # 열마다 평균 0, 표준편차 1로 / each column to mean 0 and standard deviation 1
    scaler = StandardScaler().fit(x_train)
    z_train = scaler.transform(x_train)
    z_test = scaler.transform(x_test)


# %% model
def build_model():
    # 두 신경망이 같은 가중치에서 시작한다 / both networks start from the same weights
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(shape=(8,)),
            keras.layers.Dense(12, activation="relu"),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model


# %% train
if __name__ == "__main__":
    # 검증 점수는 지켜보기만 하고, 그것으로 아무것도 고르지 않는다 / the validation score is only watched; nothing is chosen by it
    raw = build_model()
    raw_history = raw.fit(
        x_train,
        y_train,
        epochs=1500,
        batch_size=64,
        validation_data=(x_test, y_test),
        validation_freq=150,  # 150에폭마다 한 번 / once in 150 epochs
        verbose=0,
    )
    standardized = build_model()
    standardized_history = standardized.fit(
        z_train,
        y_train,
        epochs=150,
        batch_size=64,
        validation_data=(z_test, y_test),
        validation_freq=15,
        verbose=0,
    )
    print("validation accuracy, raw:         ", end=" ")
    print(np.round(raw_history.history["val_accuracy"], 2))
    print("validation accuracy, standardized:", end=" ")
    print(np.round(standardized_history.history["val_accuracy"], 2))
    logistic = LogisticRegression().fit(z_train, y_train)

# %% compare
if __name__ == "__main__":
    # 당뇨일 확률 / the probability of diabetes
    chances = {
        "network, raw, 1500 epochs": raw.predict(x_test, verbose=0)[:, 0],
        "network, standardized, 150": standardized.predict(z_test, verbose=0)[:, 0],
        "logistic regression": logistic.predict_proba(z_test)[:, 1],
        "always 0": np.zeros(68),
    }
    accuracies, lows, highs, aucs = [], [], [], []
    for name, chance in chances.items():
        right = int(np.sum((chance > 0.5) == y_test))
        # 68명으로 잰 정확도의 95 % 신뢰 구간 / the 95 % interval of an accuracy measured on 68 people
        low, high = binomtest(right, 68).proportion_ci(method="wilson")
        auc = roc_auc_score(y_test, chance)
        print(f"{name:27s} {right} of 68 = {right / 68:.3f}", end="  ")
        print(f"95 % interval [{low:.3f}, {high:.3f}]  AUC {auc:.3f}")
        accuracies.append(right / 68)
        lows.append(low)
        highs.append(high)
        aucs.append(auc)

# %% draw
if __name__ == "__main__":
    comparison, (left, right) = plt.subplots(
        1, 2, figsize=(10, 3.6), layout="constrained"
    )
    names = list(chances)
    ends = np.abs(np.array([lows, highs]) - accuracies)
    left.errorbar(accuracies, range(4), xerr=ends, fmt="o", capsize=4)
    left.set_yticks(range(4), names)
    left.set_xlabel("test accuracy, 95 % interval")
    for name in names[:3]:
        false, true, _ = roc_curve(y_test, chances[name])
        right.plot(false, true, label=name)
    right.plot([0, 1], [0, 1], linestyle=":", color="gray")
    right.set(xlabel="false positive rate", ylabel="true positive rate")
    right.legend(fontsize=8)

# %% report
if __name__ == "__main__":
    metrics = {
        "test_acc": accuracies[0],
        "acc_low": lows[0],
        "acc_high": highs[0],
        "auc": aucs[0],
        "standardized_acc": accuracies[1],
        "standardized_auc": aucs[1],
        "logistic_acc": accuracies[2],
        "logistic_low": lows[2],
        "logistic_high": highs[2],
        "baseline_acc": accuracies[3],
    }
    figures = {"comparison": comparison}
