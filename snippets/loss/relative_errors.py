"""Errors that count in proportion: MAPE in per cent, MSLE by the ratio of the two numbers."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# %% run
if __name__ == "__main__":
    losses = {
        "MSE": keras.losses.MeanSquaredError(),
        "MAPE": keras.losses.MeanAbsolutePercentageError(),
        "MSLE": keras.losses.MeanSquaredLogarithmicError(),
    }
    # 참값과 예측값 / truth and prediction
    pairs = {
        "10 % off, small": (100.0, 90.0),
        "10 % off, large": (10_000.0, 9_000.0),
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
        "mape_small": table["10 % off, small"]["MAPE"],
        "mape_large": table["10 % off, large"]["MAPE"],
        "msle_half": table["half"]["MSLE"],
        "msle_double": table["double"]["MSLE"],
        "difference": abs(table["half"]["MSLE"] - by_hand),
    }
    figures = {"shapes": shapes}
