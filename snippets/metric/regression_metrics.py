"""RMSE and R²: the typical error in the target's unit, and the share of variance explained."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

# %% run
if __name__ == "__main__":
    x, y = load_diabetes(return_X_y=True)
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0
    )
    predicted = LinearRegression().fit(x_train, y_train).predict(x_test)
    answers = {
        "linear regression": predicted,
        "mean of training": np.full(len(y_test), y_train.mean()),
        "a wrong constant": np.full(len(y_test), 300.0),
    }
    table = {}
    for name, answer in answers.items():
        rmse = np.sqrt(np.mean((y_test - answer) ** 2))
        r2 = 1 - np.sum((y_test - answer) ** 2) / np.sum((y_test - y_test.mean()) ** 2)
        table[name] = rmse, r2
        print(f"{name:18s} RMSE {rmse:6.2f}   R2 {r2:6.3f}")
    theirs = []
    for metric in (keras.metrics.RootMeanSquaredError(), keras.metrics.R2Score()):
        metric.update_state(y_test[:, None], predicted[:, None])
        theirs.append(float(metric.result()))
    print("Keras:", [round(value, 3) for value in theirs])

    scatter, ax = plt.subplots(figsize=(4.6, 4))
    ax.scatter(y_test, predicted, s=14, alpha=0.7)
    ax.plot([25, 340], [25, 340], linestyle=":", color="gray", label="perfect")
    ax.set(xlabel="truth", ylabel="prediction")
    ax.legend()
    rmse, r2 = table["linear regression"]
    metrics = {
        "rmse": rmse,
        "r2": r2,
        "mean_r2": table["mean of training"][1],
        "wrong_constant_r2": table["a wrong constant"][1],
        "keras_rmse_difference": abs(theirs[0] - rmse),
        "keras_r2_difference": abs(theirs[1] - r2),
    }
    figures = {"scatter": scatter}
