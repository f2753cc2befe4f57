"""The functional API: layers as functions, for models with several inputs, outputs or short cuts."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)


# %% model
def build_model():
    """One image in; two answers out: which digit, and how much ink."""
    image = keras.Input(shape=(64,), name="image")
    x = keras.layers.Dense(64, activation="relu")(image)
    # 지름길: 두 갈래를 더한다 / a short cut: two branches added
    x = keras.layers.Add()([x, keras.layers.Dense(64, activation="relu")(x)])
    digit = keras.layers.Dense(10, activation="softmax", name="digit")(x)
    ink = keras.layers.Dense(1, name="ink")(x)
    return keras.Model(inputs=image, outputs={"digit": digit, "ink": ink})


# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    x = (x / 16).astype("float32")
    ink = x.mean(axis=1, keepdims=True)
    model = build_model()
    model.compile(
        keras.optimizers.Adam(0.005),
        loss={"digit": "sparse_categorical_crossentropy", "ink": "mse"},
        # 두 손실의 크기를 맞춘다 / to bring both losses to one size
        loss_weights={"digit": 1, "ink": 30},
    )
    answers = {"digit": y[:1200], "ink": ink[:1200]}
    model.fit(x[:1200], answers, epochs=30, batch_size=60, verbose=0)
    outputs = model(x[1200:])
    accuracy = float(
        np.mean(keras.ops.convert_to_numpy(outputs["digit"]).argmax(axis=1) == y[1200:])
    )
    error = float(
        np.abs(keras.ops.convert_to_numpy(outputs["ink"]) - ink[1200:]).mean()
    )
    print("inputs:", [i.name for i in model.inputs], " outputs:", sorted(model.output))
    print("parameters:", model.count_params())
    print(f"digit: test accuracy {accuracy:.3f}   ink: mean absolute error {error:.4f}")

    two_answers, ax = plt.subplots(figsize=(5, 3.6))
    ax.scatter(ink[1200::4], keras.ops.convert_to_numpy(outputs["ink"])[::4], s=12)
    ax.plot([0.2, 0.45], [0.2, 0.45], linestyle=":", color="gray")
    ax.set(xlabel="true amount of ink", ylabel="second output")
    metrics = {
        "digit_accuracy": accuracy,
        "ink_error": error,
        "parameters": model.count_params(),
    }
    figures = {"two_answers": two_answers}
