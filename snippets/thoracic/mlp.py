"""Thoracic surgery: a published accuracy of 78% that is below always giving the same answer."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from scipy.stats import binomtest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score, recall_score, roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_score
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
    # 0열은 특성이 아니라 기록 번호인데, 공개된 실험 그대로 함께 넣는다 / column 0 is a record number and no feature; as in the published experiment it is fed in too
    x = table[:, :17]
    y = table[:, 17]  # 1년 안에 사망했으면 1 / 1 for those who died within a year
    x_train, y_train = x[:420], y[:420]
    x_test, y_test = x[420:], y[420:]
    print(f"deaths: training {y_train.sum():.0f} of 420, test {y_test.sum():.0f} of 50")
    # 1열은 진단 코드다 / column 1 is the code of the diagnosis
    unseen = ~np.isin(x_test[:, 1], x_train[:, 1])
    print("test patients with a diagnosis that training never saw:", unseen.sum())

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
    history = model.fit(x_train, y_train, epochs=100, batch_size=64, verbose=0).history
    print(f"training loss, first epoch {history['loss'][0]:.3f}", end="")
    print(f"  last epoch {history['loss'][-1]:.3f}")
    loss, _ = model.evaluate(x_test, y_test, verbose=0)
    print(f"test loss {loss:.3f}")

# %% compare
if __name__ == "__main__":
    # 로지스틱 회귀에는 기록 번호를 주지 않는다 / the logistic regressions do not get the record number
    logistic = make_pipeline(StandardScaler(), LogisticRegression())
    logistic.fit(x_train[:, 1:], y_train)
    # 적은 클래스의 오류를 그만큼 무겁게 센다 / errors on the rarer class weigh more, in proportion
    weighted = make_pipeline(
        StandardScaler(), LogisticRegression(class_weight="balanced")
    )
    weighted.fit(x_train[:, 1:], y_train)
    # 1년 안에 사망할 예측 확률 / the predicted probability of death within a year
    probabilities = {
        "network": model.predict(x_test, verbose=0)[:, 0],
        "logistic regression": logistic.predict_proba(x_test[:, 1:])[:, 1],
        "logistic, class weights": weighted.predict_proba(x_test[:, 1:])[:, 1],
        "always survived": np.zeros(50),
    }
    scores = {}
    for name, probability in probabilities.items():
        answer = probability > 0.5
        correct = int(np.sum(answer == y_test))
        # 50명으로 잰 정확도의 95% 신뢰 구간 / the 95% confidence interval of an accuracy measured on 50 patients
        low, high = binomtest(correct, 50).proportion_ci(method="wilson")
        scores[name] = {
            "accuracy": correct / 50,
            "low": low,
            "high": high,
            "recall": recall_score(y_test, answer),
            "balanced": balanced_accuracy_score(y_test, answer),
            "AUC": roc_auc_score(y_test, probability),
        }
        print(name, {key: round(float(scores[name][key]), 2) for key in scores[name]})

# %% cross_validate
if __name__ == "__main__":
    # 470명 모두를 섞어 10겹으로 나누면, 순서에 기대지 않은 AUC를 얻는다 / all 470 patients, shuffled into ten folds: an AUC that does not hang on their order
    folds = StratifiedKFold(10, shuffle=True, random_state=0)
    aucs = cross_val_score(logistic, x[:, 1:], y, cv=folds, scoring="roc_auc")
    print(f"logistic regression, AUC over 10 folds: {aucs.mean():.2f}")

# %% draw
if __name__ == "__main__":
    comparison, ax = plt.subplots(figsize=(7, 3.6), layout="constrained")
    for k, name in enumerate(scores):
        lengths = [scores[name][key] for key in ("accuracy", "recall", "balanced")]
        ax.barh(np.arange(3) + 0.2 * k, lengths, height=0.17, label=name)
    names = ["accuracy", "recall of deaths", "balanced accuracy"]
    ax.set_yticks(np.arange(3) + 0.3, names)
    ax.invert_yaxis()
    ax.set(xlabel="test set of 50 patients", xlim=(0, 1))
    ax.legend(loc="upper left", bbox_to_anchor=(1, 1))

# %% report
if __name__ == "__main__":
    metrics = {
        "test_acc": scores["network"]["accuracy"],
        "acc_low": scores["network"]["low"],
        "acc_high": scores["network"]["high"],
        "test_loss": loss,
        "balanced_acc": scores["network"]["balanced"],
        "recall": scores["network"]["recall"],
        "auc": scores["network"]["AUC"],
        "logistic_acc": scores["logistic regression"]["accuracy"],
        "logistic_balanced": scores["logistic regression"]["balanced"],
        "weighted_acc": scores["logistic, class weights"]["accuracy"],
        "weighted_recall": scores["logistic, class weights"]["recall"],
        "weighted_balanced": scores["logistic, class weights"]["balanced"],
        "cv_auc": aucs.mean(),
        "baseline_acc": scores["always survived"]["accuracy"],
        "unseen_diagnoses": unseen.sum(),
        "test_deaths": y_test.sum(),
    }
    figures = {"comparison": comparison}
