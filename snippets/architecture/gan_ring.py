"""Mode collapse: a GAN asked for eight clusters on a ring makes only some of them."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

angles = 2 * np.pi * np.arange(8) / 8
centres = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype("float32")


# %% networks
def build(inputs, outputs, units=64):
    return keras.Sequential(
        [
            keras.Input(shape=(inputs,)),
            keras.layers.Dense(units, "relu"),
            keras.layers.Dense(units, "relu"),
            keras.layers.Dense(outputs),
        ]
    )


# %% training
def train(generator, discriminator, steps=1500, batch=128):
    adam_d = keras.optimizers.Adam(0.001, beta_1=0.7)
    adam_g = keras.optimizers.Adam(0.001, beta_1=0.7)
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    ones, zeros = tf.ones((batch, 1)), tf.zeros((batch, 1))
    adam_d.build(discriminator.trainable_variables)
    adam_g.build(generator.trainable_variables)

    @tf.function
    def step():
        chosen = tf.random.uniform((batch,), 0, 8, tf.int32)
        real = tf.gather(centres, chosen) + tf.random.normal((batch, 2), 0, 0.05)
        with tf.GradientTape(persistent=True) as tape:
            fake = generator(tf.random.normal((batch, 4)))
            answer = discriminator(fake)
            cost = loss(ones, discriminator(real)) + loss(zeros, answer)
            deceived = loss(ones, answer)
        for adam, value, model in (
            (adam_d, cost, discriminator),
            (adam_g, deceived, generator),
        ):
            weights = model.trainable_variables
            adam.apply(tape.gradient(value, weights), weights)

    for _ in range(steps):
        step()


# %% run
if __name__ == "__main__":
    # 시드만 다른 다섯 번의 학습 / five trainings that differ by the seed alone
    seeds = np.random.default_rng(0).integers(10_000, size=5).tolist()
    found, shares, pictures = [], [], []
    for seed in seeds:
        keras.utils.set_random_seed(seed)
        generator, discriminator = build(4, 2), build(2, 1)
        train(generator, discriminator)
        made = generator(keras.random.normal((2000, 4), seed=1)).numpy()
        distance = np.linalg.norm(made[:, None] - centres, axis=2)
        near = distance.min(axis=1) < 0.25
        counts = np.bincount(distance.argmin(axis=1)[near], minlength=8)
        # 2000개 가운데 1 %가 넘으면 찾은 것으로 센다 / found, if more than 1 % of 2000 lie there
        found.append(int(np.sum(counts > 20)))
        shares.append(float(near.mean()))
        pictures.append(made[:200])
        print("points near each cluster:", counts, " clusters found:", found[-1])

    rings, axes = plt.subplots(1, 3, figsize=(10, 3.4), sharex=True, sharey=True)
    for ax, i in zip(axes, np.argsort(found)[[0, 2, 4]], strict=True):
        ax.scatter(*centres.T, s=120, facecolors="none", edgecolors="C1")
        ax.scatter(*pictures[i].T, s=5)
        ax.set(title=f"{found[i]} of 8 clusters", xlim=(-1.7, 1.7), ylim=(-1.7, 1.7))
    metrics = {
        "fewest": min(found),
        "mean_modes": np.mean(found),
        "near_share": np.mean(shares),
    }
    figures = {"rings": rings}
