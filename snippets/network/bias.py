"""The bias shifts the response of a unit; without it every decision boundary passes through the origin."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
nand = np.array([1, 1, 1, 0], dtype=float)


# %% fit
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def fit(use_bias, rate=1.0, steps=5000):
    w, b = np.zeros(2), 0.0
    for _ in range(steps):
        error = sigmoid(x @ w + b) - nand
        # 교차 엔트로피의 기울기는 오차에 입력을 곱한 것의 평균이다 / the gradient of the cross-entropy is the mean of error times input
        w -= rate * x.T @ error / len(x)
        if use_bias:
            b -= rate * error.mean()
    answers = sigmoid(x @ w + b) > 0.5
    accuracy = np.mean(answers == nand)
    return w, b, accuracy


# %% run
if __name__ == "__main__":
    w, b, with_bias = fit(use_bias=True)
    _, _, without_bias = fit(use_bias=False)
    print(f"NAND with a bias:    accuracy {with_bias:.2f}", end="  ")
    print(f"(w = {np.round(w, 1)}, b = {b:.1f})")
    print(f"NAND without a bias: accuracy {without_bias:.2f}")
    print("at the origin, without a bias, the output is always", sigmoid(0.0))

# %% draw
if __name__ == "__main__":
    shift, ax = plt.subplots()
    z = np.linspace(-6, 6, 300)
    for one in (-3, 0, 3):
        (line,) = ax.plot(z, sigmoid(z + one), label=f"b = {one}")
        ax.axvline(-one, linestyle=":", color=line.get_color())
    ax.set(xlabel="x", ylabel="sigmoid(x + b)")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"accuracy_with_bias": with_bias, "accuracy_without_bias": without_bias}
    figures = {"shift": shift}
