"""The step function decides yes or no, and its slope is zero almost everywhere: gradient descent gets no hint."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% functions
def step(z):
    return np.where(z > 0, 1.0, 0.0)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def slope(function, z, h=1e-4):
    return (function(z + h) - function(z - h)) / (2 * h)


# %% run
if __name__ == "__main__":
    z = np.linspace(-4, 4, 400)  # 0은 들어 있지 않다 / 0 itself is not among them
    for name, function in (("step", step), ("sigmoid", sigmoid)):
        slopes = slope(function, z)
        print(
            f"{name:8s} outputs {np.unique(np.round(function(z), 1)).size:2d} levels, ",
            end="",
        )
        print(f"slope is zero at {np.mean(slopes == 0):.0%} of the points")

    curves, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4))
    for name, function in (("step", step), ("sigmoid", sigmoid)):
        left.plot(z, function(z), label=name)
        right.plot(z, slope(function, z), label=name)
    left.set(xlabel="z", ylabel="output")
    right.set(xlabel="z", ylabel="slope")
    left.legend()
    metrics = {
        "zero_slope_step": np.mean(slope(step, z) == 0),
        "zero_slope_sigmoid": np.mean(slope(sigmoid, z) == 0),
    }
    figures = {"curves": curves}
