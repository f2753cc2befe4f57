"""The dot product: multiply element by element and add up. Between unit vectors it measures similarity."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

# %% vectors
if __name__ == "__main__":
    x = np.array([1.0, 2.0, 3.0])
    w = np.array([0.5, -1.0, 2.0])
    print("products:", x * w, " sum:", np.sum(x * w), " x @ w:", x @ w)
    # 길이(norm)로 나누면 방향만 비교한다 / dividing by the lengths (norms) leaves only the directions to compare
    cosine = x @ w / (np.linalg.norm(x) * np.linalg.norm(w))
    print(f"angle between them: {np.degrees(np.arccos(cosine)):.1f} degrees")

# %% digits
if __name__ == "__main__":
    # 숫자마다 평균 이미지를 만들고, 새 이미지와의 내적이 가장 큰 숫자를 고른다 / make a mean image of each digit; the one with the largest dot product names a new image
    images, digits = load_digits(return_X_y=True)
    # 이미지 벡터의 길이를 모두 1로 맞춘다. 진한 이미지가 유리하지 않게 / scale every image to length 1, so that dark ones have no advantage
    unit = images / np.linalg.norm(images, axis=1, keepdims=True)
    old, new = unit[:1000], unit[1000:]
    means = []
    for digit in range(10):
        mean = old[digits[:1000] == digit].mean(axis=0)
        means.append(mean / np.linalg.norm(mean))
    means = np.array(means)
    # 행렬 곱 하나로 새 이미지마다 평균 이미지 열 장과의 내적을 한꺼번에 구한다 / one matrix product: each new image with all ten means
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
