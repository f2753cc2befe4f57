"""Five percent positives: high accuracy, hardly any of them found, until errors on them weigh more."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import (
    accuracy_score,
    balanced_accuracy_score,
    precision_score,
    recall_score,
)
from sklearn.model_selection import train_test_split

# %% data
if __name__ == "__main__":
    # make_classification은 연습용 표를 만든다. 특성 20개 가운데 4개(n_informative)가 클래스를 정한다 / make_classification makes a table for practice; 4 of its 20 features decide on the class
    # 20,000행 가운데 약 95%가 음성(0)이고, 1%는 레이블이 제멋대로다 / of 20,000 rows about 95% are negative (0), and 1% have random labels
    x, y = make_classification(
        n_samples=20_000,
        n_informative=4,
        weights=[0.95],
        flip_y=0.01,
        class_sep=1.0,
        random_state=0,
    )
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0, stratify=y
    )
    print(f"positives: {y.mean():.1%}")

# %% models
if __name__ == "__main__":
    plain = LogisticRegression().fit(x_train, y_train)
    # 드문 클래스의 오차를 드문 만큼 더 크게 친다 / errors on the rare class weigh more, in proportion to its rarity
    balanced = LogisticRegression(class_weight="balanced").fit(x_train, y_train)

# %% keras
if __name__ == "__main__":
    # 케라스에서는 같은 가중치를 fit에 준다: 행 수 ÷ (클래스 수 × 그 클래스의 행 수) / in Keras, fit takes the same weights: rows ÷ (classes × rows of the class)
    counts = np.bincount(y_train)
    class_weight = {
        0: len(y_train) / (2 * counts[0]),
        1: len(y_train) / (2 * counts[1]),
    }
    print(f"class weights: 0 {class_weight[0]:.2f}, 1 {class_weight[1]:.2f}")
    keras.utils.set_random_seed(0)
    network = keras.Sequential(
        [keras.Input(shape=(20,)), keras.layers.Dense(1, activation="sigmoid")]
    )
    network.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.02), loss="binary_crossentropy"
    )
    network.fit(
        x_train,
        y_train,
        epochs=10,
        batch_size=500,
        class_weight=class_weight,
        verbose=0,
    )
    network_answer = network.predict(x_test, batch_size=1000, verbose=0)[:, 0] > 0.5

# %% scores
if __name__ == "__main__":
    answers = {
        "always negative": np.zeros_like(y_test),
        "no weights": plain.predict(x_test),
        "class weights": balanced.predict(x_test),
        "Keras, class_weight": network_answer,
    }
    scores = {}
    for name, answer in answers.items():
        accuracy = accuracy_score(y_test, answer)
        # 클래스마다 잰 재현율의 평균 / the mean of the recalls of both classes
        balanced_accuracy = balanced_accuracy_score(y_test, answer)
        recall = recall_score(y_test, answer)
        # 양성이라는 답이 하나도 없으면 정밀도를 0으로 친다 / without any positive answer precision counts as 0
        precision = precision_score(y_test, answer, zero_division=0)
        scores[name] = (accuracy, balanced_accuracy, recall, precision)
        print(
            f"{name:20s} accuracy {accuracy:.3f}  balanced {balanced_accuracy:.3f}"
            f"  recall {recall:.3f}  precision {precision:.3f}"
        )

# %% draw
if __name__ == "__main__":
    comparison, ax = plt.subplots()
    names = ["always negative", "no weights", "class weights"]
    for shift, name in zip((-0.27, 0, 0.27), names, strict=True):
        ax.bar(np.arange(4) + shift, scores[name], width=0.25, label=name)
    ax.set_xticks(range(4), ["accuracy", "balanced\naccuracy", "recall", "precision"])
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "negative_accuracy": scores["always negative"][0],
        "plain_accuracy": scores["no weights"][0],
        "plain_recall": scores["no weights"][2],
        "plain_precision": scores["no weights"][3],
        "balanced_accuracy": scores["class weights"][0],
        "balanced_recall": scores["class weights"][2],
        "balanced_precision": scores["class weights"][3],
        "keras_recall": scores["Keras, class_weight"][2],
    }
    figures = {"comparison": comparison}
