"""What MNIST is: 70,000 handwritten digits of 28 by 28 pixels, and not quite balanced."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

# %% run
if __name__ == "__main__":
    (x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
    print("training", x.shape, x.dtype, " test", x_test.shape)
    print("pixel values from", x.min(), "to", x.max())
    # 0부터 9까지 숫자마다 몇 장인지 센다 / how many images there are of each digit from 0 to 9
    counts = np.bincount(y)
    print("images per digit:", counts)
    mean_pixel = np.mean(x / 255)
    print(f"mean {mean_pixel:.4f}  standard deviation {np.std(x / 255):.4f}")

# %% draw
if __name__ == "__main__":
    samples, axes = plt.subplots(2, 10, figsize=(9, 2), layout="constrained")
    # 배경이 0이고 잉크가 255다. gray_r는 0을 희게 그린다 / the background is 0 and ink is 255; gray_r draws 0 as white
    for digit in range(10):
        for row in range(2):
            axes[row, digit].imshow(x[y == digit][row], cmap="gray_r")
            axes[row, digit].set_axis_off()

# %% report
if __name__ == "__main__":
    metrics = {
        "images": len(x) + len(x_test),
        "fewest": counts.min(),
        "most": counts.max(),
        "mean_pixel": mean_pixel,
    }
    figures = {"samples": samples}
