"""keras.layers.Dense: activation(x @ kernel + bias), one layer and no more."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)

# %% run
if __name__ == "__main__":
    layer = keras.layers.Dense(3, activation="relu")
    # 특성 4개짜리 샘플 5개 / five samples of four features
    x = np.random.default_rng(0).normal(size=(5, 4)).astype("float32")
    # 처음 부를 때 가중치가 만들어진다 / the weights are made at the first call
    output = keras.ops.convert_to_numpy(layer(x))
    kernel, bias = layer.get_weights()
    print("kernel", kernel.shape, " bias", bias, " output", output.shape)

    by_hand = np.maximum(0, x @ kernel + bias)
    difference = np.abs(output - by_hand).max()
    print(f"largest difference from max(0, x @ kernel + bias): {difference:.1e}")
    # 마지막 축에만 작용한다 / it acts on the last axis only
    print("a batch of sequences (2, 7, 4) ->", layer(np.zeros((2, 7, 4))).shape)
    print("default activation:", keras.layers.Dense(1).activation.__name__)

# %% regularizer
if __name__ == "__main__":
    # 커널이 클수록 손실에 벌점이 더해진다(L2 규제) / the larger the kernel, the larger the penalty added to the loss (L2 regularization)
    penalized = keras.layers.Dense(3, kernel_regularizer=keras.regularizers.L2(0.01))
    penalized(x)
    penalty = float(keras.ops.convert_to_numpy(penalized.losses[0]))
    penalty_by_hand = 0.01 * np.sum(penalized.get_weights()[0] ** 2)
    penalty_difference = abs(penalty - penalty_by_hand)
    print(f"penalty {penalty:.4f} = 0.01 x sum of squares {penalty_by_hand:.4f}")

# %% draw
if __name__ == "__main__":
    matrices, axes = plt.subplots(1, 3, figsize=(8, 2.8), layout="constrained")
    tables = {"x (5, 4)": x, "kernel (4, 3)": kernel, "output (5, 3)": output}
    for ax, (name, table) in zip(axes, tables.items(), strict=True):
        ax.imshow(table, cmap="RdBu", vmin=-2, vmax=2)
        ax.set(title=name, xticks=[], yticks=[])

# %% report
if __name__ == "__main__":
    metrics = {
        "difference": difference,
        "parameters": layer.count_params(),
        "penalty_difference": penalty_difference,
    }
    figures = {"matrices": matrices}
