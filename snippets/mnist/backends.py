"""The MNIST network for five epochs, in code that runs unchanged on TensorFlow, JAX and PyTorch."""

# %% setup
# 다른 백엔드는 케라스를 들여오기 전에 환경 변수 KERAS_BACKEND로 고른다 / choose another backend by KERAS_BACKEND before this import
import keras
import matplotlib.pyplot as plt
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(777)

# %% run
if __name__ == "__main__":
    (x, y), _ = keras.datasets.mnist.load_data()
    x = x.reshape(-1, 784).astype("float32") / 255
    x_train, x_val, y_train, y_val = train_test_split(
        x, y, test_size=0.3, random_state=777
    )
    model = keras.Sequential(
        [
            keras.Input(shape=(784,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    # 47스텝을 한 번에 실행하면 더 빠르다. PyTorch에서는 1만 된다 / 47 steps a call are faster; PyTorch takes only 1
    steps = 1 if keras.backend.backend() == "torch" else 47
    model.compile(
        "adam",
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
        steps_per_execution=steps,
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
    for epoch in range(5):
        print(f"epoch {epoch + 1}  val_accuracy {history['val_accuracy'][epoch]:.4f}")

    curve, ax = plt.subplots()
    for name in ("accuracy", "val_accuracy"):
        ax.plot(range(1, 6), history[name], marker="o", label=name)
    ax.set(xlabel="epoch", ylabel="accuracy")
    ax.legend()
    metrics = {"val_accuracy": history["val_accuracy"][-1]}
    figures = {"curve": curve}
