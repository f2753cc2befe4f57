"""Cross-entropy: how surprised someone who expected q is, on average, when outcomes follow p."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% entropy
def cross_entropy(p, q):
    """Mean of -log q over outcomes that follow p, in nats (natural logarithm)."""
    return float(-np.sum(p * np.log(q)))


# %% run
if __name__ == "__main__":
    # 세 가지 일이 실제로 일어날 확률 / how likely each of three outcomes really is
    p = np.array([0.7, 0.2, 0.1])
    beliefs = {
        "the truth": p,
        "uniform": np.array([1 / 3, 1 / 3, 1 / 3]),
        "overconfident": np.array([0.98, 0.01, 0.01]),
        "reversed": np.array([0.1, 0.2, 0.7]),
    }
    least = cross_entropy(p, p)
    for name, q in beliefs.items():
        value = cross_entropy(p, q)
        print(f"{name:16s} {value:.3f} nats, {value - least:.3f} above the least")

# %% measure
if __name__ == "__main__":
    # 실제로 뽑아서 평균을 내어도 거의 같은 값이 나온다 / drawing outcomes and averaging gives almost the same number
    drawn = np.random.default_rng(0).choice(3, size=100_000, p=p)
    measured = {}
    for name in ("uniform", "reversed"):
        # 뽑힌 일마다 그 일에 주었던 확률 / for each outcome drawn, the probability it had been given
        expected = beliefs[name][drawn]
        measured[name] = np.mean(-np.log(expected))
        print(f"{name}, measured over 100,000 draws: {measured[name]:.3f}")

# %% draw
if __name__ == "__main__":
    penalty, ax = plt.subplots()
    chances = np.linspace(0.01, 1, 100)
    ax.plot(chances, -np.log(chances))
    for chance in (0.9, 0.5, 0.1):
        ax.plot(chance, -np.log(chance), "o", color="C1")
    ax.set(xlabel="probability given to what happened", ylabel="-log(probability)")

# %% report
if __name__ == "__main__":
    metrics = {
        "entropy": least,
        "overconfident": cross_entropy(p, beliefs["overconfident"]),
        "measured_difference": abs(
            measured["reversed"] - cross_entropy(p, beliefs["reversed"])
        ),
    }
    figures = {"penalty": penalty}
