"""The gradient points where the function grows fastest; no other direction of the same length climbs as much."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% surface
def f(a, b):
    return a**2 + 3 * b**2 + a * b


def gradient(a, b):
    # a와 b로 각각 편미분 / partial derivatives by a and b
    return np.array([2 * a + b, 6 * b + a])


# %% run
if __name__ == "__main__":
    point, h = np.array([1.5, -0.8]), 1e-6
    exact = gradient(*point)
    numeric = np.array(
        [(f(*(point + h * e)) - f(*(point - h * e))) / (2 * h) for e in np.eye(2)]
    )
    print("gradient:", exact, " finite differences:", np.round(numeric, 6))

    angles = np.linspace(0, 2 * np.pi, 3600, endpoint=False)
    directions = np.column_stack([np.cos(angles), np.sin(angles)])
    climb = np.array([f(*(point + 1e-4 * d)) - f(*point) for d in directions])
    best = np.degrees(angles[climb.argmax()])
    wanted = np.degrees(np.arctan2(exact[1], exact[0])) % 360
    print(
        f"steepest of 3600 directions: {best:.1f}°   direction of the gradient: {wanted:.1f}°"
    )

    field, ax = plt.subplots(figsize=(5.4, 4.4))
    grid = np.linspace(-2, 2, 100)
    ax.contour(grid, grid, f(grid[None, :], grid[:, None]), levels=12, cmap="viridis")
    a, b = np.meshgrid(np.linspace(-1.8, 1.8, 9), np.linspace(-1.8, 1.8, 9))
    ax.quiver(a, b, *gradient(a, b), color="C1")
    ax.set(xlabel="a", ylabel="b")
    ax.set_aspect("equal")
    metrics = {
        "difference_to_finite_differences": np.abs(exact - numeric).max(),
        "angle_difference": abs(best - wanted),
    }
    figures = {"field": field}
