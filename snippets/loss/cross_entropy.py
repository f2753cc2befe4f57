"""Cross-entropy: the surprise, on average, of seeing what happens when one expected q."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% entropy
def cross_entropy(p, q):
    """Mean of -log q over outcomes that come with probability p, in nats."""
    return float(-np.sum(p * np.log(q)))


# %% run
if __name__ == "__main__":
    p = np.array([0.7, 0.2, 0.1])
    beliefs = {
        "the truth": p,
        "uniform": np.full(3, 1 / 3),
        "overconfident": np.array([0.98, 0.01, 0.01]),
        "wrong way round": np.array([0.1, 0.2, 0.7]),
    }
    values = {name: cross_entropy(p, q) for name, q in beliefs.items()}
    for name, value in values.items():
        print(
            f"{name:16s} {value:.3f} nats, {value - values['the truth']:.3f} above the least"
        )
    # 실제로 뽑아 보아도 같은 값이 나온다 / drawing outcomes gives the same number
    drawn = np.random.default_rng(0).choice(3, size=100_000, p=p)
    measured = float(np.mean(-np.log(beliefs["uniform"][drawn])))
    print(f"uniform, measured over 100,000 draws: {measured:.3f}")
    surprise = float(np.mean(-np.log(beliefs["wrong way round"][drawn])))
    print(f"wrong way round, measured: {surprise:.3f}")

    penalty, ax = plt.subplots()
    q = np.linspace(0.01, 1, 100)
    ax.plot(q, -np.log(q))
    for chance in (0.9, 0.5, 0.1):
        ax.plot(chance, -np.log(chance), "o", color="C1")
    ax.set(xlabel="probability given to what happened", ylabel="-log(probability)")
    metrics = {
        "entropy": values["the truth"],
        "overconfident": values["overconfident"],
        "measured_difference": abs(surprise - values["wrong way round"]),
    }
    figures = {"penalty": penalty}
