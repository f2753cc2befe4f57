"""The perceptron rule from 1000 random starts: it always learns OR, AND and NAND, and never XOR."""

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
    """Epochs until the first one without a mistake, for each start; NaN where there is none."""
    rng = np.random.default_rng(0)
    # 출발점마다 한 행. 한꺼번에 학습한다 / one row per start; all are trained at the same time
    w = rng.normal(size=(starts, 2))
    b = rng.normal(size=starts)
    # nan은 아직 끝나지 않았다는 표시다 / nan marks those that have not ended yet
    needed = np.full(starts, np.nan)
    for epoch in range(1, most_epochs + 1):
        mistakes = np.zeros(starts)
        for one_x, one_y in zip(x, y, strict=True):
            answers = w @ one_x + b > 0
            error = one_y - answers  # 맞히면 0 / 0 if right
            # error[:, None]은 열벡터라서 행(출발점)마다 제 오차가 곱해진다 / error[:, None] is a column, so each row (start) is multiplied by its own error
            w += rate * error[:, None] * one_x
            b += rate * error
            mistakes += np.abs(error)
        # 이번에 처음으로 하나도 틀리지 않은 출발점에만 에폭을 적는다 / the epoch is noted only for starts without a mistake for the first time
        ended_now = np.isnan(needed) & (mistakes == 0)
        needed[ended_now] = epoch
    return needed


# %% run
if __name__ == "__main__":
    needed = {}
    learned = {}
    for name, y in gates.items():
        epochs = epochs_needed(y)
        ended = np.isfinite(epochs)
        needed[name] = epochs
        learned[name] = ended.mean()
        line = f"{name:5s} learned from {ended.sum():4d} of 1000 starts"
        if ended.any():
            line += f"  median {np.median(epochs[ended]):.0f} epochs"
        print(line)

# %% draw
if __name__ == "__main__":
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

# %% report
if __name__ == "__main__":
    metrics = {f"learned_{name.lower()}": share for name, share in learned.items()} | {
        "median_epochs_or": np.median(needed["OR"])
    }
    figures = {"histogram": histogram}
