"""Linear regression with ten features, and the same model as one Keras unit without activation."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)

# %% run
if __name__ == "__main__":
    table = load_diabetes(scaled=False)
    x_train, x_test, y_train, y_test = train_test_split(
        table.data, table.target, test_size=0.2, random_state=0
    )
    scaler = StandardScaler().fit(x_train)
    x_train, x_test = scaler.transform(x_train), scaler.transform(x_test)
    linear = LinearRegression().fit(x_train, y_train)
    one = LinearRegression().fit(x_train[:, [2]], y_train)
    whole = LinearRegression().fit(scaler.transform(table.data), table.target)
    r2_whole = whole.score(scaler.transform(table.data), table.target)

    model = keras.Sequential([keras.Input(shape=(10,)), keras.layers.Dense(1)])
    model.compile(keras.optimizers.Adam(1.0), "mse")
    for _ in range(600):
        model.train_on_batch(x_train, y_train)
    network = model.predict(x_test, verbose=0)
    scores = {
        "one feature (bmi)": one.score(x_test[:, [2]], y_test),
        "ten features": linear.score(x_test, y_test),
        "Keras Dense(1)": r2_score(y_test, network),
    }
    for name, score in scores.items():
        print(f"{name:18s} test R2 {score:.3f}")
    difference = np.abs(network[:, 0] - linear.predict(x_test)).max()
    print(
        f"largest difference Keras - exact solution: {difference:.2f} (target up to 346)"
    )

    weights, ax = plt.subplots()
    ax.barh(table.feature_names, linear.coef_)
    ax.axvline(0, color="gray", linewidth=0.8)
    ax.set_xlabel("weight of the standardized feature")
    metrics = {
        "r2_all_rows": r2_whole,
        "r2_one_feature": scores["one feature (bmi)"],
        "r2_test": scores["ten features"],
        "keras_r2": scores["Keras Dense(1)"],
    }
    figures = {"weights": weights}
