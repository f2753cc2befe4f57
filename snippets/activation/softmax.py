"""Softmax turns scores (logits) into probabilities that add up to 1; with two classes it is the sigmoid."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% softmax
def softmax(z):
    # axis=-1: 행마다 따로; keepdims: 다시 나눌 수 있게 모양을 지킨다 / axis=-1: each row by itself; keepdims: a shape that still divides z
    # 가장 큰 값을 빼도 결과는 같고 넘치지 않는다 / subtracting the largest changes nothing and avoids overflow
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% run
if __name__ == "__main__":
    scores = np.array([2.0, 1.0, 0.1])
    p = softmax(scores)
    print(f"scores {scores} -> probabilities {p.round(3)}  sum {p.sum():.1f}")
    print("scores + 1000 -> the same:", np.allclose(softmax(scores + 1000), p))

# %% temperature
if __name__ == "__main__":
    # 소프트맥스를 구하기 전에 점수를 온도 T로 나눈다 / the scores are divided by a temperature T before the softmax
    distributions = {}
    for t in (0.3, 1, 3):
        distributions[t] = softmax(scores / t)
        print(f"temperature {t:g}: {distributions[t].round(3)}")

# %% two_classes
if __name__ == "__main__":
    # 점수 두 개씩 1000쌍 / 1000 pairs of scores
    pairs = np.random.default_rng(0).normal(size=(1000, 2)) * 3
    probabilities = softmax(pairs)
    sum_error = np.abs(probabilities.sum(axis=1) - 1).max()
    print(f"1000 pairs of scores: sums differ from 1 by {sum_error:.1e} at most")

    from_sigmoid = sigmoid(pairs[:, 0] - pairs[:, 1])
    two_class = np.abs(probabilities[:, 0] - from_sigmoid).max()
    print(f"two classes against the sigmoid of the difference: {two_class:.1e}")

    # 케라스의 함수와 견준다 / compared with the function of Keras
    in_keras = keras.activations.softmax(pairs.astype("float32"))
    difference = np.abs(keras.ops.convert_to_numpy(in_keras) - probabilities).max()
    print(f"largest difference from Keras: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    temperature, axes = plt.subplots(
        1, 3, figsize=(8, 2.8), sharey=True, layout="constrained"
    )
    for ax, t in zip(axes, distributions, strict=True):
        ax.bar(["A", "B", "C"], distributions[t])
        ax.set_title(f"T = {t:g}")
    axes[0].set_ylabel("probability")

# %% report
if __name__ == "__main__":
    metrics = {
        "top": distributions[1][0],
        "top_cold": distributions[0.3][0],
        "top_hot": distributions[3][0],
        "sum_error": sum_error,
        "two_class_difference": two_class,
        "difference_to_keras": difference,
    }
    figures = {"temperature": temperature}
