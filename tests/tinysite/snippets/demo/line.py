"""A line has one slope."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% line
def line(x, slope=2.0):
    return slope * x  # 곱하기 하나 / one product


# %% run
if __name__ == "__main__":
    x = np.linspace(0, 1, 5)
    print("values:", line(x))

# %% draw
if __name__ == "__main__":
    drawn, ax = plt.subplots(figsize=(3, 2))
    ax.plot(x, line(x))

# %% report
if __name__ == "__main__":
    metrics = {"slope": float(np.polyfit(x, line(x), 1)[0])}
    figures = {"drawn": drawn}
