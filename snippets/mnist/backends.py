"""The MNIST network for five epochs, in code that runs unchanged on TensorFlow, JAX and PyTorch."""

# %% setup
# 다른 백엔드는 케라스를 임포트하기 전에 환경 변수 KERAS_BACKEND로 고른다 / choose another backend by the environment variable KERAS_BACKEND before this import
import keras
import matplotlib.pyplot as plt
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(777)

# %% data
if __name__ == "__main__":
    (x, y), _ = keras.datasets.mnist.load_data()
    x = x.reshape(-1, 784).astype("float32") / 255
    x_train, x_val, y_train, y_val = train_test_split(
        x, y, test_size=0.3, random_state=777
    )

# %% run
if __name__ == "__main__":
    model = keras.Sequential(
        [
            keras.Input(shape=(784,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    history = model.fit(
        x_train,
        y_train,
        epochs=5,
        batch_size=128,
        validation_data=(x_val, y_val),
        verbose=0,
    ).history
    print("backend:", keras.backend.backend())
    for epoch, accuracy in enumerate(history["val_accuracy"], start=1):
        print(f"epoch {epoch}  val_accuracy {accuracy:.4f}")

# %% draw
if __name__ == "__main__":
    curve, ax = plt.subplots()
    for name in ("accuracy", "val_accuracy"):
        ax.plot(range(1, 6), history[name], marker="o", label=name)
    ax.set(xlabel="epoch", ylabel="accuracy")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"val_accuracy": history["val_accuracy"][-1]}
    figures = {"curve": curve}
