"""A deep Q-network finds the shortest way through a grid, from rewards alone."""

# %% setup
from collections import deque

import keras
import matplotlib.pyplot as plt
import numpy as np

# S 출발, G 도착, # 벽 / S start, G goal, # wall
grid = ["S....", ".##..", "...#.", ".#...", "...#G"]
moves = np.array([[-1, 0], [1, 0], [0, -1], [0, 1]])


# %% world
def step(state, action):
    """Next state, reward and whether the goal is reached; a wall or the edge leaves one in place."""
    row, column = np.array(divmod(state, 5)) + moves[action]
    if not (0 <= row < 5 and 0 <= column < 5) or grid[row][column] == "#":
        return state, -1.0, False
    done = grid[row][column] == "G"
    return int(5 * row + column), 0.0 if done else -1.0, done


# %% agent
def build_network():
    # 입력은 칸의 원-핫 벡터, 출력은 네 행동의 값 / one-hot cell in, values of four actions out
    model = keras.Sequential(
        [
            keras.Input(shape=(25,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(4),
        ]
    )
    model.compile(keras.optimizers.Adam(0.005), "mse")
    return model


def train(rng, episodes=120, discount=0.95):
    cells = np.eye(25, dtype="float32")
    network, memory, returns, count = build_network(), deque(maxlen=2000), [], 0
    target = keras.ops.convert_to_numpy(network(cells))
    for episode in range(episodes):
        state, done, total = 0, False, 0.0
        epsilon = max(0.05, 1 - episode / 60)
        values = keras.ops.convert_to_numpy(network(cells))
        while not done and total > -60:
            # 가끔은 아무 행동이나 해 본다 / now and then any action
            explore = rng.random() < epsilon
            action = int(rng.integers(4) if explore else values[state].argmax())
            following, reward, done = step(state, action)
            memory.append((state, action, reward, following, done))
            state, total, count = following, total + reward, count + 1
            if count % 4 == 0 and len(memory) >= 64:
                rows = [memory[i] for i in rng.integers(len(memory), size=64)]
                s, a, r, n, d = map(np.array, zip(*rows, strict=True))
                goal = keras.ops.convert_to_numpy(network(cells[s]))
                goal[np.arange(64), a] = r + discount * (1 - d) * target[n].max(axis=1)
                network.train_on_batch(cells[s], goal)
            if count % 100 == 0:
                # 목표 신경망은 가끔만 새로 베낀다 / the target network is copied only now and then
                target = keras.ops.convert_to_numpy(network(cells))
        returns.append(total)
    return keras.ops.convert_to_numpy(network(cells)), returns


# %% run
if __name__ == "__main__":
    keras.utils.set_random_seed(0)
    values, returns = train(np.random.default_rng(0))
    state, path = 0, [0]
    while grid[state // 5][state % 5] != "G" and len(path) < 30:
        state, _, _ = step(state, int(values[state].argmax()))
        path.append(state)
    print("path:", [divmod(cell, 5) for cell in path])
    print("steps:", len(path) - 1, "(shortest possible: 8)")
    print(
        f"return, first ten episodes {np.mean(returns[:10]):.1f}, last ten {np.mean(returns[-10:]):.1f}"
    )

    maze, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6))
    walls = np.array([[cell == "#" for cell in row] for row in grid])
    left.imshow(walls, cmap="gray_r", alpha=0.5)
    for cell in range(25):
        if not walls[cell // 5, cell % 5] and cell != 24:
            arrow = "↑↓←→"[int(values[cell].argmax())]
            color = "C1" if cell in path else "gray"
            left.text(
                cell % 5,
                cell // 5,
                arrow,
                ha="center",
                va="center",
                color=color,
                fontsize=13,
            )
    left.text(4, 4, "G", ha="center", va="center", color="C1")
    left.set(xticks=[], yticks=[])
    right.plot(returns)
    right.set(xlabel="episode", ylabel="return")
    metrics = {"path_length": len(path) - 1, "last_return": np.mean(returns[-10:])}
    figures = {"maze": maze}
