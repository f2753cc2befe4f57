"""Confusion matrix, precision, recall and F1, by hand and by the metrics of current Keras."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

# %% run
if __name__ == "__main__":
    digits = load_digits()
    # 8인지 아닌지, 픽셀을 셋에 하나만 보고 / an 8 or not, from every third pixel only
    y = (digits.target == 8).astype(int)
    x_train, x_test, y_train, y_test = train_test_split(
        digits.data[:, ::3] / 16, y, test_size=0.5, random_state=0, stratify=y
    )
    model = LogisticRegression(C=10, max_iter=1000).fit(x_train, y_train)
    chance = model.predict_proba(x_test)[:, 1]
    answer = (chance > 0.5).astype(int)
    tp = int(np.sum((answer == 1) & (y_test == 1)))
    fp = int(np.sum((answer == 1) & (y_test == 0)))
    fn = int(np.sum((answer == 0) & (y_test == 1)))
    tn = int(np.sum((answer == 0) & (y_test == 0)))
    precision, recall = tp / (tp + fp), tp / (tp + fn)
    f1 = 2 * precision * recall / (precision + recall)
    print(
        f"true positives {tp}, false positives {fp}, false negatives {fn}, true negatives {tn}"
    )
    print(f"accuracy {(tp + tn) / len(y_test):.3f}")
    print(f"precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")

    # 케라스 2.0에서 빠졌던 세 지표가 다시 있다 / gone in Keras 2.0, these three are back
    theirs = []
    for metric in (keras.metrics.Precision(), keras.metrics.Recall()):
        metric.update_state(y_test, answer)
        theirs.append(float(metric.result()))
    score = keras.metrics.F1Score(threshold=0.5)
    score.update_state(y_test[:, None].astype("float32"), chance[:, None])
    theirs.append(float(score.result()[0]))
    print("Keras:", [round(value, 3) for value in theirs])

    matrix, ax = plt.subplots(figsize=(4.4, 3.4))
    table = np.array([[tn, fp], [fn, tp]])
    ax.imshow(table, cmap="Blues", norm="log")
    names = [["true negative", "false positive"], ["false negative", "true positive"]]
    for i in range(2):
        for j in range(2):
            ink = "white" if table[i, j] > 100 else "black"
            ax.text(
                j,
                i,
                f"{table[i, j]}\n{names[i][j]}",
                ha="center",
                va="center",
                color=ink,
            )
    ax.set_xticks([0, 1], ["predicted not 8", "predicted 8"])
    ax.set_yticks([0, 1], ["not 8", "8"])
    metrics = {
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "difference_to_keras": np.abs(np.array(theirs) - [precision, recall, f1]).max(),
    }
    figures = {"matrix": matrix}
