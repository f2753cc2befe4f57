"""Hidden units that start equal stay equal; random numbers break the symmetry. A single layer needs none of this."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_moons

initializers = {
    "all 0": "zeros",
    "all 0.5": keras.initializers.Constant(0.5),
    "random": "glorot_uniform",
}


# %% hidden
def hidden_model(initializer):
    """2-16-1 with tanh, trained on two moons; returns its accuracy and the weights into and out of each hidden unit."""
    keras.utils.set_random_seed(0)
    x, y = make_moons(400, noise=0.15, random_state=0)
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(16, activation="tanh", kernel_initializer=initializer),
            keras.layers.Dense(1, activation="sigmoid", kernel_initializer=initializer),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.05),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    # 배치 하나에 샘플을 모두 담으므로 한 에폭이 한 스텝이다 / one batch holds all samples, so an epoch is one step
    model.fit(x, y, epochs=150, batch_size=len(x), verbose=0)
    _, accuracy = model.evaluate(x, y, verbose=0)
    incoming = model.layers[0].get_weights()[0]
    outgoing = model.layers[1].get_weights()[0]
    # 유닛마다 한 줄: 들어오는 가중치 둘, 나가는 가중치 하나 / one row for each unit: two incoming weights, one outgoing
    return accuracy, np.column_stack([incoming.T, outgoing])


# %% moons
if __name__ == "__main__":
    found = {}
    for name, initializer in initializers.items():
        accuracy, units = hidden_model(initializer)
        # 서로 다른 줄의 수. 반올림은 미세한 계산 오차를 지운다 / how many different rows there are; rounding removes tiny errors of arithmetic
        distinct = len(np.unique(np.round(units, 3), axis=0))
        largest = np.abs(units).max()
        found[name] = {
            "accuracy": accuracy,
            "distinct": distinct,
            "largest": largest,
            "units": units,
        }
        print(
            f"{name:8s} accuracy {accuracy:.3f}  distinct units {distinct:2d} of 16"
            f"  largest weight {largest:.2f}"
        )


# %% logistic
def logistic_or():
    """Logistic regression on OR, started from zeros; returns its accuracy."""
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    y = np.array([0, 1, 1, 1])
    w, b = np.zeros(2), 0.0
    for _ in range(500):
        output = 1 / (1 + np.exp(-(x @ w + b)))
        # 시그모이드와 교차 엔트로피를 이으면 손실을 합으로 미분한 값이 p - y이다 / with a sigmoid and cross-entropy the derivative of the loss by the sum is p - y
        error = output - y
        # 경사하강법 한 스텝, 학습률 1 / one step of gradient descent with learning rate 1
        w = w - x.T @ error / len(x)
        b = b - error.mean()
    return np.mean((x @ w + b > 0) == y)


# %% one_layer
if __name__ == "__main__":
    or_accuracy = logistic_or()
    print(f"logistic regression from zeros, on OR: accuracy {or_accuracy:.2f}")

# %% draw
if __name__ == "__main__":
    figure, axes = plt.subplots(1, 3, figsize=(10, 3.4), layout="constrained")
    for ax, (name, result) in zip(axes, found.items(), strict=True):
        ax.scatter(*result["units"][:, :2].T, s=60, alpha=0.6)
        ax.set(title=f"start: {name}", xlabel="weight from x₁")
        ax.set(ylabel="weight from x₂")

# %% report
if __name__ == "__main__":
    metrics = {
        "zeros_largest": found["all 0"]["largest"],
        "zeros_accuracy": found["all 0"]["accuracy"],
        "constant_distinct": found["all 0.5"]["distinct"],
        "constant_accuracy": found["all 0.5"]["accuracy"],
        "random_distinct": found["random"]["distinct"],
        "random_accuracy": found["random"]["accuracy"],
        "logistic_or_accuracy": or_accuracy,
    }
    figures = {"units": figure}
