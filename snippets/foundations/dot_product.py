"""The dot product: multiply in pairs and add. It measures how far two vectors agree."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

# %% run
if __name__ == "__main__":
    x, w = np.array([1.0, 2.0, 3.0]), np.array([0.5, -1.0, 2.0])
    print("products:", x * w, " sum:", float(np.sum(x * w)), " x @ w:", float(x @ w))
    cosine = x @ w / (np.linalg.norm(x) * np.linalg.norm(w))
    print(f"angle between them: {np.degrees(np.arccos(cosine)):.1f} degrees")

    # 숫자마다 평균 그림을 만들어 새 그림과의 내적으로 맞힌다 / match a digit to the mean images
    images, digits = load_digits(return_X_y=True)
    unit = images / np.linalg.norm(images, axis=1, keepdims=True)
    means = np.array([unit[:1000][digits[:1000] == k].mean(axis=0) for k in range(10)])
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    scores = unit[1000:] @ means.T
    accuracy = float(np.mean(scores.argmax(axis=1) == digits[1000:]))
    print("scores", unit[1000:].shape, "@", means.T.shape, "->", scores.shape)
    print(f"largest dot product names the digit: accuracy {accuracy:.3f}")

    matching, (left, right) = plt.subplots(1, 2, figsize=(8, 2.8))
    left.imshow(images[1000].reshape(8, 8), cmap="gray_r")
    left.set(title=f"a {digits[1000]}", xticks=[], yticks=[])
    right.bar(range(10), scores[0])
    right.set(xticks=range(10), xlabel="mean image of digit", ylabel="dot product")
    metrics = {"dot_product": x @ w, "accuracy": accuracy}
    figures = {"matching": matching}
