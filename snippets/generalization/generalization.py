"""Training error falls as a model grows more flexible; test error falls and rises again: bias and variance."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from numpy.polynomial import Polynomial

NOISE = 0.25  # 잡음의 표준편차 / standard deviation of the noise


# %% data
def truth(x):
    return np.sin(2 * np.pi * x)


def observe(x, rng):
    """A sine with noise."""
    return truth(x) + rng.normal(0, NOISE, size=len(x))


# %% errors
def fit_many(degree, rng, repeats=300):
    """Root mean squared errors, squared bias and variance over many training sets of 20 points."""
    # 0과 1 사이에 고르게 놓인 점 20개와 200개 / 20 and 200 evenly spaced points between 0 and 1
    x = (np.arange(20) + 0.5) / 20
    x_test = (np.arange(200) + 0.5) / 200
    training, test, answers = [], [], []
    for _ in range(repeats):
        # 훈련 세트마다 잡음만 다르다 / the training sets differ in their noise alone
        y = observe(x, rng)
        curve = Polynomial.fit(x, y, degree)
        answer = curve(x_test)
        training.append(np.mean((curve(x) - y) ** 2))
        test.append(np.mean((answer - observe(x_test, rng)) ** 2))
        answers.append(answer)
    # 편향: 평균한 예측이 참에서 벗어난 정도 / bias: how far the mean prediction is from the truth
    bias_squared = np.mean((np.mean(answers, axis=0) - truth(x_test)) ** 2)
    # 분산: 훈련 세트가 바뀔 때 예측이 흔들리는 정도 / variance: how much the prediction varies with the training set
    variance = np.mean(np.var(answers, axis=0))
    return np.sqrt(np.mean(training)), np.sqrt(np.mean(test)), bias_squared, variance


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    degrees = np.arange(1, 13)
    # 행은 차수, 열은 훈련 오차, 테스트 오차, 편향², 분산 / a row for each degree; training error, test error, bias², variance
    results = np.array([fit_many(degree, rng) for degree in degrees])
    training, test, bias_squared, variance = results.T
    best = int(degrees[np.argmin(test)])
    # 차수는 1부터, 배열의 자리는 0부터 센다 / degrees count from 1, places in an array from 0
    for degree in (1, best, 12):
        i = degree - 1
        print(
            f"degree {degree:2d}  training error {training[i]:.3f}  test error {test[i]:.3f}"
            f"  bias² {bias_squared[i]:.4f}  variance {variance[i]:.4f}"
        )
    print(f"lowest test error at degree {best}; the noise alone is {NOISE}")
    total = bias_squared + variance + NOISE**2
    difference = np.abs(total / test**2 - 1).max()
    print(
        f"bias² + variance + noise² differs from test error² by {difference:.1%} at most"
    )

# %% draw
if __name__ == "__main__":
    capacity, ax = plt.subplots()
    ax.plot(degrees, training, marker="o", markersize=4, label="training error")
    ax.plot(degrees, test, marker="o", markersize=4, label="test error")
    ax.axhline(NOISE, linestyle=":", color="gray", label="noise in the data")
    ax.set(xlabel="degree of the polynomial", ylabel="root mean squared error")
    ax.set(ylim=(0, 0.8))
    ax.legend()

# %% draw bias and variance
if __name__ == "__main__":
    bias_and_variance, ax = plt.subplots()
    ax.semilogy(degrees, bias_squared, marker="o", markersize=4, label="bias²")
    ax.semilogy(degrees, variance, marker="o", markersize=4, label="variance")
    ax.semilogy(degrees, test**2, color="black", label="test error²")
    ax.axhline(NOISE**2, linestyle=":", color="gray", label="noise²")
    ax.set(xlabel="degree of the polynomial", ylim=(1e-5, 1))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "best_degree": best,
        "best_test_error": min(test),
        "training_error_12": training[-1],
        "test_error_12": test[-1],
        "gap_12": test[-1] / training[-1],
        "bias_squared_1": bias_squared[0],
        "variance_1": variance[0],
        "bias_squared_12": bias_squared[-1],
        "variance_12": variance[-1],
        "decomposition_difference": difference,
    }
    figures = {"capacity": capacity, "bias_and_variance": bias_and_variance}
