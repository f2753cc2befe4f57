"""In a table the order of columns means nothing; in an image the neighbours of a pixel mean everything."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits, load_wine


# %% neighbours
def neighbour_correlation(x):
    """Mean absolute correlation of each column with the next."""
    # 값이 늘 같은 열에는 상관이 없다 / a column that never changes has no correlation
    changing = x[:, x.std(axis=0) > 0]
    correlations = np.corrcoef(changing, rowvar=False)
    # 대각선 바로 위에 이웃한 두 열의 상관이 있다 / just above the diagonal: each column with the next
    return np.abs(np.diag(correlations, k=1)).mean()


def shuffled_correlation(x, rng):
    """The same after shuffling the columns, the mean of 30 shuffles."""
    values = []
    for _ in range(30):
        order = rng.permutation(x.shape[1])
        values.append(neighbour_correlation(x[:, order]))
    return np.mean(values)


# %% run
if __name__ == "__main__":
    wine, digits = load_wine(), load_digits()
    print("table, one row:")
    for name, value in zip(wine.feature_names[:4], wine.data[0, :4], strict=True):
        print(f"  {name:17s} {value:5.2f}")
    print("image, the middle rows of one digit:")
    print(digits.images[0][3:5].astype(int))

    rng = np.random.default_rng(0)
    print("correlation of neighbouring columns:")
    table = neighbour_correlation(wine.data)
    table_shuffled = shuffled_correlation(wine.data, rng)
    print(f"  table {table:.2f}, after shuffling the columns {table_shuffled:.2f}")
    image = neighbour_correlation(digits.data)
    image_shuffled = shuffled_correlation(digits.data, rng)
    print(f"  image {image:.2f}, after shuffling the pixels  {image_shuffled:.2f}")

# %% draw
if __name__ == "__main__":
    pictures, axes = plt.subplots(1, 3, figsize=(8, 2.8), layout="constrained")
    order = rng.permutation(64)
    axes[0].imshow(wine.data[:12] / wine.data.max(axis=0), cmap="viridis")
    axes[0].set_title("table (12 wines)")
    axes[1].imshow(digits.images[0], cmap="gray_r")
    axes[1].set_title("image")
    axes[2].imshow(digits.data[0][order].reshape(8, 8), cmap="gray_r")
    axes[2].set_title("pixels shuffled")
    for ax in axes:
        ax.set(xticks=[], yticks=[])

# %% report
if __name__ == "__main__":
    metrics = {
        "table": table,
        "table_shuffled": table_shuffled,
        "image": image,
        "image_shuffled": image_shuffled,
    }
    figures = {"pictures": pictures}
