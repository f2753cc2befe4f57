"""The same flowers with and without labels: classification and clustering."""

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
    # 지도 학습: 정답을 보고 배운다 / supervised: the answers are shown
    supervised = LogisticRegression(max_iter=1000)
    supervised.fit(x_train, y_train)
    accuracy = supervised.score(x_test, y_test)
    print(f"supervised: test accuracy {accuracy:.3f}")

# %% unsupervised
if __name__ == "__main__":
    # 비지도 학습: y를 한 번도 보지 않는다 / unsupervised: y is never seen
    clusters = KMeans(n_clusters=3, n_init=10, random_state=0)
    clusters.fit(x)
    print("unsupervised: cluster sizes", np.sort(np.bincount(clusters.labels_)))
    # 군집에는 이름이 없어서 정확도 대신 묶음끼리 얼마나 겹치는지 본다 / clusters have no names, so how far the two groupings agree is measured instead
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
