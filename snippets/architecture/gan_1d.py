"""A generative adversarial network in one dimension: noise becomes a normal distribution."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from scipy.stats import wasserstein_distance


# %% networks
def build_generator():
    # 잡음 하나를 받아 수 하나를 만든다 / one number of noise in, one generated number out
    return keras.Sequential(
        [
            keras.Input(shape=(1,)),
            keras.layers.Dense(16, activation="tanh"),
            keras.layers.Dense(1),
        ]
    )


def build_discriminator():
    # 로짓을 출력한다. 양수면 진짜라고 본다 / the output is a logit; positive means "real"
    return keras.Sequential(
        [
            keras.Input(shape=(1,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1),
        ]
    )


# %% training
def train(generator, discriminator, steps=3000, batch=256):
    """The two learn in turn, which plain fit cannot do: a training loop by hand."""
    # 학습률을 0까지 줄이면 출렁임이 가라앉는다 / as the learning rates fall to 0, the oscillation dies down
    decay = keras.optimizers.schedules.CosineDecay
    adam_d = keras.optimizers.Adam(decay(0.004, steps), beta_1=0.5)
    adam_g = keras.optimizers.Adam(decay(0.002, steps), beta_1=0.5)
    # 옵티마이저의 변수는 그래프 밖에서 미리 만든다 / the optimizers' own variables must exist before the graph
    adam_d.build(discriminator.trainable_variables)
    adam_g.build(generator.trainable_variables)
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    ones, zeros = tf.ones((batch, 1)), tf.zeros((batch, 1))

    # 계산 그래프로 컴파일해 빠르게 반복한다 / compiled into a graph, which repeats faster
    @tf.function
    def step():
        real = tf.random.normal((batch, 1), 4.0, 1.25)
        fake = generator(tf.random.normal((batch, 1)))
        # 판별자: 진짜는 1, 가짜는 0이라고 답하도록 / the discriminator: 1 for real, 0 for fake
        with tf.GradientTape() as tape:
            cost = loss(ones, discriminator(real)) + loss(zeros, discriminator(fake))
        weights = discriminator.trainable_variables
        adam_d.apply(tape.gradient(cost, weights), weights)
        # 생성자: 판별자가 가짜에 1이라고 답하도록 / the generator: so that the discriminator answers 1 for fakes
        with tf.GradientTape() as tape:
            fake = generator(tf.random.normal((batch, 1)))
            cost = loss(ones, discriminator(fake))
        weights = generator.trainable_variables
        adam_g.apply(tape.gradient(cost, weights), weights)

    for _ in range(steps):
        step()


# %% run
if __name__ == "__main__":
    keras.utils.set_random_seed(0)
    rng = np.random.default_rng(0)
    real = rng.normal(4.0, 1.25, size=5000)
    noise = rng.normal(size=(5000, 1)).astype("float32")
    generator = build_generator()
    discriminator = build_discriminator()
    untrained = generator(noise).numpy()[:, 0]
    train(generator, discriminator)
    made = generator(noise).numpy()[:, 0]
    print(f"real: mean {real.mean():.2f}, standard deviation {real.std():.2f}")
    print(f"made: mean {made.mean():.2f}, standard deviation {made.std():.2f}")

    # 한 분포를 다른 분포로 바꾸려면 값을 평균 얼마나 옮겨야 하나 / how far values must be moved, on average, to turn one distribution into the other
    distance_before = wasserstein_distance(real, untrained)
    distance = wasserstein_distance(real, made)
    print(
        f"Wasserstein distance: untrained {distance_before:.2f}, trained {distance:.2f}"
    )

    # 판별자가 진짜라고 보는 확률의 평균: 진짜 수에 대해, 만든 수에 대해 / the discriminator's mean probability of "real", for real and for made numbers
    probabilities = {}
    for name, values in (("real", real), ("made", made)):
        logits = discriminator(values[:, None].astype("float32"))
        probabilities[name] = keras.ops.sigmoid(logits).numpy().mean()
        print(f"discriminator's answer for {name} numbers: {probabilities[name]:.2f}")

# %% draw
if __name__ == "__main__":
    histograms, ax = plt.subplots()
    bins = np.linspace(-3, 10, 53)
    for name, values in (("real", real), ("untrained", untrained), ("made", made)):
        ax.hist(values, bins=bins, density=True, histtype="step", label=name)
    ax.set(xlabel="value", ylabel="density", ylim=(0, 0.8))
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "untrained_distance": distance_before,
        "distance": distance,
        "mean": made.mean(),
        "answer_real": probabilities["real"],
        "answer_made": probabilities["made"],
    }
    figures = {"histograms": histograms}
