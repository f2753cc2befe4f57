"""More rows than memory: a model that learns from a stream, one chunk at a time."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import SGDClassifier

rule = np.random.default_rng(7).normal(size=100)


# %% stream
def chunks(rng, n, size=1000):
    """n chunks of rows that exist only while they are looked at."""
    for _ in range(n):
        x = rng.normal(size=(size, 100))
        yield x, (x @ rule + rng.normal(0, 3, size=size) > 0).astype(int)


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x_test, y_test = next(chunks(rng, 1, size=5000))
    model = SGDClassifier(loss="log_loss", alpha=1e-5, average=True, random_state=0)
    rows, scores = [], []
    for i, (x, y) in enumerate(chunks(rng, 300), start=1):
        model.partial_fit(x, y, classes=[0, 1])
        if i in (1, 2, 4, 8, 16, 32, 64, 128, 300):
            rows.append(1000 * i)
            scores.append(model.score(x_test, y_test))
    best = np.mean((x_test @ rule > 0) == y_test)
    for count, score in list(zip(rows, scores, strict=True))[::2]:
        print(f"{count:7,d} rows seen: test accuracy {score:.4f}")
    print(f"best possible with this noise: {best:.4f}")
    print(
        "in memory at once: 1,000 rows =",
        x.nbytes // 1000,
        "kB; all of them:",
        300 * x.nbytes // 10**6,
        "MB",
    )

    growth, ax = plt.subplots()
    ax.semilogx(rows, scores, marker="o", label="model")
    ax.axhline(best, linestyle=":", color="gray", label="best possible")
    ax.set(xlabel="rows seen", ylabel="test accuracy")
    ax.legend()
    metrics = {"first": scores[0], "last": scores[-1], "best_possible": best}
    figures = {"growth": growth}
