"""The gradient points where the function grows fastest; no other direction of the same length climbs as much."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% surface
def f(a, b):
    return a**2 + 3 * b**2 + a * b


def gradient(a, b):
    # a와 b로 각각 편미분 / partial derivatives with respect to a and b
    return np.array([2 * a + b, 6 * b + a])


# %% check
if __name__ == "__main__":
    a, b = 1.5, -0.8
    exact = gradient(a, b)
    # a만, 다음에는 b만 아주 조금 바꿔 f가 변하는 정도를 잰다 / change a alone, then b alone, by a tiny amount and see how f changes
    h = 1e-6
    numeric_a = (f(a + h, b) - f(a - h, b)) / (2 * h)
    numeric_b = (f(a, b + h) - f(a, b - h)) / (2 * h)
    numeric = np.array([numeric_a, numeric_b])
    print("gradient:          ", exact)
    print("finite differences:", np.round(numeric, 6))

# %% steepest
if __name__ == "__main__":
    # 0.1°마다 한 방향씩, 같은 길이로 조금 가 본다 / one direction every 0.1°, a small step of the same length in each
    angles = np.linspace(0, 2 * np.pi, 3600, endpoint=False)
    step = 1e-4
    climb = f(a + step * np.cos(angles), b + step * np.sin(angles)) - f(a, b)
    best = np.degrees(angles[climb.argmax()])
    # 기울기 벡터의 각도, 0°와 360° 사이로 / the angle of the gradient, between 0° and 360°
    wanted = np.degrees(np.arctan2(exact[1], exact[0])) % 360
    print(f"steepest of 3600 directions: {best:.1f}°")
    print(f"direction of the gradient:   {wanted:.1f}°")

# %% draw
if __name__ == "__main__":
    field, ax = plt.subplots(figsize=(5.4, 4.4), layout="constrained")
    grid = np.linspace(-2, 2, 100)
    ax.contour(grid, grid, f(grid[None, :], grid[:, None]), levels=12, cmap="viridis")
    a_grid, b_grid = np.meshgrid(np.linspace(-1.8, 1.8, 9), np.linspace(-1.8, 1.8, 9))
    ax.quiver(a_grid, b_grid, *gradient(a_grid, b_grid), color="C1")
    ax.set(xlabel="a", ylabel="b")
    ax.set_aspect("equal")

# %% report
if __name__ == "__main__":
    metrics = {
        "difference_to_finite_differences": np.abs(exact - numeric).max(),
        "angle_difference": abs(best - wanted),
    }
    figures = {"field": field}
