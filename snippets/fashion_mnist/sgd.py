"""Fashion-MNIST with scikit-learn's linear classifier, scored by cross-validation."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import SGDClassifier
from sklearn.model_selection import cross_validate

classes = ["T-shirt", "Trouser", "Pullover", "Dress", "Coat"]
classes += ["Sandal", "Shirt", "Sneaker", "Bag", "Boot"]

# %% data
if __name__ == "__main__":
    (images, labels), _ = keras.datasets.fashion_mnist.load_data()
    # 60000 × 784, 0에서 1 사이 / 60000 × 784, between 0 and 1
    x = images.reshape(-1, 28 * 28) / 255
    print("images", images.shape, " per class:", np.bincount(labels))
    samples, axes = plt.subplots(1, 10, figsize=(10, 1.4))
    for digit, ax in enumerate(axes):
        ax.imshow(images[labels == digit][0], cmap="gray_r")
        ax.set_title(classes[digit], fontsize=8)
        ax.set_axis_off()

# %% run
if __name__ == "__main__":
    # 클래스마다 로지스틱 회귀 하나씩, 모두 열 개 / one logistic regression a class, ten in all
    model = SGDClassifier(loss="log_loss", max_iter=5, tol=None, random_state=42)
    scores = cross_validate(model, x, labels, cv=5)["test_score"]
    print("fold accuracies:", scores.round(4), " mean:", scores.mean().round(4))
    metrics = {"cv_acc": scores.mean(), "fold_spread": scores.max() - scores.min()}
    figures = {"samples": samples}
