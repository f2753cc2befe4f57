"""Confusion matrix, precision, recall and F1, by hand and by the metrics of current Keras."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

# %% model
if __name__ == "__main__":
    digits = load_digits()
    # 8인지 아닌지, 픽셀을 셋에 하나만 보고 / an 8 or not, from every third pixel only
    x = digits.data[:, ::3] / 16
    y = (digits.target == 8).astype(int)
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.5, random_state=0, stratify=y
    )
    model = LogisticRegression(C=10, max_iter=1000)
    model.fit(x_train, y_train)
    # 둘째 열이 8일 확률이다 / the second column is the probability of an 8
    probability = model.predict_proba(x_test)[:, 1]
    answer = (probability > 0.5).astype(int)

# %% count
if __name__ == "__main__":
    tp = int(np.sum((answer == 1) & (y_test == 1)))
    fp = int(np.sum((answer == 1) & (y_test == 0)))
    fn = int(np.sum((answer == 0) & (y_test == 1)))
    tn = int(np.sum((answer == 0) & (y_test == 0)))
    # 8이라고 한 것 가운데 진짜 8, 진짜 8 가운데 찾아낸 것 / of what it calls an 8 the real ones; of the real eights those it found
    precision = tp / (tp + fp)
    recall = tp / (tp + fn)
    f1 = 2 * precision * recall / (precision + recall)
    print(f"true positives  {tp:3d}   false positives {fp:3d}")
    print(f"false negatives {fn:3d}   true negatives  {tn:3d}")
    print(f"accuracy {(tp + tn) / len(y_test):.3f}")
    print(f"precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")

# %% keras
if __name__ == "__main__":
    # 케라스 2.0에서 빠졌던 세 지표가 다시 있다 / gone in Keras 2.0, these three are back
    keras_precision = keras.metrics.Precision()
    keras_precision.update_state(y_test, answer)
    keras_recall = keras.metrics.Recall()
    keras_recall.update_state(y_test, answer)
    keras_f1 = keras.metrics.F1Score(threshold=0.5)
    # F1Score는 행 × 클래스의 표를 받는다 / F1Score takes a table, rows × classes
    keras_f1.update_state(
        y_test.reshape(-1, 1).astype("float32"), probability.reshape(-1, 1)
    )
    theirs = [
        float(keras_precision.result()),
        float(keras_recall.result()),
        float(keras_f1.result()[0]),
    ]
    print("Keras:", [round(value, 3) for value in theirs])
    difference = np.abs(np.array(theirs) - [precision, recall, f1]).max()

# %% draw
if __name__ == "__main__":
    matrix, ax = plt.subplots(figsize=(4.4, 3.4), layout="constrained")
    table = np.array([[tn, fp], [fn, tp]])
    ax.imshow(table, cmap="Blues", norm="log")
    names = [["true negative", "false positive"], ["false negative", "true positive"]]
    for row in range(2):
        for column in range(2):
            count = table[row, column]
            ax.text(
                column,
                row,
                f"{count}\n{names[row][column]}",
                ha="center",
                va="center",
                color="white" if count > 100 else "black",
            )
    ax.set_xticks([0, 1], ["predicted not 8", "predicted 8"])
    ax.set_yticks([0, 1], ["not 8", "8"])

# %% report
if __name__ == "__main__":
    metrics = {
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "difference_to_keras": difference,
    }
    figures = {"matrix": matrix}
