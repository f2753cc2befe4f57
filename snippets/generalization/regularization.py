"""L2 regularization pays for large weights: the polynomial of degree 15 calms down."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler


# %% data
def observe(x, rng):
    """A sine with noise of standard deviation 0.25."""
    return np.sin(2 * np.pi * x[:, 0]) + rng.normal(0, 0.25, size=len(x))


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    # scikit-learn은 열이 하나여도 행 × 열의 표를 받는다 / scikit-learn takes a table, rows × columns, even for one column
    x = np.linspace(0, 1, 20).reshape(-1, 1)
    x_test = rng.uniform(size=1000).reshape(-1, 1)
    y = observe(x, rng)
    y_test = observe(x_test, rng)

    # 10⁻⁹부터 100까지 / from 10⁻⁹ to 100
    strengths = 10.0 ** np.arange(-9, 3)
    models, training, test, sizes = [], [], [], []
    for strength in strengths:
        # Ridge는 L2 규제가 있는 선형 회귀다 / Ridge is linear regression with L2 regularization
        model = make_pipeline(
            PolynomialFeatures(15, include_bias=False),
            StandardScaler(),
            Ridge(strength),
        )
        model.fit(x, y)
        models.append(model)
        training.append(np.sqrt(np.mean((model.predict(x) - y) ** 2)))
        test.append(np.sqrt(np.mean((model.predict(x_test) - y_test) ** 2)))
        # model[-1]은 마지막 단계인 Ridge다 / model[-1] is the last stage, Ridge
        sizes.append(np.linalg.norm(model[-1].coef_))
    best = int(np.argmin(test))
    for i in (0, best, len(strengths) - 1):
        print(
            f"strength {strengths[i]:.0e}  size of the weights {sizes[i]:9.2f}"
            f"  training error {training[i]:.3f}  test error {test[i]:.3f}"
        )

# %% draw
if __name__ == "__main__":
    strength_and_fit, (left, right) = plt.subplots(
        1, 2, figsize=(10, 3.4), layout="constrained"
    )
    left.loglog(strengths, training, marker="o", markersize=4, label="training")
    left.loglog(strengths, test, marker="o", markersize=4, label="test")
    left.set(xlabel="strength of regularization", ylabel="root mean squared error")
    left.legend()
    line = np.linspace(0, 1, 150).reshape(-1, 1)
    right.scatter(x, y, s=14, color="gray")
    for i, label in ((0, "almost none"), (best, "best"), (-1, "too strong")):
        right.plot(line, models[i].predict(line), label=label)
    right.set(xlabel="x", ylim=(-2, 2))
    right.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "weak_test_error": test[0],
        "best_test_error": test[best],
        "strong_test_error": test[-1],
        "weight_size": sizes[best],
    }
    figures = {"strength_and_fit": strength_and_fit}
