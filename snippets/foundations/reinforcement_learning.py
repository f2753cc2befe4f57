"""Reinforcement learning with ten slot machines: explore a little, exploit what paid."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% agent
def play(epsilon, rng, steps=1000, players=500):
    """Share of players who choose the best machine, at every step."""
    worth = rng.normal(size=(players, 10))
    best = worth.argmax(axis=1)
    who = np.arange(players)
    estimate, count = np.zeros((players, 10)), np.zeros((players, 10))
    right = []
    for _ in range(steps):
        # 대개는 지금까지 가장 좋았던 것을, 가끔은 아무거나 / mostly the best so far, now and then any
        explore = rng.random(players) < epsilon
        action = np.where(
            explore, rng.integers(10, size=players), estimate.argmax(axis=1)
        )
        reward = rng.normal(worth[who, action])
        count[who, action] += 1
        estimate[who, action] += (reward - estimate[who, action]) / count[who, action]
        right.append(np.mean(action == best))
    return np.array(right)


# %% run
if __name__ == "__main__":
    curves = {
        epsilon: play(epsilon, np.random.default_rng(0)) for epsilon in (0.0, 0.01, 0.1)
    }
    for epsilon, right in curves.items():
        print(
            f"explores {epsilon:4.0%}: best machine chosen by {right[-100:].mean():.1%} in the end"
        )

    learning, ax = plt.subplots()
    for epsilon, right in curves.items():
        smooth = right.reshape(-1, 20).mean(axis=1)
        ax.plot(np.arange(10, 1000, 20), smooth, label=f"explores {epsilon:.0%}")
    ax.set(xlabel="step", ylabel="share that chooses the best machine", ylim=(0, 1))
    ax.legend()
    greedy, little, more = (right[-100:].mean() for right in curves.values())
    metrics = {"never_explores": greedy, "explores_1": little, "explores_10": more}
    figures = {"learning": learning}
