"""A deep Q-network finds the shortest way through a grid, from rewards alone."""

# %% setup
from collections import deque

import keras
import matplotlib.pyplot as plt
import numpy as np

# S 출발점, G 도착점, # 벽. 칸의 번호는 0부터 24까지 / S start, G goal, # wall; cells are numbered 0 to 24
grid = ["S....", ".##..", "...#.", ".#...", "...#G"]
# 행동 넷: 위, 아래, 왼쪽, 오른쪽 / four actions: up, down, left, right
moves = [(-1, 0), (1, 0), (0, -1), (0, 1)]
# 칸을 나타내는 원-핫 벡터 / a one-hot vector for each cell
one_hot = np.eye(25, dtype="float32")


# %% world
def step(cell, action):
    """Next cell, reward, and whether the goal is reached; at a wall or an edge the agent stays in place."""
    row = cell // 5 + moves[action][0]
    column = cell % 5 + moves[action][1]
    if not (0 <= row < 5 and 0 <= column < 5) or grid[row][column] == "#":
        return cell, -1.0, False
    if grid[row][column] == "G":
        return 5 * row + column, 0.0, True
    return 5 * row + column, -1.0, False


# %% agent
def build_network():
    # 입력은 칸의 원-핫 벡터, 출력은 네 행동의 행동 가치 / input: the cell as a one-hot vector; output: the values of the four actions
    model = keras.Sequential(
        [
            keras.Input(shape=(25,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(4),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.005), loss="mse")
    return model


def action_values(network, cells):
    """Action values Q in each of these cells, (cells, 4)."""
    return keras.ops.convert_to_numpy(network(one_hot[cells]))


def learn(network, target, remembered, discount=0.95):
    """One training step toward the reward plus the discounted best value of the next cell."""
    cells = [move[0] for move in remembered]
    # 실제로 한 행동의 가치만 목푯값으로 바꾼다 / only the value of the action taken is replaced by its target
    goals = action_values(network, cells)
    for goal, move in zip(goals, remembered, strict=True):
        _, action, reward, next_cell, done = move
        # 도착하면 더 받을 보상이 없다 / after the goal there are no more rewards
        future = 0.0 if done else float(target[next_cell].max())
        goal[action] = reward + discount * future
    network.train_on_batch(one_hot[cells], goals)


def train(rng, episodes=120):
    """The trained network, and the sum of rewards (the return) of every episode."""
    network = build_network()
    target = action_values(network, range(25))
    memory = deque(maxlen=2000)
    returns, count = [], 0
    for episode in range(episodes):
        cell, done, total = 0, False, 0.0
        # ε-탐욕(epsilon-greedy): 탐험할 확률 ε을 차츰 줄인다 / epsilon-greedy: the probability of exploring falls
        epsilon = max(0.05, 1 - episode / 60)
        values = action_values(network, range(25))
        while not done and total > -60:
            # 확률 ε으로 아무 행동이나 해 본다 / with probability epsilon, a random action
            if rng.random() < epsilon:
                action = int(rng.integers(4))
            else:
                action = int(values[cell].argmax())
            next_cell, reward, done = step(cell, action)
            memory.append((cell, action, reward, next_cell, done))
            cell, total, count = next_cell, total + reward, count + 1
            if count % 4 == 0 and len(memory) >= 64:
                # 경험 재생: 겪은 일 가운데 64개를 무작위로 꺼내 배운다 / experience replay: learn from 64 remembered moves, drawn at random
                chosen = rng.integers(len(memory), size=64)
                learn(network, target, [memory[i] for i in chosen])
            if count % 100 == 0:
                # 목표 신경망은 가끔만 갱신한다. 칸이 25개뿐이라 출력의 표로 대신한다 / the target network is updated only occasionally; with 25 cells a table of its outputs will do
                target = action_values(network, range(25))
        returns.append(total)
    return network, returns


# %% run
if __name__ == "__main__":
    keras.utils.set_random_seed(0)
    network, returns = train(np.random.default_rng(0))
    values = action_values(network, range(25))
    # 출발점에서부터 언제나 가치가 가장 큰 행동을 고른다 / from the start, always take the action with the highest value
    path, done = [0], False
    while not done and len(path) < 30:
        next_cell, _, done = step(path[-1], int(values[path[-1]].argmax()))
        path.append(next_cell)
    print("path (row, column):", [divmod(cell, 5) for cell in path])
    print("steps:", len(path) - 1, "(shortest possible: 8)")
    print(f"mean return of the first ten episodes: {np.mean(returns[:10]):.1f}")
    print(f"mean return of the last ten episodes:  {np.mean(returns[-10:]):.1f}")

# %% draw
if __name__ == "__main__":
    maze, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    walls = np.array([[cell == "#" for cell in row] for row in grid])
    left.imshow(walls, cmap="gray_r", alpha=0.5)
    style = {"ha": "center", "va": "center"}
    for cell in range(24):
        row, column = divmod(cell, 5)
        if not walls[row, column]:
            arrow = "↑↓←→"[values[cell].argmax()]
            color = "C1" if cell in path else "gray"
            left.text(column, row, arrow, color=color, fontsize=13, **style)
    left.text(4, 4, "G", color="C1", **style)
    left.set(xticks=[], yticks=[])
    right.plot(returns)
    right.set(xlabel="episode", ylabel="return")

# %% report
if __name__ == "__main__":
    metrics = {"path_length": len(path) - 1, "last_return": np.mean(returns[-10:])}
    figures = {"maze": maze}
