"""Fashion-MNIST with scikit-learn's linear classifier, scored by cross-validation."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import SGDClassifier
from sklearn.model_selection import cross_val_score

classes = ["T-shirt", "Trouser", "Pullover", "Dress", "Coat"]
classes += ["Sandal", "Shirt", "Sneaker", "Bag", "Boot"]

# %% data
if __name__ == "__main__":
    (images, labels), _ = keras.datasets.fashion_mnist.load_data()
    # 60000 × 28 × 28 → 60000 × 784, 0에서 1 사이 / 60000 × 28 × 28 → 60000 × 784, between 0 and 1
    x = images.reshape(-1, 28 * 28) / 255
    print("images", images.shape, " per class:", np.bincount(labels))

# %% draw
if __name__ == "__main__":
    samples, axes = plt.subplots(1, 10, figsize=(10, 1.4), layout="constrained")
    for k, ax in enumerate(axes):
        ax.imshow(images[labels == k][0], cmap="gray_r")
        ax.set_title(classes[k], fontsize=8)
        ax.set_axis_off()

# %% run
if __name__ == "__main__":
    # 클래스마다 로지스틱 회귀 하나씩, 모두 열 개를 꼭 5에폭 학습한다(tol=None) / one logistic regression per class, ten in all, for exactly 5 epochs (tol=None)
    model = SGDClassifier(loss="log_loss", max_iter=5, tol=None, random_state=42)
    scores = cross_val_score(model, x, labels, cv=5)
    print("fold accuracies:", scores.round(4), " mean:", scores.mean().round(4))

# %% report
if __name__ == "__main__":
    metrics = {"cv_acc": scores.mean(), "fold_spread": scores.max() - scores.min()}
    figures = {"samples": samples}
