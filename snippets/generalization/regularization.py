"""L2 regularization pays for large weights: the polynomial of degree 15 calms down."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler


# %% data
def observe(rng, x):
    """Features (n, 1) and a noisy sine of them."""
    return x[:, None], np.sin(2 * np.pi * x) + rng.normal(0, 0.25, size=len(x))


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x, x_test = np.linspace(0, 1, 20), rng.uniform(size=1000)
    (x, y), (x_test, y_test) = observe(rng, x), observe(rng, x_test)
    strengths = 10.0 ** np.arange(-9, 3)
    training, test, sizes, models = [], [], [], {}
    for strength in strengths:
        model = make_pipeline(
            PolynomialFeatures(15, include_bias=False),
            StandardScaler(),
            Ridge(strength),
        ).fit(x, y)
        training.append(np.sqrt(np.mean((model.predict(x) - y) ** 2)))
        test.append(np.sqrt(np.mean((model.predict(x_test) - y_test) ** 2)))
        sizes.append(np.linalg.norm(model[-1].coef_))
        models[strength] = model
    best = int(np.argmin(test))
    for i in (0, best, len(strengths) - 1):
        print(
            f"strength {strengths[i]:.0e}  size of the weights {sizes[i]:9.2f}"
            f"  training error {training[i]:.3f}  test error {test[i]:.3f}"
        )

    strength_and_fit, (left, right) = plt.subplots(1, 2, figsize=(10, 3.4))
    left.loglog(strengths, training, marker="o", markersize=4, label="training")
    left.loglog(strengths, test, marker="o", markersize=4, label="test")
    left.set(xlabel="strength of regularization", ylabel="root mean squared error")
    left.legend()
    line = np.linspace(x.min(), x.max(), 150)[:, None]
    right.scatter(x, y, s=14, color="gray")
    for i, label in ((0, "almost none"), (best, "best"), (-1, "too strong")):
        right.plot(line, models[strengths[i]].predict(line), label=label)
    right.set(xlabel="x", ylim=(-2, 2))
    right.legend()
    strength_and_fit.tight_layout()
    metrics = {
        "weak_test_error": test[0],
        "best_test_error": test[best],
        "strong_test_error": test[-1],
        "weight_size": sizes[best],
    }
    figures = {"strength_and_fit": strength_and_fit}
