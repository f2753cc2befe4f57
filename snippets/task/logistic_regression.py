"""Logistic regression: a sigmoid turns a weighted sum into the probability of the positive class."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)

# %% scikit_learn
if __name__ == "__main__":
    x, benign = load_breast_cancer(return_X_y=True)
    # 찾아내려는 악성 종양(malignant)을 1로, 나머지 종양(benign)을 0으로 둔다 / 1 is malignant, which is to be found; 0 is benign
    y = 1 - benign
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0, stratify=y
    )
    scaler = StandardScaler().fit(x_train)
    x_train, x_test = scaler.transform(x_train), scaler.transform(x_test)
    # 기본값으로 가중치에 L2 규제(C=1)를 건다 / by default it penalizes the weights (L2, C=1)
    model = LogisticRegression().fit(x_train, y_train)
    accuracy = model.score(x_test, y_test)
    print(f"scikit-learn: test accuracy {accuracy:.3f}")

# %% network
if __name__ == "__main__":
    # 같은 모델을 케라스로: 유닛 하나와 시그모이드. 규제는 없다 / the same model in Keras: one unit and a sigmoid, without a penalty
    unit = keras.Sequential(
        [keras.Input(shape=(30,)), keras.layers.Dense(1, activation="sigmoid")]
    )
    unit.compile(
        optimizer=keras.optimizers.Adam(0.05),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    # 배치 하나가 훈련 세트 전체다 / one batch is the whole training set
    unit.fit(x_train, y_train, epochs=150, batch_size=len(x_train), verbose=0)
    _, keras_accuracy = unit.evaluate(x_test, y_test, verbose=0)
    print(f"Keras Dense(1, sigmoid): test accuracy {keras_accuracy:.3f}")

# %% draw
if __name__ == "__main__":
    curve, ax = plt.subplots()
    # decision_function은 시그모이드를 씌우기 전의 가중합이다 / decision_function is the weighted sum before the sigmoid
    total = model.decision_function(x_test)
    line = np.linspace(-8, 8, 200)
    ax.plot(line, 1 / (1 + np.exp(-line)), color="gray", label="sigmoid")
    shown = np.abs(total) < 8
    ax.scatter(total[shown], y_test[shown], s=14, alpha=0.5, label="test samples")
    ax.axvline(0, linestyle=":", color="C1", label="decision at 0.5")
    ax.set(xlabel="weighted sum", ylabel="probability of malignant")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"test_accuracy": accuracy, "keras_accuracy": keras_accuracy}
    figures = {"curve": curve}
