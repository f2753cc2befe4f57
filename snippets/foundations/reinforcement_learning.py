"""Reinforcement learning with ten slot machines: explore a little, exploit what paid."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% agent
def play(epsilon, rng, steps=1000, players=500):
    """Share of players who choose the best machine, at every step."""
    # 사람마다 다른 기계 열 대 앞에 선다. 기계의 참값은 아무도 모른다 / each player has ten machines; nobody knows what they are worth
    worth = rng.normal(size=(players, 10))
    best = worth.argmax(axis=1)
    # 지금까지 받은 보상의 평균과, 기계마다 당겨 본 횟수 / mean reward so far, and how often each machine was tried
    estimate = np.zeros((players, 10))
    count = np.zeros((players, 10))
    # 모든 사람을 한꺼번에 계산하려고 번호를 매긴다 / numbers of the players, to compute all of them at once
    who = np.arange(players)
    share_right = []
    for _ in range(steps):
        # 대개는 지금까지 가장 좋았던 것을, 가끔은 아무거나 / mostly the best so far, now and then any
        explores = rng.random(players) < epsilon
        anything = rng.integers(10, size=players)
        action = np.where(explores, anything, estimate.argmax(axis=1))
        # 보상은 참값 둘레에서 흔들린다 / the reward varies around what the machine is worth
        reward = rng.normal(worth[who, action])
        # 추정을 새 보상 쪽으로 조금 옮기면 언제나 평균이 된다 / a small move towards the new reward keeps it the mean
        count[who, action] += 1
        estimate[who, action] += (reward - estimate[who, action]) / count[who, action]
        share_right.append(np.mean(action == best))
    return np.array(share_right)


# %% run
if __name__ == "__main__":
    curves, final = {}, {}
    for epsilon in (0.0, 0.01, 0.1):
        curves[epsilon] = play(epsilon, np.random.default_rng(0))
        # 마지막 100스텝의 평균 / mean of the last 100 steps
        final[epsilon] = curves[epsilon][-100:].mean()
        print(
            f"explores {epsilon:4.0%}: "
            f"best machine chosen by {final[epsilon]:.1%} in the end"
        )

# %% draw
if __name__ == "__main__":
    learning, ax = plt.subplots()
    for epsilon, share_right in curves.items():
        smooth = share_right.reshape(-1, 20).mean(axis=1)
        ax.plot(np.arange(10, 1000, 20), smooth, label=f"explores {epsilon:.0%}")
    ax.set(xlabel="step", ylabel="share that chooses the best machine", ylim=(0, 1))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "never_explores": final[0.0],
        "explores_1": final[0.01],
        "explores_10": final[0.1],
    }
    figures = {"learning": learning}
