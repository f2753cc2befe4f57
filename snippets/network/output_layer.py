"""The task determines the output layer: its number of units and its activation."""

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
        values = keras.ops.convert_to_numpy(layer(x))
        outputs[task] = values
        name = f"Dense({units}, {activation})"
        print(f"{task:27s}{name:20s}", end="")
        print(f"from {values.min():5.2f} to {values.max():4.2f}", end="  ")
        print(f"sum of the first row {values[0].sum():5.2f}")

# %% sums
if __name__ == "__main__":
    # 소프트맥스의 확률은 더하면 1이지만, 시그모이드는 레이블마다 따로 답한다 / the probabilities of a softmax add up to 1; sigmoids answer for each label separately
    one_of_ten = outputs["10 classes, one is true"].sum(axis=1)
    any_of_ten = outputs["10 labels, any may be true"].sum(axis=1)
    softmax_error = np.abs(one_of_ten - 1).max()
    print(f"ten softmax outputs: the sums differ from 1 by at most {softmax_error:.1e}")
    print(f"ten sigmoid outputs: the mean of the sums is {any_of_ten.mean():.2f}")

# %% draw
if __name__ == "__main__":
    ranges, axes = plt.subplots(
        1, 4, figsize=(9, 2.6), sharey=False, layout="constrained"
    )
    for ax, (task, values) in zip(axes, outputs.items(), strict=True):
        ax.hist(values.ravel(), bins=30)
        ax.set(title=f"Dense({tasks[task][0]}, {tasks[task][1]})", yticks=[])
        ax.title.set_fontsize(10)

# %% report
if __name__ == "__main__":
    metrics = {
        "softmax_sum_error": softmax_error,
        "sigmoid_sum_mean": any_of_ten.mean(),
    }
    figures = {"ranges": ranges}
