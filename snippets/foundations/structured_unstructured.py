"""In an image, neighboring pixels resemble each other; in a table, neighboring columns are like any two columns."""

# %% setup
from itertools import combinations, pairwise

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits, load_wine


# %% correlation
def correlation(x, pairs):
    """Mean absolute correlation between the columns of each pair."""
    values = []
    for i, j in pairs:
        # corrcoef는 상관계수의 표를 준다. [0, 1] 칸이 두 열의 상관이다 / corrcoef gives a table of correlations; cell [0, 1] is that of the two columns
        # 값이 늘 같은 열에는 상관이 없다 / a column that never changes has no correlation
        if x[:, i].std() > 0 and x[:, j].std() > 0:
            values.append(abs(np.corrcoef(x[:, i], x[:, j])[0, 1]))
    return np.mean(values)


# %% data
if __name__ == "__main__":
    wine, digits = load_wine(), load_digits()
    print("table, one row:")
    for name, value in zip(wine.feature_names[:4], wine.data[0, :4], strict=True):
        print(f"  {name:17s} {value:5.2f}")
    print("image, the middle rows of one digit:")
    print(digits.images[0][3:5].astype(int))

# %% table
if __name__ == "__main__":
    # pairwise는 이웃한 둘씩, combinations는 고를 수 있는 모든 둘씩 짝을 짓는다 / pairwise makes pairs of neighbors, combinations all pairs there are
    columns = range(13)
    table = correlation(wine.data, pairwise(columns))
    table_any = correlation(wine.data, combinations(columns, 2))
    print(f"table: neighboring columns {table:.2f}, any two columns {table_any:.2f}")

# %% image
if __name__ == "__main__":
    # 8 × 8 이미지에서 픽셀의 번호 / the numbers of the pixels in an 8 × 8 image
    pixel = np.arange(64).reshape(8, 8)
    beside = zip(pixel[:, :-1].ravel(), pixel[:, 1:].ravel(), strict=True)
    below = zip(pixel[:-1].ravel(), pixel[1:].ravel(), strict=True)
    image = correlation(digits.data, [*beside, *below])
    image_any = correlation(digits.data, combinations(range(64), 2))
    print(f"image: neighboring pixels {image:.2f}, any two pixels {image_any:.2f}")

# %% draw
if __name__ == "__main__":
    pictures, axes = plt.subplots(1, 3, figsize=(8, 2.8), layout="constrained")
    order = np.random.default_rng(0).permutation(64)
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
        "image": image,
        "image_any": image_any,
        "table": table,
        "table_any": table_any,
        "image_times": image / image_any,
        "table_times": table / table_any,
    }
    figures = {"pictures": pictures}
