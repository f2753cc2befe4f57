"""L2 regularization penalizes large weights: the polynomial of degree 15 calms down."""

# %% setup
import keras
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
    # scikit-learn은 열이 하나여도 행 × 열의 2차원 배열을 받는다 / scikit-learn takes a two-dimensional array, rows × columns, even for one column
    x = np.linspace(0, 1, 20).reshape(-1, 1)
    x_val = rng.uniform(size=1000).reshape(-1, 1)
    y = observe(x, rng)
    y_val = observe(x_val, rng)

    # 10⁻⁹부터 100까지 / from 10⁻⁹ to 100
    strengths = 10.0 ** np.arange(-9, 3)
    models, training, validation, sizes = [], [], [], []
    for strength in strengths:
        # Ridge는 L2 규제가 있는 선형 회귀다 / Ridge is linear regression with L2 regularization
        # PolynomialFeatures(15)는 x에서 x, x², …, x¹⁵의 열을 만든다 / PolynomialFeatures(15) makes the columns x, x², …, x¹⁵ of x
        model = make_pipeline(
            PolynomialFeatures(15, include_bias=False),
            StandardScaler(),
            Ridge(strength),
        )
        model.fit(x, y)
        models.append(model)
        training.append(np.sqrt(np.mean((model.predict(x) - y) ** 2)))
        validation.append(np.sqrt(np.mean((model.predict(x_val) - y_val) ** 2)))
        # model[-1]은 마지막 단계인 Ridge다. 가중치의 크기는 제곱합의 제곱근으로 잰다 / model[-1] is the last stage, Ridge; the size of the weights is the root of the sum of their squares
        sizes.append(np.linalg.norm(model[-1].coef_))
    # 세기는 검증 세트로 고른다 / the strength is chosen on the validation set
    best = int(np.argmin(validation))
    for i in (0, best, len(strengths) - 1):
        print(
            f"strength {strengths[i]:.0e}  size of the weights {sizes[i]:9.2f}"
            f"  training error {training[i]:.3f}  validation error {validation[i]:.3f}"
        )

# %% keras
if __name__ == "__main__":
    # 케라스에서는 층에 벌점을 단다. fit과 evaluate의 loss에는 벌점이 더해져 있다 / in Keras the layer carries the penalty, and the loss of fit and evaluate includes it
    keras.utils.set_random_seed(0)
    layer = keras.layers.Dense(1, kernel_regularizer=keras.regularizers.L2(0.01))
    network = keras.Sequential([keras.Input(shape=(15,)), layer])
    network.compile(
        optimizer="sgd", loss="mean_squared_error", metrics=["mean_squared_error"]
    )
    # 파이프라인에서 마지막 단계 앞까지: 다항식 특성을 만들고 표준화한다 / the pipeline up to its last stage: polynomial features, standardized
    table = models[best][:-1].transform(x)
    # return_dict=True이면 이름과 값을 짝지은 사전으로 준다 / with return_dict=True it gives names with their values
    scores = network.evaluate(table, y, verbose=0, return_dict=True)
    penalty = 0.01 * np.sum(keras.ops.convert_to_numpy(layer.kernel) ** 2)
    print(f"loss {scores['loss']:.4f}")
    print(
        f"mean squared error {scores['mean_squared_error']:.4f} + penalty {penalty:.4f}"
    )
    difference = abs(scores["loss"] - scores["mean_squared_error"] - penalty)

# %% draw
if __name__ == "__main__":
    strength_and_fit, (left, right) = plt.subplots(
        1, 2, figsize=(10, 3.4), layout="constrained"
    )
    left.loglog(strengths, training, marker="o", markersize=4, label="training")
    left.loglog(strengths, validation, marker="o", markersize=4, label="validation")
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
        "weak_error": validation[0],
        "best_error": validation[best],
        "strong_error": validation[-1],
        "weak_size": sizes[0],
        "weight_size": sizes[best],
        "strong_size": sizes[-1],
        "keras_difference": difference,
    }
    figures = {"strength_and_fit": strength_and_fit}
