"""Learning from a stream: the model sees 1,000 rows at a time, and nobody keeps the old ones."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import SGDClassifier

# 데이터에 숨은 규칙. 모델은 이것을 알지 못한다 / the rule behind the data, which the model does not know
rule = np.random.default_rng(7).normal(size=100)


# %% stream
def next_rows(rng, count):
    """New rows of 100 features with their labels."""
    x = rng.normal(size=(count, 100))
    noise = rng.normal(0, 3, size=count)
    y = (x @ rule + noise > 0).astype(int)
    return x, y


# %% run
if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x_test, y_test = next_rows(rng, 5000)
    # log_loss면 로지스틱 회귀를 경사하강법으로 배운다 / log_loss makes it logistic regression trained by gradient descent
    model = SGDClassifier(loss="log_loss", alpha=1e-5, average=True, random_state=0)
    rows_seen, scores = [], []
    for chunk in range(1, 301):
        x, y = next_rows(rng, 1000)
        # fit과 달리 지금까지 배운 것에 이어서 배운다 / unlike fit, it continues from what was learned so far
        model.partial_fit(x, y, classes=[0, 1])
        if chunk in (1, 2, 4, 8, 16, 32, 64, 128, 300):
            rows_seen.append(1000 * chunk)
            scores.append(model.score(x_test, y_test))
    for count, score in zip(rows_seen, scores, strict=True):
        print(f"{count:7,d} rows seen: test accuracy {score:.4f}")

    # 규칙을 그대로 써도 잡음 때문에 모두 맞힐 수는 없다 / because of the noise, not even the rule itself is always right
    true_rule = np.mean((x_test @ rule > 0) == y_test)
    print(f"the true rule itself: test accuracy {true_rule:.4f}")
    print(f"in memory at once: 1,000 rows = {x.nbytes // 1000} kB")
    print(f"all 300,000 rows: {300 * x.nbytes // 10**6} MB")

# %% draw
if __name__ == "__main__":
    growth, ax = plt.subplots()
    ax.semilogx(rows_seen, scores, marker="o", label="model")
    ax.axhline(true_rule, linestyle=":", color="gray", label="true rule")
    ax.set(xlabel="rows seen", ylabel="test accuracy")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"first": scores[0], "last": scores[-1], "true_rule": true_rule}
    figures = {"growth": growth}
