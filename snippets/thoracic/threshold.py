"""All 470 patients, shuffled and cross-validated: how many deaths are found depends on the threshold."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

ADDRESS = "https://raw.githubusercontent.com/gilbutITbook/006958/master/"
SHA256 = "b51f69e60765c0b724c356fc3b9c5777b213c920b75ebb75b37b1f4b3702c379"

# %% data
if __name__ == "__main__":
    path = keras.utils.get_file(
        "thoracic-surgery.csv",
        origin=ADDRESS + "deeplearning/dataset/ThoraricSurgery.csv",
        file_hash=SHA256,
    )
    table = np.loadtxt(path, delimiter=",")
    # 기록 번호(0열)를 뺀 특성 16개 / sixteen features, without the record number of column 0
    x, y = table[:, 1:17], table[:, 17]
    print(f"deaths: {y.sum():.0f} of {len(y)}")

# %% model
if __name__ == "__main__":
    # 진단 코드(이제 0열)는 크기가 아니라 이름이므로 원-핫으로, 나머지는 표준화한다 / the code of the diagnosis, now column 0, is a name and no size: one-hot; the rest is standardized
    prepare = make_column_transformer(
        (OneHotEncoder(handle_unknown="ignore"), [0]), remainder=StandardScaler()
    )
    model = make_pipeline(prepare, LogisticRegression())

# %% cross_validate
if __name__ == "__main__":
    # stratified: 겹마다 사망의 비율이 같다 / stratified: the same share of deaths in every fold
    folds = StratifiedKFold(10, shuffle=True, random_state=0)
    # 한 환자의 확률은 그 환자를 보지 않은 모델이 낸다 / the probability of each patient comes from a model that has not seen that patient
    probability = cross_val_predict(model, x, y, cv=folds, method="predict_proba")[:, 1]
    auc = roc_auc_score(y, probability)
    print(f"AUC {auc:.3f}  largest probability of death {probability.max():.2f}")

# %% threshold
if __name__ == "__main__":
    threshold = 0.5
    answer = probability > threshold
    # 행은 실제, 열은 답 / rows are the truth, columns the answers
    (right_no, false_alarms), (missed, found) = confusion_matrix(y, answer)
    recall = found / (found + missed)
    balanced = (recall + right_no / (right_no + false_alarms)) / 2
    accuracy = (right_no + found) / len(y)
    print(f"threshold {threshold}: found {found}, missed {missed}", end="")
    print(f", false alarms {false_alarms}")
    print(f"accuracy {accuracy:.3f}  recall {recall:.3f}  balanced {balanced:.3f}")

# %% draw
if __name__ == "__main__":
    curves, ax = plt.subplots()
    thresholds = np.linspace(0.02, 0.6, 59)
    recalls = [np.mean(probability[y == 1] > t) for t in thresholds]
    alarms = [np.mean(probability[y == 0] > t) for t in thresholds]
    ax.plot(thresholds, recalls, label="recall of deaths")
    ax.plot(thresholds, alarms, linestyle="--", label="false alarms among survivors")
    ax.axvline(0.5, linestyle=":", color="gray")
    ax.set(xlabel="threshold", ylabel="share")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "auc": auc,
        "accuracy": accuracy,
        "recall": recall,
        "balanced": balanced,
        "found": found,
        "missed": missed,
        "false_alarms": false_alarms,
    }
    figures = {"curves": curves}
