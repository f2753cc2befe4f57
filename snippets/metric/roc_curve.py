"""ROC: every threshold gives one point; AUC is the chance that a positive scores above a negative."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score, roc_curve
from sklearn.model_selection import train_test_split

# %% model
if __name__ == "__main__":
    x, y = load_breast_cancer(return_X_y=True)
    # 특성을 하나만 써서 일부러 어렵게 한다 / one feature alone, to keep it hard
    x_train, x_test, y_train, y_test = train_test_split(
        x[:, [1]], y, test_size=0.4, random_state=0, stratify=y
    )
    model = LogisticRegression()
    model.fit(x_train, y_train)
    # 둘째 열이 양성일 확률이다 / the second column is the probability of a positive
    score = model.predict_proba(x_test)[:, 1]

# %% thresholds
if __name__ == "__main__":
    false_rate, true_rate, thresholds = roc_curve(y_test, score)
    for wanted in (0.3, 0.5, 0.7, 0.9):
        # 곡선에서 이 임곗값에 가장 가까운 점 / the point of the curve nearest to this threshold
        i = np.argmin(np.abs(thresholds - wanted))
        print(
            f"threshold {wanted}: true positive rate {true_rate[i]:.2f},"
            f" false positive rate {false_rate[i]:.2f}"
        )

# %% auc
if __name__ == "__main__":
    auc = roc_auc_score(y_test, score)
    # 양성을 행, 음성을 열로 놓고 모든 짝을 견준다. 같으면 반만 센다 / positives as rows, negatives as columns: all pairs at once; ties count half
    positive = score[y_test == 1].reshape(-1, 1)
    negative = score[y_test == 0].reshape(1, -1)
    pairs = np.mean((positive > negative) + 0.5 * (positive == negative))
    print(f"AUC {auc:.4f}   positive above negative in {pairs:.4f} of all pairs")

# %% draw
if __name__ == "__main__":
    curve, ax = plt.subplots(figsize=(4.6, 4.2), layout="constrained")
    ax.plot(false_rate, true_rate, label=f"AUC {auc:.2f}")
    ax.fill_between(false_rate, true_rate, alpha=0.12)
    ax.plot([0, 1], [0, 1], linestyle=":", color="gray", label="guessing")
    ax.set(xlabel="false positive rate", ylabel="true positive rate")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"auc": auc, "difference_to_pairs": abs(auc - pairs)}
    figures = {"curve": curve}
