"""A tenth of Fashion-MNIST: one Dense layer learns in a few seconds, and a confusion matrix shows what it mistakes."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.metrics import confusion_matrix

keras.utils.set_random_seed(42)
classes = ["T-shirt", "Trouser", "Pullover", "Dress", "Coat"]
classes += ["Sandal", "Shirt", "Sneaker", "Bag", "Boot"]

# %% data
if __name__ == "__main__":
    (images, labels), _ = keras.datasets.fashion_mnist.load_data()
    print("first ten labels:", labels[:10])
    # 28 × 28을 784로 편다. 원래 밝기는 0~255다 / 28 × 28 becomes 784; brightness is 0 to 255 at first
    x = images.reshape(-1, 28 * 28).astype("float32") / 255
    # 6,000장으로 학습하고 그다음 4,000장으로 확인한다 / learn from 6,000 images, check with the 4,000 that follow
    x_train, y_train = x[:6000], labels[:6000]
    x_val, y_val = x[6000:10000], labels[6000:10000]

# %% train
if __name__ == "__main__":
    model = keras.Sequential(
        [
            keras.Input(shape=(784,)),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(x_train, y_train, epochs=10, batch_size=64, verbose=0)
    _, train_accuracy = model.evaluate(x_train, y_train, verbose=0)
    _, val_accuracy = model.evaluate(x_val, y_val, verbose=0)
    print(f"accuracy: training {train_accuracy:.3f}, validation {val_accuracy:.3f}")

# %% mistakes
if __name__ == "__main__":
    predicted = model.predict(x_val, verbose=0).argmax(axis=1)
    # 행은 정답, 열은 예측. 행마다 1이 되도록 나눈다 / rows are true classes, columns predictions; every row adds up to 1
    matrix = confusion_matrix(y_val, predicted, normalize="true")
    # 대각선은 맞힌 것이므로 0으로 두고 가장 큰 칸을 찾는다 / the diagonal is what was right: set it to 0 and find the largest cell
    wrong = matrix - np.diag(np.diag(matrix))
    # argmax는 칸을 한 줄로 센 번호를 주고, unravel_index가 그것을 행과 열로 바꾼다 / argmax counts the cells in one row; unravel_index turns that number into row and column
    true, taken = np.unravel_index(wrong.argmax(), wrong.shape)
    share = wrong[true, taken]
    print(f"most often: {classes[true]} taken for {classes[taken]}, {share:.2f}")

# %% draw
if __name__ == "__main__":
    confusion, ax = plt.subplots(figsize=(6, 5.4), layout="constrained")
    ax.imshow(matrix, cmap="Blues", vmin=0, vmax=1)
    for row in range(10):
        for column in range(10):
            value = matrix[row, column]
            if value >= 0.01:
                color = "white" if value > 0.5 else "black"
                ax.text(
                    column,
                    row,
                    f"{value:.2f}",
                    ha="center",
                    va="center",
                    color=color,
                    fontsize=8,
                )
    ax.set_xticks(range(10), classes, rotation=45, ha="right", fontsize=8)
    ax.set_yticks(range(10), classes, fontsize=8)
    ax.set(xlabel="predicted class", ylabel="true class")

# %% report
if __name__ == "__main__":
    metrics = {
        "train_acc": train_accuracy,
        "val_acc": val_accuracy,
        "gap": train_accuracy - val_accuracy,
        "trouser_recall": matrix[1, 1],
        "shirt_recall": matrix[6, 6],
        "largest_confusion": share,
        "parameters": model.count_params(),
    }
    figures = {"confusion": confusion}
