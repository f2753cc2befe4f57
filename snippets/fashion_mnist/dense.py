"""Dense(10, softmax) on Fashion-MNIST: multinomial logistic regression, written in Keras."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(42)
classes = ["T-shirt", "Trouser", "Pullover", "Dress", "Coat"]
classes += ["Sandal", "Shirt", "Sneaker", "Bag", "Boot"]

# %% data
if __name__ == "__main__":
    (images, labels), _ = keras.datasets.fashion_mnist.load_data()
    # 60000 × 28 × 28 → 60000 × 784, 0에서 1 사이 / 60000 × 28 × 28 → 60000 × 784, between 0 and 1
    x = images.reshape(-1, 28 * 28).astype("float32") / 255
    x_train, x_val, y_train, y_val = train_test_split(
        x, labels, test_size=0.2, random_state=42
    )

# %% train
if __name__ == "__main__":
    model = keras.Sequential(
        [keras.Input(shape=(784,)), keras.layers.Dense(10, activation="softmax")]
    )
    model.compile(
        optimizer="rmsprop",
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    print("parameters:", model.count_params(), " training", x_train.shape)
    history = model.fit(x_train, y_train, epochs=5, batch_size=32, verbose=0).history
    for epoch in range(5):
        print(
            f"epoch {epoch + 1}  loss {history['loss'][epoch]:.4f}"
            f"  accuracy {history['accuracy'][epoch]:.4f}"
        )
    val_loss, val_accuracy = model.evaluate(x_val, y_val, verbose=0)
    print(f"validation  loss {val_loss:.4f}  accuracy {val_accuracy:.4f}")

# %% mistakes
if __name__ == "__main__":
    predicted = model.predict(x_val, verbose=0).argmax(axis=1)
    # 재현율: 한 클래스의 이미지 가운데 그 클래스로 맞힌 비율 / recall: of the images of a class, the share called by its name
    recalls = []
    for k in range(10):
        recalls.append(np.mean(predicted[y_val == k] == k))
    worst = np.argmin(recalls)
    print("hardest class:", classes[worst], f"recall {recalls[worst]:.3f}")

# %% draw
if __name__ == "__main__":
    recall_by_class, ax = plt.subplots()
    order = np.argsort(recalls)
    ax.barh([classes[k] for k in order], [recalls[k] for k in order])
    ax.set(xlabel="recall on the validation set", xlim=(0, 1))

# %% report
if __name__ == "__main__":
    metrics = {
        "train_acc": history["accuracy"][-1],
        "val_acc": val_accuracy,
        "val_loss": val_loss,
        "shirt_recall": recalls[6],
        "parameters": model.count_params(),
    }
    figures = {"recall_by_class": recall_by_class}
