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
    # 아주 가까운 두 점을 이은 직선의 기울기 / the slope of a line through two very close points
    return (function(z + h) - function(z - h)) / (2 * h)


# %% run
if __name__ == "__main__":
    z = np.linspace(-4, 4, 400)  # 0은 들어 있지 않다 / 0 itself is not among them
    functions = {"step": step, "sigmoid": sigmoid}
    zero_slopes = {}
    for name, function in functions.items():
        # 소수 첫째 자리까지 보아 서로 다른 출력이 몇 가지인가 / how many different outputs, to one decimal place
        levels = len(np.unique(function(z).round(1)))
        zero_slopes[name] = np.mean(slope(function, z) == 0)
        print(
            f"{name:8s} outputs {levels:2d} levels,",
            f"slope is zero at {zero_slopes[name]:.0%} of the points",
        )

# %% draw
if __name__ == "__main__":
    curves, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4), layout="constrained")
    for name, function in functions.items():
        left.plot(z, function(z), label=name)
        right.plot(z, slope(function, z), label=name)
    left.set(xlabel="z", ylabel="output")
    right.set(xlabel="z", ylabel="slope")
    left.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "zero_slope_step": zero_slopes["step"],
        "zero_slope_sigmoid": zero_slopes["sigmoid"],
    }
    figures = {"curves": curves}
