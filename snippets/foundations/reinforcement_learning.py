"""Epsilon-greedy agents with ten slot machines: exploit what has paid best so far, and explore now and then."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


# %% agent
def play(epsilon, rng, steps=1000, players=500):
    """Share of the agents that choose the best machine, at every step."""
    # 환경: 에이전트마다 기계 열 대. 기계의 참된 가치는 알려 주지 않는다 / environment: ten machines for each agent, which is not told what they are worth
    worth = rng.normal(size=(players, 10))
    best = worth.argmax(axis=1)
    # 기계마다 지금까지 받은 보상의 평균(행동 가치의 추정)과 당겨 본 횟수 / for each machine: its mean reward so far (the estimated action value), and how often it was tried
    estimate = np.zeros((players, 10))
    count = np.zeros((players, 10))
    # 모든 에이전트를 한꺼번에 계산하려고 번호를 매긴다 / number the agents, to compute all of them at once
    who = np.arange(players)
    share_right = []
    for _ in range(steps):
        # 정책: 확률 ε으로 아무 기계나(탐험), 아니면 추정이 가장 높은 기계를(활용) / policy: with probability ε any machine (explore), otherwise the one with the highest estimate (exploit)
        explores = rng.random(players) < epsilon
        anything = rng.integers(10, size=players)
        action = np.where(explores, anything, estimate.argmax(axis=1))
        # 보상은 기계의 참된 가치를 평균으로 하는 난수다 / the reward is random, with the worth of the machine as its mean
        reward = rng.normal(worth[who, action])
        # 추정을 새 보상 쪽으로 1/횟수만큼 옮기면 보상의 평균이 된다 / moving the estimate toward the new reward by 1/count keeps it the mean of the rewards
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
