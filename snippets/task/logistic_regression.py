"""Logistic regression: a weighted sum, squeezed by a sigmoid into a probability of yes."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)

# %% run
if __name__ == "__main__":
    # 1은 양성 종양, 0은 악성 종양 / 1 is a benign tumour, 0 a malignant one
    x, y = load_breast_cancer(return_X_y=True)
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0, stratify=y
    )
    scaler = StandardScaler().fit(x_train)
    x_train, x_test = scaler.transform(x_train), scaler.transform(x_test)
    model = LogisticRegression().fit(x_train, y_train)
    score = model.score(x_test, y_test)
    print(f"scikit-learn: test accuracy {score:.3f}")

    # 같은 모델을 케라스로: 유닛 하나와 시그모이드 / the same model: one unit and a sigmoid
    unit = keras.Sequential(
        [keras.Input(shape=(30,)), keras.layers.Dense(1, activation="sigmoid")]
    )
    unit.compile(keras.optimizers.Adam(0.05), "binary_crossentropy")
    for _ in range(150):
        unit.train_on_batch(x_train, y_train[:, None].astype("float32"))
    chance = unit.predict(x_test, verbose=0)[:, 0]
    keras_score = np.mean((chance > 0.5) == y_test)
    print(f"Keras Dense(1, sigmoid): test accuracy {keras_score:.3f}")

    curve, ax = plt.subplots()
    total = model.decision_function(x_test)
    line = np.linspace(-8, 8, 200)
    ax.plot(line, 1 / (1 + np.exp(-line)), color="gray", label="sigmoid")
    shown = np.abs(total) < 8
    ax.scatter(total[shown], y_test[shown], s=14, alpha=0.5, label="test samples")
    ax.axvline(0, linestyle=":", color="C1", label="decision at 0.5")
    ax.set(xlabel="weighted sum", ylabel="probability of class 1")
    ax.legend()
    metrics = {"test_accuracy": score, "keras_accuracy": keras_score}
    figures = {"curve": curve}
