"""Dense(10, softmax) on Fashion-MNIST: multinomial logistic regression, written in Keras."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(42)
classes = ["T-shirt", "Trouser", "Pullover", "Dress", "Coat"]
classes += ["Sandal", "Shirt", "Sneaker", "Bag", "Boot"]


# %% model
def build_model():
    model = keras.Sequential(
        [keras.Input(shape=(784,)), keras.layers.Dense(10, activation="softmax")]
    )
    # 50스텝을 한 번에 실행한다. 결과는 같고 더 빠르다. PyTorch에서는 1만 된다 / 50 steps a call: the same result, sooner; PyTorch takes only 1
    steps = 1 if keras.backend.backend() == "torch" else 50
    model.compile(
        optimizer="rmsprop",
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
        steps_per_execution=steps,
    )
    return model


# %% train
if __name__ == "__main__":
    (images, labels), _ = keras.datasets.fashion_mnist.load_data()
    x = images.reshape(-1, 28 * 28).astype("float32") / 255
    x_train, x_val, y_train, y_val = train_test_split(
        x, labels, test_size=0.2, random_state=42
    )
    model = build_model()
    print("parameters:", model.count_params(), " training", x_train.shape)
    history = model.fit(x_train, y_train, epochs=5, batch_size=32, verbose=0).history
    for epoch in range(5):
        print(
            f"epoch {epoch + 1}  loss {history['loss'][epoch]:.4f}"
            f"  accuracy {history['accuracy'][epoch]:.4f}"
        )
    val = model.evaluate(x_val, y_val, verbose=0, return_dict=True)
    print(f"validation  loss {val['loss']:.4f}  accuracy {val['accuracy']:.4f}")

# %% mistakes
if __name__ == "__main__":
    predicted = model.predict(x_val, verbose=0).argmax(axis=1)
    recalls = [np.mean(predicted[y_val == k] == k) for k in range(10)]
    worst = int(np.argmin(recalls))
    print("hardest class:", classes[worst], f"recall {recalls[worst]:.3f}")
    recall_by_class, ax = plt.subplots()
    order = np.argsort(recalls)
    ax.barh([classes[k] for k in order], [recalls[k] for k in order])
    ax.set(xlabel="recall on the validation set", xlim=(0, 1))

# %% results
if __name__ == "__main__":
    metrics = {
        "train_acc": history["accuracy"][-1],
        "val_acc": val["accuracy"],
        "val_loss": val["loss"],
        "shirt_recall": recalls[6],
        "parameters": model.count_params(),
    }
    figures = {"recall_by_class": recall_by_class}
