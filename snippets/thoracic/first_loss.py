"""Why the first loss can be 42: raw record numbers make large outputs, and a loss grows with a wrong output."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

ADDRESS = "https://raw.githubusercontent.com/gilbutITbook/006958/master/"
SHA256 = "b51f69e60765c0b724c356fc3b9c5777b213c920b75ebb75b37b1f4b3702c379"

# %% data
if __name__ == "__main__":
    path = keras.utils.get_file(
        "thoracic-surgery.csv",
        origin=ADDRESS + "deeplearning/dataset/ThoraricSurgery.csv",
        file_hash=SHA256,
    )
    table = np.loadtxt(path, delimiter=",", dtype="float32")
    # 처음 420명. 0열의 기록 번호도 그대로 넣는다 / the first 420 patients, with the record number in column 0
    x, y = table[:420, :17], table[:420, 17]
    z = (x - x.mean(axis=0)) / x.std(axis=0)
    print("largest spread of a column:", x.std(axis=0).max().round(1))


# %% model
def build_model():
    model = keras.Sequential(
        [
            keras.Input(shape=(17,)),
            keras.layers.Dense(30, activation="relu"),
            keras.layers.Dense(20, activation="relu"),
            keras.layers.Dense(10, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


# %% by_hand
if __name__ == "__main__":
    # 생존한 환자(정답 0)에게 주는 손실: 시그모이드에 들어가는 수가 크면 그 수와 거의 같다 / the loss of a survivor (answer 0): where the number that enters the sigmoid is large, it is nearly that number
    for number in (0, 2, 10, 42):
        print(
            f"sigmoid of {number:2d}: loss of a survivor {np.log1p(np.exp(number)):.3f}"
        )

# %% run
if __name__ == "__main__":
    losses = {"raw": [], "standardized": []}
    for seed in range(20):
        for name, inputs in {"raw": x, "standardized": z}.items():
            keras.utils.set_random_seed(seed)
            # 학습하지 않고 첫 가중치의 손실만 잰다 / no training: the loss of the first weights
            losses[name].append(build_model().evaluate(inputs, y, verbose=0))
    for name, values in losses.items():
        print(
            f"{name:12s} smallest {min(values):.2f}  median {np.median(values):.2f}",
            end="",
        )
        print(f"  largest {max(values):.2f}")
    # 비율로만 답할 때의 손실: 모두에게 사망률을 확률로 준다 / the loss of a constant answer: the death rate as everyone's probability
    rate = y.mean()
    constant = -(rate * np.log(rate) + (1 - rate) * np.log(1 - rate))
    print(f"always the death rate {rate:.3f}: loss {constant:.3f}")

# %% draw
if __name__ == "__main__":
    spread, ax = plt.subplots(figsize=(6, 2.8), layout="constrained")
    for row, (name, values) in enumerate(losses.items()):
        ax.plot(values, [row] * 20, "o", alpha=0.5, label=name)
    ax.axvline(42, linestyle=":", color="gray")
    ax.set(xlabel="loss before training", xscale="log", yticks=[], ylim=(-0.5, 1.5))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "raw_median": np.median(losses["raw"]),
        "raw_largest": max(losses["raw"]),
        "standardized_median": np.median(losses["standardized"]),
        "standardized_largest": max(losses["standardized"]),
        "constant": constant,
    }
    figures = {"spread": spread}
