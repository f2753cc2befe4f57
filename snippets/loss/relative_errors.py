"""Errors that count in proportion: MAPE in percent, MSLE by the ratio of the two numbers."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.metrics import mean_absolute_percentage_error

# %% run
if __name__ == "__main__":
    losses = {
        "MSE": keras.losses.MeanSquaredError(),
        "MAPE": keras.losses.MeanAbsolutePercentageError(),
        "MSLE": keras.losses.MeanSquaredLogarithmicError(),
    }
    # 참값과 예측값 / truth and prediction
    pairs = {
        "10% off, small": (100.0, 90.0),
        "10% off, large": (10_000.0, 9_000.0),
        "half": (100.0, 50.0),
        "double": (100.0, 200.0),
    }
    table = {}
    for name, (truth, prediction) in pairs.items():
        row = {}
        for loss_name, loss in losses.items():
            row[loss_name] = float(loss(np.array([truth]), np.array([prediction])))
        table[name] = row
        print(
            f"{name:16s} MSE {row['MSE']:12.4f}",
            f" MAPE {row['MAPE']:8.4f}  MSLE {row['MSLE']:.4f}",
        )

    # np.log1p(a)는 log(1 + a)이다 / np.log1p(a) is log(1 + a)
    by_hand = (np.log1p(50.0) - np.log1p(100.0)) ** 2
    print(f"MSLE of 100 against 50 by hand: {by_hand:.4f}")
    # 사이킷런은 퍼센트가 아니라 비율로 준다 / scikit-learn gives a fraction instead of percent
    fraction = mean_absolute_percentage_error([100.0], [90.0])
    print(f"MAPE of 100 against 90 in scikit-learn: {fraction:.2f}")

# %% traps
if __name__ == "__main__":
    # 값 셋을 모두 수 하나로 예측해 본다 / three values, all predicted by one number
    values = np.array([50.0, 100.0, 200.0])
    guesses = np.arange(10.0, 301.0)
    absolute = [np.mean(np.abs(values - g)) for g in guesses]
    percentage = [np.mean(np.abs(values - g) / values) for g in guesses]
    mae_best = guesses[np.argmin(absolute)]
    mape_best = guesses[np.argmin(percentage)]
    print(
        f"best single prediction for {values}: MAE {mae_best:.0f}  MAPE {mape_best:.0f}"
    )

    # 참값 10에 음수를 예측하면 / predicting a negative number for a truth of 10
    truth = np.array([10.0])
    below_zero = float(losses["MSLE"](truth, np.array([-5.0])))
    at_zero = float(losses["MSLE"](truth, np.array([0.0])))
    print(f"MSLE of predicting -5: {below_zero:.4f}  of predicting 0: {at_zero:.4f}")

# %% draw
if __name__ == "__main__":
    shapes, ax = plt.subplots()
    line = np.linspace(1, 300, 150)
    ax.plot(line, np.abs(line - 100) / 100, label="MAPE / 100")
    ax.plot(line, (np.log1p(line) - np.log1p(100)) ** 2, label="MSLE")
    ax.axvline(100, linestyle=":", color="gray", label="truth")
    ax.set(xlabel="prediction", ylabel="loss", ylim=(0, 3))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "mape_small": table["10% off, small"]["MAPE"],
        "mape_large": table["10% off, large"]["MAPE"],
        "msle_half": table["half"]["MSLE"],
        "msle_double": table["double"]["MSLE"],
        "mape_fraction": fraction,
        "mape_best": mape_best,
        "mae_best": mae_best,
        "negative_prediction": abs(below_zero - at_zero),
        "difference": abs(table["half"]["MSLE"] - by_hand),
    }
    figures = {"shapes": shapes}
