"""Zeros that mean "not measured": four ways to treat them, compared by cross-validation on all 768 women."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

ADDRESS = "https://raw.githubusercontent.com/jbrownlee/Datasets/master/"
SHA256 = "6bfe5d0f379d17a0e0819b996407e3c09bf80febd4287f2ed212190dfff154af"

# %% data
if __name__ == "__main__":
    file = "pima-indians-diabetes.csv"
    path = keras.utils.get_file(file, origin=ADDRESS + file, file_hash=SHA256)
    table = np.loadtxt(path, delimiter=",")
    x, y = table[:, :8], table[:, 8]
    # 1열부터 5열까지의 0을 빠진 값(nan)으로 되돌린다 / the zeros of columns 1 to 5 are missing values again (nan)
    known = x.copy()
    known[:, 1:6][known[:, 1:6] == 0] = np.nan
    missing = np.isnan(known).sum(axis=0)
    print("missing in each column:", missing)
    print("women with nothing missing:", np.sum(~np.isnan(known).any(axis=1)))
    # 4열은 인슐린 / column 4 is insulin
    zero_mean, true_mean = x[:, 4].mean(), np.nanmean(known[:, 4])
    print(f"mean insulin with zeros {zero_mean:.1f}, of those measured {true_mean:.1f}")


# %% model
def logistic(**how_to_fill):
    """Fill with the median, standardize, then logistic regression: all three learn from the training folds alone."""
    return make_pipeline(
        SimpleImputer(strategy="median", **how_to_fill),
        StandardScaler(),
        LogisticRegression(),
    )


# %% compare
if __name__ == "__main__":
    ways = {
        "zeros as they are": (logistic(), x),
        "filled": (logistic(), known),
        # 빠졌는지를 0과 1로 적은 열을 더한다 / columns of 0 and 1 that tell what was missing
        "filled, with marks": (logistic(add_indicator=True), known),
        # 4열을 뺀 표 / the table without column 4
        "without insulin": (logistic(), np.delete(known, 4, axis=1)),
        "one feature": (logistic(), known[:, [1]]),
    }
    folds = StratifiedKFold(10, shuffle=True, random_state=0)
    probabilities, aucs = {}, {}
    for name, (model, features) in ways.items():
        # 한 사람의 확률은 그 사람을 보지 않은 모델이 낸다 / the probability of each woman comes from a model that has not seen her
        probabilities[name] = cross_val_predict(
            model, features, y, cv=folds, method="predict_proba"
        )[:, 1]
        aucs[name] = roc_auc_score(y, probabilities[name])
        accuracy = np.mean((probabilities[name] > 0.5) == y)
        print(f"{name:18s} accuracy {accuracy:.3f}  AUC {aucs[name]:.3f}")

# %% threshold
if __name__ == "__main__":
    answer = probabilities["filled"] > 0.5
    # 행은 실제, 열은 답 / rows are the truth, columns the answers
    (right_no, false_alarms), (missed, found) = confusion_matrix(y, answer)
    recall, precision = found / (found + missed), found / (found + false_alarms)
    print(f"found {found}, missed {missed}, false alarms {false_alarms}")
    print(f"recall {recall:.3f}  precision {precision:.3f}")
    accuracy = (right_no + found) / len(y)

# %% draw
if __name__ == "__main__":
    groups, ax = plt.subplots()
    edges = np.linspace(0, 1, 21)
    for label, name in enumerate(("no diabetes", "diabetes")):
        ax.hist(probabilities["filled"][y == label], edges, alpha=0.6, label=name)
    ax.axvline(0.5, linestyle=":", color="gray")
    ax.set(xlabel="predicted probability of diabetes", ylabel="count")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "zeros_auc": aucs["zeros as they are"],
        "filled_auc": aucs["filled"],
        "marked_auc": aucs["filled, with marks"],
        "without_insulin_auc": aucs["without insulin"],
        "one_feature_auc": aucs["one feature"],
        "insulin_missing": missing[4],
        "zero_mean": zero_mean,
        "true_mean": true_mean,
        "accuracy": accuracy,
        "recall": recall,
        "precision": precision,
        "missed": missed,
        "false_alarms": false_alarms,
    }
    figures = {"groups": groups}
