"""In a table the order of columns means nothing; in an image the neighbours of a pixel mean everything."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits, load_wine


# %% neighbours
def neighbour_correlation(x):
    """Mean absolute correlation of each column with the next."""
    moving = x[:, x.std(axis=0) > 0]
    matrix = np.abs(np.corrcoef(moving.T))
    return float(np.mean(np.diag(matrix, k=1)))


# %% run
if __name__ == "__main__":
    wine, digits = load_wine(), load_digits()
    print(
        "table, one row:",
        dict(zip(wine.feature_names[:4], wine.data[0, :4].tolist(), strict=True)),
    )
    print("image, the middle rows of one digit:")
    print(digits.images[0][3:5].astype(int))
    rng = np.random.default_rng(0)
    values = {}
    for name, x in (("table", wine.data), ("image", digits.data)):
        shuffled = [
            neighbour_correlation(x[:, rng.permutation(x.shape[1])]) for _ in range(30)
        ]
        values[name] = neighbour_correlation(x), float(np.mean(shuffled))
        print(
            f"{name}: neighbouring columns correlate {values[name][0]:.2f},"
            f" after shuffling the columns {values[name][1]:.2f}"
        )

    pictures, axes = plt.subplots(1, 3, figsize=(8, 2.8))
    order = rng.permutation(64)
    axes[0].imshow(wine.data[:12] / wine.data.max(axis=0), cmap="viridis")
    axes[0].set_title("table (12 wines)")
    axes[1].imshow(digits.images[0], cmap="gray_r")
    axes[1].set_title("image")
    axes[2].imshow(digits.data[0][order].reshape(8, 8), cmap="gray_r")
    axes[2].set_title("pixels shuffled")
    for ax in axes:
        ax.set(xticks=[], yticks=[])
    metrics = {
        "table": values["table"][0],
        "table_shuffled": values["table"][1],
        "image": values["image"][0],
        "image_shuffled": values["image"][1],
    }
    figures = {"pictures": pictures}
