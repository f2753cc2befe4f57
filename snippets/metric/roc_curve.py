"""ROC: every threshold gives one point; AUC is the chance that a positive scores above a negative."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import (
    average_precision_score,
    precision_recall_curve,
    roc_auc_score,
    roc_curve,
)
from sklearn.model_selection import train_test_split

# %% model
if __name__ == "__main__":
    x, target = load_breast_cancer(return_X_y=True)
    # 악성 종양을 양성 클래스(1)로 둔다. 이 데이터에는 0으로 적혀 있다 / malignant is the positive class (1); these data write it as 0
    y = (target == 0).astype(int)
    # 특성을 하나만 써서 일부러 어렵게 한다. [1]처럼 리스트로 고르면 열 하나짜리 표가 된다 / one feature alone, to make it hard; a list such as [1] picks a table of one column
    x_train, x_test, y_train, y_test = train_test_split(
        x[:, [1]], y, test_size=0.4, random_state=0, stratify=y
    )
    model = LogisticRegression()
    model.fit(x_train, y_train)
    # 둘째 열이 클래스 1, 곧 악성일 확률이다 / the second column is the probability of class 1, malignant
    score = model.predict_proba(x_test)[:, 1]

# %% thresholds
if __name__ == "__main__":
    # 임곗값마다의 거짓 양성률과 참 양성률 / the two rates at each threshold
    false_rate, true_rate, thresholds = roc_curve(y_test, score)
    for wanted in (0.2, 0.4, 0.6, 0.8):
        # 곡선에서 이 임곗값에 가장 가까운 점 / the point of the curve nearest to this threshold
        i = np.argmin(np.abs(thresholds - wanted))
        print(
            f"threshold {wanted}: true positive rate {true_rate[i]:.2f},"
            f" false positive rate {false_rate[i]:.2f}"
        )

# %% auc
if __name__ == "__main__":
    auc = roc_auc_score(y_test, score)
    # 악성을 행, 나머지를 열로 놓고 모든 짝을 견준다. 같으면 반만 센다 / positives as rows, negatives as columns: all pairs at once; ties count half
    positive = score[y_test == 1].reshape(-1, 1)
    negative = score[y_test == 0].reshape(1, -1)
    pairs = np.mean((positive > negative) + 0.5 * (positive == negative))
    # 순서만 보므로 확률을 모두 절반으로 줄여도 같다 / only the order counts, so halving all probabilities changes nothing
    halved_auc = roc_auc_score(y_test, score / 2)
    print(f"AUC {auc:.4f}   positive above negative in {pairs:.4f} of all pairs")
    print(f"AUC of the halved probabilities {halved_auc:.4f}")

# %% rare_positives
if __name__ == "__main__":
    # 음성을 열 번씩 넣어 양성을 드물게 만든다 / every negative ten times, which makes positives rare
    times = np.where(y_test == 0, 10, 1)
    rare_y, rare_score = np.repeat(y_test, times), np.repeat(score, times)
    rare_auc = roc_auc_score(rare_y, rare_score)
    pr_auc = average_precision_score(y_test, score)
    rare_pr_auc = average_precision_score(rare_y, rare_score)
    print(f"positives {y_test.mean():.0%}: ROC-AUC {auc:.3f}  PR-AUC {pr_auc:.3f}")
    print(
        f"positives {rare_y.mean():.0%}: ROC-AUC {rare_auc:.3f}  PR-AUC {rare_pr_auc:.3f}"
    )

# %% draw
if __name__ == "__main__":
    curve, ax = plt.subplots(figsize=(4.6, 4.2), layout="constrained")
    ax.plot(false_rate, true_rate, label=f"AUC {auc:.2f}")
    ax.fill_between(false_rate, true_rate, alpha=0.12)
    ax.plot([0, 1], [0, 1], linestyle=":", color="gray", label="guessing")
    ax.set(xlabel="false positive rate", ylabel="true positive rate")
    ax.legend()

# %% draw rare
if __name__ == "__main__":
    precision_recall, ax = plt.subplots(figsize=(4.6, 4.2), layout="constrained")
    for color, truth, given in (("C0", y_test, score), ("C3", rare_y, rare_score)):
        precision, recall, _ = precision_recall_curve(truth, given)
        share = truth.mean()
        ax.plot(recall, precision, color=color, label=f"positives {share:.0%}")
        # 찍으면 정밀도는 양성의 비율이다 / guessing has the share of positives as its precision
        ax.axhline(share, linestyle=":", color=color)
    ax.set(xlabel="recall", ylabel="precision", ylim=(0, 1.05))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "auc": auc,
        "difference_to_pairs": abs(auc - pairs),
        "halved_difference": abs(auc - halved_auc),
        "rare_difference": abs(auc - rare_auc),
        "pr_auc": pr_auc,
        "rare_pr_auc": rare_pr_auc,
        "positives": y_test.mean(),
        "rare_positives": rare_y.mean(),
    }
    figures = {"curve": curve, "precision_recall": precision_recall}
