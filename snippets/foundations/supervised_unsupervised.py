"""The same flowers with labels and without: classification and clustering."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import adjusted_rand_score
from sklearn.model_selection import train_test_split

# %% supervised
if __name__ == "__main__":
    x, y = load_iris(return_X_y=True)
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.5, random_state=0, stratify=y
    )
    # 지도 학습: 정답 y를 함께 준다 / supervised: fit is given the answers, y
    supervised = LogisticRegression(max_iter=1000)
    supervised.fit(x_train, y_train)
    accuracy = supervised.score(x_test, y_test)
    print(f"supervised: test accuracy {accuracy:.3f}")

# %% unsupervised
if __name__ == "__main__":
    # 비지도 학습: y를 주지 않는다 / unsupervised: fit is not given y
    clusters = KMeans(n_clusters=3, n_init=10, random_state=0)
    clusters.fit(x)
    print("unsupervised: cluster sizes", np.sort(np.bincount(clusters.labels_)))
    # 군집에는 이름이 없어서, 정확도 대신 두 묶음이 얼마나 일치하는지 잰다 / clusters have no names, so we measure how well the two groupings agree instead of an accuracy
    agreement = adjusted_rand_score(y, clusters.labels_)
    print(
        f"agreement with the species, which it never saw: {agreement:.3f}"
        " (chance 0, perfect 1)"
    )

# %% draw
if __name__ == "__main__":
    two_ways, (left, right) = plt.subplots(
        1, 2, figsize=(9, 3.6), sharey=True, layout="constrained"
    )
    left.scatter(x[:, 2], x[:, 3], c=[f"C{k}" for k in supervised.predict(x)], s=12)
    left.set(
        title="supervised: predicted species",
        xlabel="petal length",
        ylabel="petal width",
    )
    right.scatter(x[:, 2], x[:, 3], c=[f"C{k + 3}" for k in clusters.labels_], s=12)
    centers = clusters.cluster_centers_
    right.plot(centers[:, 2], centers[:, 3], "k+", markersize=12)
    right.set(title="unsupervised: clusters without names", xlabel="petal length")

# %% report
if __name__ == "__main__":
    metrics = {"accuracy": accuracy, "agreement": agreement}
    figures = {"two_ways": two_ways}
