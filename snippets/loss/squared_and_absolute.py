"""Squared and absolute errors with one outlier: MSE settles on the mean, MAE on the median."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# %% run
if __name__ == "__main__":
    # 64는 이상치다 / 64 is an outlier
    y = np.array([10.0, 11.0, 12.0, 13.0, 64.0])
    print("data:", y, " mean", y.mean(), " median", np.median(y))

    # 모든 샘플을 값 하나로 예측해 본다 / every sample is predicted by one and the same number
    guesses = np.linspace(0, 70, 701)
    losses = {
        "MSE": [np.mean((y - guess) ** 2) for guess in guesses],
        "MAE": [np.mean(np.abs(y - guess)) for guess in guesses],
    }
    best = {}
    for name, values in losses.items():
        best[name] = guesses[np.argmin(values)]
        print(f"{name} is lowest when every prediction is {best[name]:.1f}")

# %% compare
if __name__ == "__main__":
    predictions = np.full(5, 20.0)
    mse = float(keras.losses.mean_squared_error(y, predictions))
    mae = float(keras.losses.mean_absolute_error(y, predictions))
    print(
        f"MSE of predicting 20: Keras {mse:.1f}  by hand {np.mean((y - 20) ** 2):.1f}"
    )
    print(
        f"MAE of predicting 20: Keras {mae:.1f}  by hand {np.mean(np.abs(y - 20)):.1f}"
    )

# %% draw
if __name__ == "__main__":
    outlier, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4), layout="constrained")
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

# %% report
if __name__ == "__main__":
    metrics = {"mse_best": best["MSE"], "mae_best": best["MAE"]}
    figures = {"outlier": outlier}
