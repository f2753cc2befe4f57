"""RMSE and R²: the typical error in the unit of the target, and the share of variance explained."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split


# %% metrics_by_hand
def root_mean_squared_error(truth, answer):
    return np.sqrt(np.mean((truth - answer) ** 2))


def r2_score(truth, answer):
    """1 for no error at all, 0 for what the mean of the truth would score."""
    error = np.sum((truth - answer) ** 2)
    variation = np.sum((truth - truth.mean()) ** 2)
    return 1 - error / variation


# %% run
if __name__ == "__main__":
    x, y = load_diabetes(return_X_y=True)
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0
    )
    model = LinearRegression()
    model.fit(x_train, y_train)
    predicted = model.predict(x_test)
    # full은 같은 수로 채운 배열이다 / full makes an array filled with one number
    answers = {
        "linear regression": predicted,
        "mean of training": np.full(len(y_test), y_train.mean()),
        "a wrong constant": np.full(len(y_test), 300.0),
    }
    rmse, mae, r2 = {}, {}, {}
    for name, answer in answers.items():
        rmse[name] = root_mean_squared_error(y_test, answer)
        mae[name] = np.mean(np.abs(y_test - answer))
        r2[name] = r2_score(y_test, answer)
        print(
            f"{name:18s} RMSE {rmse[name]:6.2f}   MAE {mae[name]:6.2f}"
            f"   R2 {r2[name]:6.3f}"
        )

# %% keras
if __name__ == "__main__":
    # R2Score는 행 × 열의 2차원 배열을 받는다 / R2Score takes a two-dimensional array, rows × columns
    truth_column = y_test.reshape(-1, 1)
    predicted_column = predicted.reshape(-1, 1)
    keras_rmse = keras.metrics.RootMeanSquaredError()
    of_batches = []
    # 네 배치로 나누어 넣는다 / handed over in four batches
    for rows in np.array_split(np.arange(len(y_test)), 4):
        keras_rmse.update_state(truth_column[rows], predicted_column[rows])
        of_batches.append(root_mean_squared_error(y_test[rows], predicted[rows]))
    batch_mean_rmse = np.mean(of_batches)
    keras_r2 = keras.metrics.R2Score()
    keras_r2.update_state(truth_column, predicted_column)
    theirs = [float(keras_rmse.result()), float(keras_r2.result())]
    print("Keras:", [round(value, 3) for value in theirs])
    print(f"mean of the RMSE of four batches: {batch_mean_rmse:.3f}")

# %% draw
if __name__ == "__main__":
    scatter, ax = plt.subplots(figsize=(4.6, 4), layout="constrained")
    ax.scatter(y_test, predicted, s=14, alpha=0.7)
    ax.plot([25, 340], [25, 340], linestyle=":", color="gray", label="perfect")
    ax.set(xlabel="truth", ylabel="prediction")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "rmse": rmse["linear regression"],
        "mae": mae["linear regression"],
        "batch_mean_rmse": batch_mean_rmse,
        "r2": r2["linear regression"],
        "mean_r2": r2["mean of training"],
        "wrong_constant_r2": r2["a wrong constant"],
        "keras_rmse_difference": abs(theirs[0] - rmse["linear regression"]),
        "keras_r2_difference": abs(theirs[1] - r2["linear regression"]),
    }
    figures = {"scatter": scatter}
