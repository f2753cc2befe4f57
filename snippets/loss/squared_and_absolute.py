"""Squared and absolute error before one outlier: MSE settles on the mean, MAE on the median."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# %% run
if __name__ == "__main__":
    # 평균은 22, 중앙값은 12 / mean 22, median 12
    y = np.array([10.0, 11.0, 12.0, 13.0, 64.0])
    guesses = np.linspace(0, 70, 701)
    losses = {
        "MSE": [np.mean((y - guess) ** 2) for guess in guesses],
        "MAE": [np.mean(np.abs(y - guess)) for guess in guesses],
    }
    best = {name: float(guesses[np.argmin(values)]) for name, values in losses.items()}
    print("data:", y, " mean", y.mean(), " median", np.median(y))
    for name, guess in best.items():
        print(f"{name} is lowest when every prediction is {guess:.1f}")
    theirs = float(keras.losses.mean_squared_error(y, np.full(5, 20.0)))
    print("Keras MSE of predicting 20:", theirs, " by hand:", np.mean((y - 20) ** 2))
    print(
        "Keras MAE of predicting 20:",
        float(keras.losses.mean_absolute_error(y, np.full(5, 20.0))),
    )

    outlier, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4))
    error = np.linspace(-3, 3, 121)
    left.plot(error, error**2, label="squared")
    left.plot(error, np.abs(error), label="absolute")
    left.set(xlabel="error", ylabel="loss")
    left.legend()
    for name, values in losses.items():
        right.plot(guesses[::7], np.array(values)[::7] / max(values), label=name)
    right.plot(y, np.zeros(5), "k|", markersize=12)
    right.set(xlabel="one prediction for all (marks: data)", ylabel="loss / largest")
    right.legend()
    outlier.tight_layout()
    metrics = {"mse_best": best["MSE"], "mae_best": best["MAE"]}
    figures = {"outlier": outlier}
