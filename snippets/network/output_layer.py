"""The task decides the output layer: its number of units and its activation."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

tasks = {
    "regression": (1, "linear"),
    "binary classification": (1, "sigmoid"),
    "10 classes, one is true": (10, "softmax"),
    "10 labels, any may be true": (10, "sigmoid"),
}


# %% run
if __name__ == "__main__":
    keras.utils.set_random_seed(3)
    x = np.random.default_rng(3).normal(size=(200, 20)) * 2
    outputs = {}
    for task, (units, activation) in tasks.items():
        layer = keras.layers.Dense(units, activation=activation)
        outputs[task] = keras.ops.convert_to_numpy(layer(x))
        low, high = outputs[task].min(), outputs[task].max()
        total = outputs[task][0].sum()
        print(
            f"{task:27s} Dense({units}, {activation})  from {low:6.2f} to {high:5.2f}  sum of a row {total:5.2f}"
        )

    ranges, axes = plt.subplots(1, 4, figsize=(9, 2.6), sharey=False)
    for ax, (task, values) in zip(axes, outputs.items(), strict=True):
        ax.hist(values.ravel(), bins=30)
        ax.set(title=f"Dense({tasks[task][0]}, {tasks[task][1]})", yticks=[])
        ax.title.set_fontsize(10)
    one_of_ten = outputs["10 classes, one is true"].sum(axis=1)
    any_of_ten = outputs["10 labels, any may be true"].sum(axis=1)
    metrics = {
        "softmax_sum_error": np.abs(one_of_ten - 1).max(),
        "sigmoid_sum_mean": any_of_ten.mean(),
    }
    figures = {"ranges": ranges}
