"""Errors that count in proportion: MAPE in per cent, MSLE by the ratio of the two numbers."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

losses = {
    "MSE": keras.losses.MeanSquaredError(),
    "MAPE": keras.losses.MeanAbsolutePercentageError(),
    "MSLE": keras.losses.MeanSquaredLogarithmicError(),
}

# %% run
if __name__ == "__main__":
    pairs = {
        "10 % off, small": ([100.0], [90.0]),
        "10 % off, large": ([10_000.0], [9_000.0]),
        "half": ([100.0], [50.0]),
        "double": ([100.0], [200.0]),
    }
    table = {
        name: {key: float(loss(*map(np.array, pair))) for key, loss in losses.items()}
        for name, pair in pairs.items()
    }
    for name, row in table.items():
        print(
            f"{name:16s}",
            "  ".join(f"{key} {value:12.4f}" for key, value in row.items()),
        )
    by_hand = (np.log1p(50.0) - np.log1p(100.0)) ** 2
    print(f"MSLE of 100 against 50 by hand: {by_hand:.4f}")

    shapes, ax = plt.subplots()
    prediction = np.linspace(1, 300, 150)
    ax.plot(prediction, np.abs(prediction - 100) / 100, label="MAPE / 100")
    ax.plot(prediction, (np.log1p(prediction) - np.log1p(100)) ** 2, label="MSLE")
    ax.axvline(100, linestyle=":", color="gray", label="truth")
    ax.set(xlabel="prediction", ylabel="loss", ylim=(0, 3))
    ax.legend()
    metrics = {
        "mape_small": table["10 % off, small"]["MAPE"],
        "mape_large": table["10 % off, large"]["MAPE"],
        "msle_half": table["half"]["MSLE"],
        "msle_double": table["double"]["MSLE"],
        "difference": abs(table["half"]["MSLE"] - by_hand),
    }
    figures = {"shapes": shapes}
