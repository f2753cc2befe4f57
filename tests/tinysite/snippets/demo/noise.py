"""The mean of noise is near zero."""

# %% setup
import numpy as np

# %% run
if __name__ == "__main__":
    values = np.random.default_rng(7).normal(size=1000)
    for start in range(0, 40):
        print(start, round(float(values[start]), 3))

# %% report
if __name__ == "__main__":
    metrics = {"mean": values.mean()}
