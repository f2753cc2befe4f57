"""Loss and metric on one training: what is minimized need not be what people want to know."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)

# %% run
if __name__ == "__main__":
    x, y = load_breast_cancer(return_X_y=True)
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0, stratify=y
    )
    scaler = StandardScaler().fit(x_train)
    x_train, x_test = scaler.transform(x_train), scaler.transform(x_test)
    model = keras.Sequential(
        [keras.Input(shape=(30,)), keras.layers.Dense(1, activation="sigmoid")]
    )
    # 손실은 학습에, 지표는 사람이 보는 데 쓴다 / the loss is for training, metrics are for people
    model.compile(
        keras.optimizers.Adam(0.01),
        loss="binary_crossentropy",
        metrics=["accuracy", keras.metrics.AUC(name="auc")],
    )
    losses, accuracies = [], []
    for _ in range(121):
        chance = keras.ops.convert_to_numpy(model(x_test))[:, 0]
        losses.append(float(keras.losses.BinaryCrossentropy()(y_test, chance)))
        accuracies.append(float(np.mean((chance > 0.5) == y_test)))
        model.train_on_batch(x_train, y_train[:, None])
    for step in (0, 20, 60, 120):
        print(
            f"step {step:3d}  loss {losses[step]:.3f}  accuracy {accuracies[step]:.3f}"
        )
    scores = model.evaluate(x_test, y_test[:, None], verbose=0, return_dict=True)
    print({name: round(value, 3) for name, value in scores.items()})

    curves, (left, right) = plt.subplots(1, 2, figsize=(9, 3.2))
    left.plot(losses)
    left.set(xlabel="step", ylabel="test loss (smooth)")
    right.step(range(121), accuracies)
    right.set(xlabel="step", ylabel="test accuracy (in jumps)")
    curves.tight_layout()
    metrics = {
        "loss": scores["loss"],
        "accuracy": scores["accuracy"],
        "auc": scores["auc"],
    }
    figures = {"curves": curves}
