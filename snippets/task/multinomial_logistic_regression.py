"""Multinomial logistic regression: one weighted sum a class and a softmax over them."""

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

# %% run
if __name__ == "__main__":
    scores = {}
    for name, load in {"iris": load_iris, "wine": load_wine}.items():
        x, y = load(return_X_y=True)
        pipeline = make_pipeline(StandardScaler(), LogisticRegression())
        scores[name] = cross_val_score(pipeline, x, y, cv=5).mean()
        print(f"{name}: accuracy over 5 folds {scores[name]:.3f}")

    # 벌점이 같은 Dense(3, softmax)는 같은 답에 이른다 / Dense(3, softmax) with the same penalty ends at the same answer
    x, y = load_wine(return_X_y=True)
    x = StandardScaler().fit_transform(x)
    penalty = keras.regularizers.L2(1 / (2 * len(x)))
    dense = keras.layers.Dense(3, activation="softmax", kernel_regularizer=penalty)
    model = keras.Sequential([keras.Input(shape=(13,)), dense])
    model.compile(keras.optimizers.Adam(0.05), "sparse_categorical_crossentropy")
    for _ in range(800):
        model.train_on_batch(x, y)
    theirs = LogisticRegression().fit(x, y).predict_proba(x)
    ours = model.predict(x, verbose=0)
    difference = np.abs(ours - theirs).max()
    print(
        f"largest difference of probabilities, Keras - scikit-learn: {difference:.4f}"
    )

    agreement, ax = plt.subplots()
    for k in range(3):
        ax.scatter(theirs[::3, k], ours[::3, k], s=14, label=f"class {k}")
    ax.plot([0, 1], [0, 1], linestyle=":", color="gray")
    ax.set(
        xlabel="probability, LogisticRegression",
        ylabel="probability, Dense(3, softmax)",
    )
    ax.legend()
    metrics = {
        "iris_accuracy": scores["iris"],
        "wine_accuracy": scores["wine"],
        "difference": difference,
    }
    figures = {"agreement": agreement}
