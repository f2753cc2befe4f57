"""A small network on the Pima diabetes data, beside a baseline, a linear model and an interval."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from scipy.stats import binomtest
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score, roc_curve
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

ADDRESS = "https://raw.githubusercontent.com/jbrownlee/Datasets/master/"
SHA256 = "6bfe5d0f379d17a0e0819b996407e3c09bf80febd4287f2ed212190dfff154af"

# %% data
if __name__ == "__main__":
    file = "pima-indians-diabetes.csv"
    path = keras.utils.get_file(file, origin=ADDRESS + file, file_hash=SHA256)
    table = np.loadtxt(path, delimiter=",", dtype="float32")
    x = table[:, :8]
    y = table[:, 8]  # 검사 결과가 당뇨이면 1 / 1 for those who tested positive
    x_train, y_train = x[:700], y[:700]
    x_test, y_test = x[700:], y[700:]
    print(
        "zeros in the columns 1 to 5, glucose to bmi:", np.sum(x[:, 1:6] == 0, axis=0)
    )
    # 열마다 평균 0, 표준편차 1로. 평균과 표준편차는 훈련 세트에서만 구한다 / each column to mean 0 and standard deviation 1, both taken from the training set alone
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
    raw = build_model()
    history = raw.fit(x_train, y_train, epochs=1500, batch_size=64, verbose=0)
    # 훈련 손실을 열 번에 나누어 본다 / the training loss at ten moments
    print("loss, raw:         ", np.round(history.history["loss"][149::150], 3))
    standardized = build_model()
    history = standardized.fit(z_train, y_train, epochs=150, batch_size=64, verbose=0)
    print("loss, standardized:", np.round(history.history["loss"][14::15], 3))
    logistic = LogisticRegression().fit(z_train, y_train)

# %% missing
if __name__ == "__main__":
    # 1열부터 5열까지의 0을 빠진 값(nan)으로 되돌린다 / the zeros of columns 1 to 5 are missing values again (nan)
    known = x.copy()
    known[:, 1:6][known[:, 1:6] == 0] = np.nan
    # 빠진 값을 훈련 세트의 중앙값으로 채우고 표준화한다 / fill what is missing with the median of the training set, then standardize
    filled = make_pipeline(
        SimpleImputer(strategy="median"), StandardScaler(), LogisticRegression()
    )
    filled.fit(known[:700], y_train)

# %% compare
if __name__ == "__main__":
    # 당뇨일 예측 확률 / the predicted probability of diabetes
    probabilities = {
        "network, raw, 1500 epochs": raw.predict(x_test, verbose=0)[:, 0],
        "network, standardized, 150": standardized.predict(z_test, verbose=0)[:, 0],
        "logistic regression": logistic.predict_proba(z_test)[:, 1],
        "logistic, zeros filled": filled.predict_proba(known[700:])[:, 1],
        "always 0": np.zeros(68),
    }
    accuracies, lows, highs, aucs = [], [], [], []
    for name, probability in probabilities.items():
        correct = int(np.sum((probability > 0.5) == y_test))
        # 68명으로 잰 정확도의 95% 신뢰 구간 / the 95% confidence interval of an accuracy measured on 68 people
        low, high = binomtest(correct, 68).proportion_ci(method="wilson")
        print(f"{name:27s} {correct} of 68 = {correct / 68:.3f}", end="  ")
        accuracies.append(correct / 68)
        lows.append(low)
        highs.append(high)
        aucs.append(roc_auc_score(y_test, probability))
        print(f"95% interval [{low:.3f}, {high:.3f}]  AUC {aucs[-1]:.3f}")

# %% draw
if __name__ == "__main__":
    comparison, (left, right) = plt.subplots(
        1, 2, figsize=(10, 4), layout="constrained"
    )
    names = list(probabilities)
    ends = np.abs(np.array([lows, highs]) - accuracies)
    left.errorbar(accuracies, range(5), xerr=ends, fmt="o", capsize=4)
    left.set_yticks(range(5), names)
    left.invert_yaxis()
    left.set_xlabel("test accuracy, 95% interval")
    for name in names[:4]:
        false_rate, true_rate, _ = roc_curve(y_test, probabilities[name])
        right.plot(false_rate, true_rate, label=name)
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
        "filled_acc": accuracies[3],
        "baseline_acc": accuracies[4],
        "highest_low": max(lows[:4]),
        "lowest_high": min(highs[:4]),
    }
    figures = {"comparison": comparison}
