"""Multinomial logistic regression: one weighted sum per class and a softmax over them."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris, load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)

# %% scikit_learn
if __name__ == "__main__":
    pipeline = make_pipeline(StandardScaler(), LogisticRegression())
    x, y = load_iris(return_X_y=True)
    iris_accuracy = cross_val_score(pipeline, x, y, cv=5).mean()
    print(f"iris: accuracy over 5 folds {iris_accuracy:.3f}")
    x, y = load_wine(return_X_y=True)
    wine_accuracy = cross_val_score(pipeline, x, y, cv=5).mean()
    print(f"wine: accuracy over 5 folds {wine_accuracy:.3f}")

# %% network
if __name__ == "__main__":
    x = StandardScaler().fit_transform(x)
    # 기본값 tol=1e-4는 최솟값에 조금 못 미쳐 멈춘다 / the default, tol=1e-4, stops a little short of the minimum
    exact = LogisticRegression(tol=1e-8, max_iter=1000).fit(x, y)
    theirs = exact.predict_proba(x)

    # LogisticRegression(C=1)과 같은 L2 규제를 걸면 Dense(3, softmax)도 같은 답에 이른다 / with the L2 penalty of LogisticRegression(C=1), Dense(3, softmax) arrives at the same answer
    # 사이킷런은 샘플의 손실을 모두 더한 것에 가중치 제곱의 합의 절반을 더한다. 케라스의 손실은 평균이므로 행 수로 나눈다 / scikit-learn adds half the sum of squared weights to the sum of all losses; the loss of Keras is a mean, so it is divided by the rows
    penalty = keras.regularizers.L2(1 / (2 * len(x)))
    dense = keras.layers.Dense(3, activation="softmax", kernel_regularizer=penalty)
    model = keras.Sequential([keras.Input(shape=(13,)), dense])
    model.compile(
        optimizer=keras.optimizers.Adam(0.2),
        loss="sparse_categorical_crossentropy",
    )
    # 배치 하나가 데이터 전체여서, 가중치가 흔들리지 않고 한 점에 이른다 / one batch is all the data, so that the weights come to rest at one point
    model.fit(x, y, epochs=300, batch_size=len(x), verbose=0)
    ours = model.predict(x, verbose=0)
    difference = np.abs(ours - theirs).max()
    print(
        f"largest difference of probabilities, Keras - scikit-learn: {difference:.1e}"
    )

# %% draw
if __name__ == "__main__":
    agreement, ax = plt.subplots()
    for k in range(3):
        ax.scatter(theirs[::3, k], ours[::3, k], s=14, label=f"class {k}")
    ax.plot([0, 1], [0, 1], linestyle=":", color="gray")
    ax.set(
        xlabel="probability, LogisticRegression",
        ylabel="probability, Dense(3, softmax)",
    )
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "iris_accuracy": iris_accuracy,
        "wine_accuracy": wine_accuracy,
        "difference": difference,
    }
    figures = {"agreement": agreement}
