"""Confusion matrix, precision, recall and F1, by hand and with the metrics of current Keras."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split

# %% model
if __name__ == "__main__":
    digits = load_digits()
    # 픽셀을 셋에 하나만 보고 8인지 아닌지 가린다 / an 8 or not, judged from every third pixel only
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
    # 정밀도: 8이라고 한 것 가운데 진짜 8. 재현율: 진짜 8 가운데 찾아낸 것 / precision: the real eights among what it calls an 8; recall: those it found among the real eights
    precision = tp / (tp + fp)
    recall = tp / (tp + fn)
    f1 = 2 * precision * recall / (precision + recall)
    print(f"true positives  {tp:3d}   false positives {fp:3d}")
    print(f"false negatives {fn:3d}   true negatives  {tn:3d}")
    print(f"precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")

# %% averages
if __name__ == "__main__":
    # 이번에는 8이 아닌 쪽을 양성으로 본다 / now "not 8" is the positive class
    f1_of_rest = 2 * tn / (2 * tn + fn + fp)
    # 매크로: 클래스마다의 F1을 평균 낸다 / macro: the mean of the F1 of each class
    macro_f1 = (f1 + f1_of_rest) / 2
    # 마이크로: 클래스마다 센 TP, FP, FN을 먼저 더한다. 그러면 정확도와 같다 / micro: first add up TP, FP and FN of all classes, which gives the accuracy
    micro_f1 = 2 * (tp + tn) / (2 * (tp + tn) + (fp + fn) + (fn + fp))
    accuracy = (tp + tn) / len(y_test)
    print(f"F1 of 8 {f1:.3f}  F1 of the rest {f1_of_rest:.3f}")
    print(f"macro F1 {macro_f1:.3f}  micro F1 {micro_f1:.3f}  accuracy {accuracy:.3f}")

# %% thresholds
if __name__ == "__main__":
    # 임곗값을 올리면 더 확실한 것만 8이라고 한다 / a higher threshold calls only surer cases an 8
    by_threshold = {}
    for threshold in (0.2, 0.5, 0.8):
        called = probability > threshold
        found = np.sum(called & (y_test == 1))
        both = (found / np.sum(called), found / np.sum(y_test))
        by_threshold[threshold] = both
        print(f"threshold {threshold}: precision {both[0]:.3f}  recall {both[1]:.3f}")

# %% keras
if __name__ == "__main__":
    keras_precision = keras.metrics.Precision()
    keras_precision.update_state(y_test, answer)
    keras_recall = keras.metrics.Recall()
    keras_recall.update_state(y_test, answer)
    keras_f1 = keras.metrics.F1Score(threshold=0.5)
    # F1Score는 행 × 클래스의 2차원 배열을 받는다 / F1Score takes a two-dimensional array, rows × classes
    keras_f1.update_state(
        y_test.reshape(-1, 1).astype("float32"), probability.reshape(-1, 1)
    )
    of_keras = (keras_precision, keras_recall, keras_f1)
    theirs = [float(np.squeeze(metric.result())) for metric in of_keras]
    print("Keras:", [round(value, 3) for value in theirs])
    difference = np.abs(np.array(theirs) - [precision, recall, f1]).max()

# %% ten_digits
if __name__ == "__main__":
    # 클래스가 열이면 10 × 10 표가 된다 / ten classes make a table of 10 × 10
    x_train, x_test, digits_train, digits_test = train_test_split(
        x, digits.target, test_size=0.5, random_state=0, stratify=digits.target
    )
    model = LogisticRegression(C=10, max_iter=1000)
    model.fit(x_train, digits_train)
    table_of_ten = confusion_matrix(digits_test, model.predict(x_test))
    # diag는 표의 대각선, trace는 그 합이다. 대각선이 맞힌 것이고, unravel_index는 가장 큰 칸이 몇 행 몇 열인지 알려 준다 / diag is the diagonal of a table and trace its sum: the correct answers; unravel_index gives the row and column of the largest cell
    ten_accuracy = np.trace(table_of_ten) / len(digits_test)
    mistakes = table_of_ten - np.diag(np.diag(table_of_ten))
    truth, taken_for = np.unravel_index(mistakes.argmax(), mistakes.shape)
    print(f"ten digits: accuracy {ten_accuracy:.3f}, most frequent mistake:", end=" ")
    print(f"{truth} taken for {taken_for}, {mistakes.max()} times")

# %% draw
if __name__ == "__main__":
    matrix, ax = plt.subplots(figsize=(4.4, 3.4), layout="constrained")
    table = np.array([[tn, fp], [fn, tp]])
    ax.imshow(table, cmap="Blues", norm="log")
    names = [["true negative", "false positive"], ["false negative", "true positive"]]
    for (row, column), count in np.ndenumerate(table):
        text = f"{count}\n{names[row][column]}"
        color = "white" if count > 100 else "black"
        ax.text(column, row, text, ha="center", va="center", color=color)
    ax.set_xticks([0, 1], ["predicted not 8", "predicted 8"])
    ax.set_yticks([0, 1], ["not 8", "8"])

    ten, ax = plt.subplots(figsize=(4.4, 4), layout="constrained")
    ax.imshow(mistakes, cmap="Reds")
    for (row, column), count in np.ndenumerate(mistakes):
        if count:
            ax.text(column, row, count, ha="center", va="center")
    ax.set(xticks=range(10), yticks=range(10), xlabel="prediction", ylabel="truth")

# %% report
if __name__ == "__main__":
    metrics = {
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "macro_f1": macro_f1,
        "micro_f1": micro_f1,
        "micro_minus_accuracy": micro_f1 - accuracy,
        "high_precision": by_threshold[0.8][0],
        "high_recall": by_threshold[0.8][1],
        "ten_accuracy": ten_accuracy,
        "difference_to_keras": difference,
    }
    figures = {"matrix": matrix, "ten": ten}
