"""The same unit with the same weights is an OR gate or an AND gate; only the threshold differs."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
w = np.array([1, 1])


# %% unit
def fire(x, threshold):
    return (x @ w > threshold).astype(int)


def fire_with_bias(x, bias):
    return (x @ w + bias > 0).astype(int)  # 편향 = -임곗값 / bias = -threshold


# %% run
if __name__ == "__main__":
    for threshold, gate in (
        (-0.5, "always 1"),
        (0.5, "OR"),
        (1.5, "AND"),
        (2.5, "always 0"),
    ):
        print(f"threshold {threshold:4.1f}: {fire(x, threshold)}  {gate}")

# %% bias
if __name__ == "__main__":
    thresholds = np.linspace(-1, 3, 401)
    equal = [np.array_equal(fire(x, t), fire_with_bias(x, -t)) for t in thresholds]
    print("threshold t and bias -t agree for", sum(equal), "of", len(equal), "values")

# %% draw
if __name__ == "__main__":
    gates, ax = plt.subplots()
    ones = [fire(x, threshold).sum() for threshold in thresholds]
    ax.step(thresholds, ones, where="post")
    ax.set(xlabel="threshold", ylabel="inputs (of 4) that give 1", yticks=range(5))
    for position, gate in ((0.5, "OR"), (1.5, "AND")):
        height = fire(x, position).sum()
        ax.annotate(gate, (position, height), (position, height + 0.25), ha="center")

# %% report
if __name__ == "__main__":
    metrics = {
        "or_accuracy": np.mean(fire(x, 0.5) == [0, 1, 1, 1]),
        "and_accuracy": np.mean(fire(x, 1.5) == [0, 0, 0, 1]),
        "agreement": np.mean(equal),
    }
    figures = {"gates": gates}
