"""Underfitting, a good fit and overfitting: polynomials on twenty noisy points, then a network."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from numpy.polynomial import Polynomial
from sklearn.model_selection import train_test_split

# %% fits
if __name__ == "__main__":
    # 사인 곡선에 잡음을 더한 점 20개로 학습하고 새 점 500개로 시험한다 / learn from 20 noisy points of a sine, test on 500 new ones
    rng = np.random.default_rng(0)
    x = np.linspace(0, 1, 20)
    y = np.sin(2 * np.pi * x) + rng.normal(0, 0.25, size=20)
    x_test = rng.uniform(size=500)
    y_test = np.sin(2 * np.pi * x_test) + rng.normal(0, 0.25, size=500)

    degrees = {"underfitting": 1, "good fit": 4, "overfitting": 16}
    polynomials, training_error, test_error = {}, {}, {}
    for name, degree in degrees.items():
        # 오차 제곱의 합이 가장 작은 다항식을 찾는다 / find the polynomial with the smallest sum of squared errors
        curve = Polynomial.fit(x, y, degree)
        polynomials[name] = curve
        training_error[name] = np.sqrt(np.mean((curve(x) - y) ** 2))
        test_error[name] = np.sqrt(np.mean((curve(x_test) - y_test) ** 2))
        print(
            f"{name:12s} training error {training_error[name]:.3f}"
            f"  test error {test_error[name]:.3f}"
        )

# %% draw fits
if __name__ == "__main__":
    fits, axes = plt.subplots(1, 3, figsize=(10, 3), sharey=True, layout="constrained")
    line = np.linspace(0, 1, 150)
    for ax, (name, curve) in zip(axes, polynomials.items(), strict=True):
        ax.scatter(x, y, s=14, color="gray")
        ax.plot(line, curve(line))
        ax.set(title=f"{name} (degree {degrees[name]})", xlabel="x", ylim=(-2, 2))

# %% network
if __name__ == "__main__":
    # 특성 20개 가운데 첫째만 레이블과 관계가 있다 / only the first of the 20 features has anything to do with the label
    keras.utils.set_random_seed(0)
    features = rng.normal(size=(300, 20)).astype("float32")
    labels = (features[:, 0] + rng.normal(0, 1, size=300) > 0).astype("float32")
    features_train, features_val, labels_train, labels_val = train_test_split(
        features, labels, test_size=0.5, random_state=0
    )
    model = keras.Sequential(
        [
            keras.Input(shape=(20,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.01),
        loss="binary_crossentropy",
    )
    # 훈련 데이터 150행이 한 배치이므로 한 에폭이 한 스텝이다 / all 150 training rows are one batch, so an epoch is one step
    history = model.fit(
        features_train,
        labels_train,
        epochs=200,
        batch_size=150,
        validation_data=(features_val, labels_val),
        verbose=0,
    ).history
    training, validation = history["loss"], history["val_loss"]
    # 스텝은 1부터 센다 / steps count from 1
    lowest = int(np.argmin(validation)) + 1
    print(
        f"network: validation loss lowest at step {lowest} ({min(validation):.2f}),"
        f" at the end {validation[-1]:.2f} (training {training[-1]:.3f})"
    )

# %% draw curves
if __name__ == "__main__":
    curves, ax = plt.subplots()
    ax.plot(training, label="training loss")
    ax.plot(validation, label="validation loss")
    ax.axvline(lowest, linestyle=":", color="gray")
    ax.set(xlabel="step", ylabel="loss")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "underfitting_test": test_error["underfitting"],
        "good_test": test_error["good fit"],
        "overfitting_training": training_error["overfitting"],
        "overfitting_test": test_error["overfitting"],
        "validation_rise": validation[-1] / min(validation),
    }
    figures = {"fits": fits, "curves": curves}
