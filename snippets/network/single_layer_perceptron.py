"""The perceptron rule from 1000 random starts: it always ends on OR, AND and NAND, and never on XOR."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
gates = {
    "OR": [0, 1, 1, 1],
    "AND": [0, 0, 0, 1],
    "NAND": [1, 1, 1, 0],
    "XOR": [0, 1, 1, 0],
}


# %% rule
def epochs_needed(y, starts=1000, rate=0.1, most_epochs=300):
    """Epochs until the first epoch without a mistake, for each start; NaN where there is none."""
    rng = np.random.default_rng(0)
    w = rng.normal(size=(starts, 2))  # 출발점마다 한 행 / one row for each start
    b = rng.normal(size=starts)
    needed = np.full(starts, np.nan)
    for epoch in range(1, most_epochs + 1):
        mistakes = np.zeros(starts)
        for one_x, one_y in zip(x, y, strict=True):
            error = one_y - (w @ one_x + b > 0)
            w += rate * error[:, None] * one_x
            b += rate * error
            mistakes += np.abs(error)
        needed[np.isnan(needed) & (mistakes == 0)] = epoch
    return needed


# %% run
if __name__ == "__main__":
    needed = {name: epochs_needed(y) for name, y in gates.items()}
    for name, epochs in needed.items():
        ended = np.isfinite(epochs)
        median = f"median {np.median(epochs[ended]):.0f} epochs" if ended.any() else ""
        print(f"{name:5s} learned from {ended.sum():4d} of 1000 starts  {median}")

    histogram, ax = plt.subplots()
    for name in ("OR", "AND", "NAND"):
        ax.hist(
            needed[name],
            bins=np.arange(0, 61, 2),
            histtype="step",
            linewidth=2,
            label=name,
        )
    ax.set(xlabel="epochs until no mistake", ylabel="starts")
    ax.legend()
    metrics = {
        f"learned_{name.lower()}": np.isfinite(epochs).mean()
        for name, epochs in needed.items()
    }
    metrics["median_epochs_or"] = np.median(needed["OR"])
    figures = {"histogram": histogram}
