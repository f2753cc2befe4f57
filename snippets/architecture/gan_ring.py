"""Mode collapse: a GAN asked for eight clusters on a ring makes only some of them."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

# 원 위에 놓인 진짜 무리 여덟의 중심 / centers of the eight real clusters, on a circle
angles = 2 * np.pi * np.arange(8) / 8
centers = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype("float32")


# %% networks
def build(inputs, outputs):
    return keras.Sequential(
        [
            keras.Input(shape=(inputs,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(outputs),
        ]
    )


# %% training
def train(generator, discriminator, steps=1500, batch=128):
    """The two learn in turn, which plain fit cannot do: a training loop by hand."""
    adam_d = keras.optimizers.Adam(0.001, beta_1=0.7)
    adam_g = keras.optimizers.Adam(0.001, beta_1=0.7)
    # 옵티마이저의 변수는 그래프 밖에서 미리 만든다 / the optimizers' own variables must exist before the graph
    adam_d.build(discriminator.trainable_variables)
    adam_g.build(generator.trainable_variables)
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    ones, zeros = tf.ones((batch, 1)), tf.zeros((batch, 1))

    # 계산 그래프로 컴파일해 빠르게 반복한다 / compiled into a graph, which repeats faster
    @tf.function
    def step():
        chosen = tf.random.uniform((batch,), 0, 8, tf.int32)
        real = tf.gather(centers, chosen) + tf.random.normal((batch, 2), 0, 0.05)
        # 기울기를 두 번 구하므로 테이프를 남겨 둔다 / the tape is kept, since two gradients are computed from it
        with tf.GradientTape(persistent=True) as tape:
            fake = generator(tf.random.normal((batch, 4)))
            answer = discriminator(fake)
            # 판별자: 진짜는 1, 가짜는 0이라고 답하도록 / the discriminator: 1 for real, 0 for fake
            cost_d = loss(ones, discriminator(real)) + loss(zeros, answer)
            # 생성자: 판별자가 가짜에 1이라고 답하도록 / the generator: so that the discriminator answers 1 for fakes
            cost_g = loss(ones, answer)
        weights = discriminator.trainable_variables
        adam_d.apply(tape.gradient(cost_d, weights), weights)
        weights = generator.trainable_variables
        adam_g.apply(tape.gradient(cost_g, weights), weights)

    for _ in range(steps):
        step()


# %% run
if __name__ == "__main__":
    # 시드만 다른 다섯 번의 학습 / five training runs that differ only in the seed
    seeds = np.random.default_rng(0).integers(10_000, size=5).tolist()
    found, near_shares, samples = [], [], []
    for seed in seeds:
        keras.utils.set_random_seed(seed)
        generator = build(inputs=4, outputs=2)
        discriminator = build(inputs=2, outputs=1)
        train(generator, discriminator)
        made = generator(keras.random.normal((2000, 4), seed=1)).numpy()
        samples.append(made[:200])

        # 만든 점 2000개와 중심 8개 사이의 거리 / distances between 2000 generated points and 8 centers
        distance = np.linalg.norm(made[:, None] - centers, axis=2)
        nearest = distance.argmin(axis=1)
        near = distance.min(axis=1) < 0.25
        near_shares.append(near.mean())
        counts = np.bincount(nearest[near], minlength=8)
        # 2000개 가운데 1%인 20개보다 많으면 찾은 것으로 센다 / found, if more than 1% of the 2000 points, 20, lie there
        found.append(int(np.sum(counts > 20)))
        print("points near each cluster:", counts, " clusters found:", found[-1])

# %% draw
if __name__ == "__main__":
    rings, axes = plt.subplots(
        1, 3, figsize=(10, 3.4), sharex=True, sharey=True, layout="constrained"
    )
    # 찾은 무리의 수로 줄을 세워 처음, 가운데, 끝을 그린다 / ordered by the number of clusters found: the first, the middle and the last
    for ax, i in zip(axes, np.argsort(found)[[0, 2, 4]], strict=True):
        ax.scatter(*centers.T, s=120, facecolors="none", edgecolors="C1")
        ax.scatter(*samples[i].T, s=5)
        ax.set(title=f"{found[i]} of 8 clusters", xlim=(-1.7, 1.7), ylim=(-1.7, 1.7))

# %% report
if __name__ == "__main__":
    metrics = {
        "fewest": min(found),
        "mean_modes": np.mean(found),
        "near_share": np.mean(near_shares),
    }
    figures = {"rings": rings}
