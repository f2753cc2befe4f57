"""The dot product: multiply in pairs and add. It measures how far two vectors agree."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

# %% vectors
if __name__ == "__main__":
    x = np.array([1.0, 2.0, 3.0])
    w = np.array([0.5, -1.0, 2.0])
    print("products:", x * w, " sum:", np.sum(x * w), " x @ w:", x @ w)
    # 길이(norm)로 나누면 방향만 비교한다 / divided by the lengths (norms) only the directions are compared
    cosine = x @ w / (np.linalg.norm(x) * np.linalg.norm(w))
    print(f"angle between them: {np.degrees(np.arccos(cosine)):.1f} degrees")

# %% digits
if __name__ == "__main__":
    # 숫자마다 평균 그림을 만들어 새 그림과의 내적으로 맞힌다 / match a digit to the mean images
    images, digits = load_digits(return_X_y=True)
    # 그림의 길이를 모두 1로 맞춘다. 진한 그림이 유리하지 않게 / every image to length 1, so that dark ones have no advantage
    unit = images / np.linalg.norm(images, axis=1, keepdims=True)
    old, new = unit[:1000], unit[1000:]
    means = []
    for digit in range(10):
        mean = old[digits[:1000] == digit].mean(axis=0)
        means.append(mean / np.linalg.norm(mean))
    means = np.array(means)
    # 행렬곱은 새 그림마다 평균 그림 열 장과의 내적을 한꺼번에 구한다 / one matrix product: each new image with all ten means
    scores = new @ means.T
    accuracy = np.mean(scores.argmax(axis=1) == digits[1000:])
    print("scores", new.shape, "@", means.T.shape, "->", scores.shape)
    print(f"largest dot product names the digit: accuracy {accuracy:.3f}")

# %% draw
if __name__ == "__main__":
    matching, (left, right) = plt.subplots(1, 2, figsize=(8, 2.8), layout="constrained")
    left.imshow(images[1000].reshape(8, 8), cmap="gray_r")
    left.set(title=f"a {digits[1000]}", xticks=[], yticks=[])
    right.bar(range(10), scores[0])
    right.set(xticks=range(10), xlabel="mean image of digit", ylabel="dot product")

# %% report
if __name__ == "__main__":
    metrics = {"dot_product": x @ w, "accuracy": accuracy}
    figures = {"matching": matching}
