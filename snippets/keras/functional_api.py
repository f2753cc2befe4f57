"""The functional API: layers as functions, for models with several inputs, several outputs or skip connections."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)


# %% model
def build_model():
    """One image in; two answers out: which digit, and how much ink."""
    image = keras.Input(shape=(64,), name="image")
    x = keras.layers.Dense(64, activation="relu")(image)
    # 스킵 연결: 층의 출력에 층의 입력을 더한다 / a skip connection: the output of a layer plus its input
    branch = keras.layers.Dense(64, activation="relu")(x)
    x = keras.layers.Add()([x, branch])
    digit = keras.layers.Dense(10, activation="softmax", name="digit")(x)
    ink = keras.layers.Dense(1, name="ink")(x)
    return keras.Model(inputs=image, outputs={"digit": digit, "ink": ink})


# %% run
if __name__ == "__main__":
    images, digits = load_digits(return_X_y=True)
    # 밝기 0~16을 0~1로 / from a brightness of 0 to 16 to one of 0 to 1
    images = (images / 16).astype("float32")
    # 잉크의 양은 이미지의 평균 밝기. keepdims=True이면 (n,)이 아니라 (n, 1) 모양이 된다 / the amount of ink is the mean of the image; with keepdims=True its shape is (n, 1) and not (n,)
    ink = images.mean(axis=1, keepdims=True)
    train_images, test_images = images[:1200], images[1200:]
    train_answers = {"digit": digits[:1200], "ink": ink[:1200]}
    test_digits, test_ink = digits[1200:], ink[1200:]

    model = build_model()
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.005),
        # 출력마다 손실이 따로 있다 / each output has a loss of its own
        loss={"digit": "sparse_categorical_crossentropy", "ink": "mse"},
        # 두 손실의 크기를 맞춘다 / to bring both losses to one size
        loss_weights={"digit": 1, "ink": 30},
    )
    model.fit(train_images, train_answers, epochs=30, batch_size=60, verbose=0)

    outputs = model.predict(test_images, verbose=0)
    accuracy = np.mean(outputs["digit"].argmax(axis=1) == test_digits)
    ink_error = np.abs(outputs["ink"] - test_ink).mean()
    print("input:", model.inputs[0].name, "  outputs:", ", ".join(sorted(outputs)))
    print("parameters:", model.count_params())
    print(f"digit: test accuracy {accuracy:.3f}")
    print(f"ink: mean absolute error {ink_error:.4f}")

# %% shared
if __name__ == "__main__":
    # 입력은 둘, 층은 하나: 두 이미지를 같은 가중치로 벡터로 바꾼다 / two inputs, one layer: the same weights turn both images into vectors
    left = keras.Input(shape=(64,), name="left")
    right = keras.Input(shape=(64,), name="right")
    encode = keras.layers.Dense(8)
    similarity = keras.layers.Dot(axes=1)([encode(left), encode(right)])
    pair_model = keras.Model(inputs=[left, right], outputs=similarity)
    shared_parameters = pair_model.count_params()
    print("two inputs through one Dense(8): parameters", shared_parameters)

# %% draw
if __name__ == "__main__":
    two_answers, ax = plt.subplots(figsize=(5, 3.6), layout="constrained")
    ax.scatter(test_ink[::4], outputs["ink"][::4], s=12)
    ax.plot([0.2, 0.45], [0.2, 0.45], linestyle=":", color="gray")
    ax.set(xlabel="true amount of ink", ylabel="second output")

# %% report
if __name__ == "__main__":
    metrics = {
        "digit_accuracy": accuracy,
        "ink_error": ink_error,
        "parameters": model.count_params(),
        "shared_parameters": shared_parameters,
    }
    figures = {"two_answers": two_answers}
