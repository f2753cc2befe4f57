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
    print("first ten labels:", labels[:10])
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
    # 재현율: 한 클래스의 이미지 가운데 그 클래스로 예측한 비율 / recall: the share of a class's images that are predicted as that class
    recalls = []
    for k in range(10):
        recalls.append(np.mean(predicted[y_val == k] == k))
    # argmin은 가장 작은 값의 번호 / argmin is the number of the smallest value
    worst = np.argmin(recalls)
    print("hardest class:", classes[worst], f"recall {recalls[worst]:.3f}")
    # 셔츠(6번 클래스)를 무엇으로 예측했는가 / what the shirts (class 6) were predicted as
    shirts = np.bincount(predicted[y_val == 6], minlength=10)
    # argsort는 작은 값부터의 번호. 부호를 바꾸었으므로 많은 것부터다 / argsort gives numbers from the smallest value; with the sign changed, from the most frequent
    for k in np.argsort(-shirts)[:4]:
        print(f"shirts predicted as {classes[k]:9s} {shirts[k]}")

# %% go_on
if __name__ == "__main__":
    # fit을 다시 부르면 새로 시작하지 않고, 지금의 가중치에서 이어서 학습한다 / a second call of fit does not start afresh; it goes on from the present weights
    more = model.fit(x_train, y_train, epochs=1, batch_size=32, verbose=0).history
    print(f"one epoch more  loss {more['loss'][0]:.4f}", end="")
    print(f"  accuracy {more['accuracy'][0]:.4f}")

# %% draw
if __name__ == "__main__":
    recall_by_class, ax = plt.subplots()
    order = np.argsort(recalls)
    ax.barh([classes[k] for k in order], [recalls[k] for k in order])
    ax.set(xlabel="recall on the validation set", xlim=(0, 1))

# %% report
if __name__ == "__main__":
    metrics = {
        "first_acc": history["accuracy"][0],
        "second_acc": history["accuracy"][1],
        "train_acc": history["accuracy"][-1],
        "sixth_acc": more["accuracy"][0],
        "val_acc": val_accuracy,
        "val_loss": val_loss,
        "shirt_recall": recalls[6],
        "lowest_other_recall": min(recalls[:6] + recalls[7:]),
        "shirts_as_lookalikes": shirts[[0, 2, 4]].sum() / (shirts.sum() - shirts[6]),
        "parameters": model.count_params(),
    }
    figures = {"recall_by_class": recall_by_class}
