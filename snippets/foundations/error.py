"""Errors, row by row: the residuals of a least-squares line sum to zero, the noise in the data does not."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x = np.linspace(0, 10, 12)
    # 참된 규칙은 데이터를 만든 우리만 안다 / only we, who made the data, know the true rule
    true_line = 3 + 0.8 * x
    y = true_line + rng.normal(0, 1, size=12)
    # 1차식, 곧 직선을 최소 제곱법으로 맞춘다 / fit a polynomial of degree 1, a line, by least squares
    slope, intercept = np.polyfit(x, y, 1)
    predicted = intercept + slope * x

    error = predicted - y
    mean_absolute_error = np.mean(np.abs(error))
    mean_squared_error = np.mean(error**2)
    print("errors:", error.round(2))
    print(f"mean absolute error {mean_absolute_error:.3f}")
    print(f"mean squared error  {mean_squared_error:.3f}")

# %% residuals
if __name__ == "__main__":
    # 잔차: 관측값과, 그 데이터에 맞춘 직선의 차이 / residual: observation minus the line that was fitted to it
    residual = y - predicted
    # 통계학의 오차: 관측값과 참된 규칙의 차이 / the error of statistics: observation minus the true rule
    noise = y - true_line
    mean_residual = abs(residual.mean())
    mean_noise = abs(noise.mean())
    print(f"mean of the residuals: {mean_residual:.3f} from zero")
    print(f"mean of the noise:     {mean_noise:.3f} from zero")

# %% draw
if __name__ == "__main__":
    errors, ax = plt.subplots()
    ax.plot(x, true_line, linestyle=":", color="gray", label="true rule")
    ax.plot(x, predicted, color="gray", label="prediction")
    ax.scatter(x, y, label="observation")
    ax.vlines(x, y, predicted, color="C3", label="error")
    ax.set(xlabel="x", ylabel="y")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "mean_absolute_error": mean_absolute_error,
        "mean_squared_error": mean_squared_error,
        "mean_residual": mean_residual,
        "mean_noise": mean_noise,
    }
    figures = {"errors": errors}
