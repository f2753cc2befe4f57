"""Thoracic surgery: a published 78 % that is worse than always giving the same answer."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from scipy.stats import binomtest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score, recall_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)
ADDRESS = "https://raw.githubusercontent.com/gilbutITbook/006958/master/"
SHA256 = "b51f69e60765c0b724c356fc3b9c5777b213c920b75ebb75b37b1f4b3702c379"

# %% data
if __name__ == "__main__":
    path = keras.utils.get_file(
        "thoracic-surgery.csv",
        origin=ADDRESS + "deeplearning/dataset/ThoraricSurgery.csv",
        file_hash=SHA256,
    )
    table = np.loadtxt(path, delimiter=",", dtype="float32")
    # 0열은 행 번호인데, 발표된 실험 그대로 특성에 넣는다 / column 0 is a row number; as published, it is one of the features
    x = table[:, :17]
    y = table[:, 17]  # 1년 안에 사망했으면 1 / 1 for those who died within a year
    x_train, y_train = x[:420], y[:420]
    x_test, y_test = x[420:], y[420:]
    print("died within a year: training", int(y_train.sum()), "of 420,", end=" ")
    print("test", int(y_test.sum()), "of 50")

# %% model
if __name__ == "__main__":
    model = keras.Sequential(
        [
            keras.Input(shape=(17,)),
            keras.layers.Dense(30, activation="relu"),
            keras.layers.Dense(20, activation="relu"),
            keras.layers.Dense(10, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])

# %% train
if __name__ == "__main__":
    # 검증 점수는 지켜보기만 하고, 그것으로 아무것도 고르지 않는다 / the validation score is only watched; nothing is chosen by it
    history = model.fit(
        x_train,
        y_train,
        epochs=100,
        batch_size=64,
        validation_data=(x_test, y_test),
        verbose=0,
    )
    for epoch in (1, 10, 50, 100):
        val_loss = history.history["val_loss"][epoch - 1]
        val_accuracy = history.history["val_accuracy"][epoch - 1]
        print(f"epoch {epoch:3d}: val_loss {val_loss:.3f}", end="  ")
        print(f"val_accuracy {val_accuracy:.2f}")
    loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
    print(f"network, test loss: {loss:.3f}")

# %% compare
if __name__ == "__main__":
    # 로지스틱 회귀에는 행 번호를 주지 않는다 / the logistic regression does not get the row number
    logistic = make_pipeline(StandardScaler(), LogisticRegression())
    logistic.fit(x_train[:, 1:], y_train)
    answers = {
        "network": model.predict(x_test, verbose=0)[:, 0] > 0.5,
        "logistic regression": logistic.predict(x_test[:, 1:]),
        "always survived": np.zeros(50),
    }
    scores = {}
    for name, answer in answers.items():
        right = int(np.sum(answer == y_test))
        # 50명으로 잰 정확도의 95 % 신뢰 구간 / the 95 % interval of an accuracy measured on 50 patients
        low, high = binomtest(right, 50).proportion_ci(method="wilson")
        scores[name] = {
            "acc": right / 50,
            "low": low,
            "high": high,
            "balanced": balanced_accuracy_score(y_test, answer),
            "recall": recall_score(y_test, answer),
        }
        print(f"{name:20s}", end="")
        for key, score in scores[name].items():
            print(f"  {key} {score:.3f}", end="")
        print()

# %% draw
if __name__ == "__main__":
    comparison, ax = plt.subplots(figsize=(7, 3), layout="constrained")
    for row, key in enumerate(("acc", "balanced", "recall")):
        for shift, name in zip((-0.25, 0, 0.25), scores, strict=True):
            ax.barh(
                row + shift,
                scores[name][key],
                height=0.22,
                color=f"C{list(scores).index(name)}",
                label=name if row == 0 else None,
            )
    ax.set_yticks(range(3), ["accuracy", "balanced accuracy", "recall of deaths"])
    ax.set(xlabel="test set of 50 patients", xlim=(0, 1))
    ax.legend(loc="upper right")

# %% report
if __name__ == "__main__":
    metrics = {
        "test_acc": scores["network"]["acc"],
        "acc_low": scores["network"]["low"],
        "acc_high": scores["network"]["high"],
        "test_loss": loss,
        "balanced_acc": scores["network"]["balanced"],
        "recall": scores["network"]["recall"],
        "logistic_acc": scores["logistic regression"]["acc"],
        "logistic_balanced": scores["logistic regression"]["balanced"],
        "baseline_acc": scores["always survived"]["acc"],
    }
    figures = {"comparison": comparison}
