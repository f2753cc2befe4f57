"""Learning curves: would more training data help, or is the model itself the limit?"""

# %% setup
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits
from sklearn.model_selection import learning_curve
from sklearn.neighbors import KNeighborsClassifier
from sklearn.tree import DecisionTreeClassifier

# %% run
if __name__ == "__main__":
    x, y = load_digits(return_X_y=True)
    models = {
        "1 nearest neighbour": KNeighborsClassifier(1),
        "tree of depth 3": DecisionTreeClassifier(max_depth=3, random_state=0),
    }
    shares = [0.03, 0.06, 0.12, 0.25, 0.5, 1.0]
    ends = {}
    curves, axes = plt.subplots(1, 2, figsize=(10, 3.6), sharey=True)
    for ax, (name, model) in zip(axes, models.items(), strict=True):
        sizes, training, validation = learning_curve(
            model, x / 16, y, train_sizes=shares, cv=5, shuffle=True, random_state=0
        )
        training, validation = training.mean(axis=1), validation.mean(axis=1)
        ends[name] = training, validation
        for size, a, b in list(zip(sizes, training, validation, strict=True))[::2]:
            print(f"{name}: {size:4d} rows  training {a:.3f}  validation {b:.3f}")
        ax.plot(sizes, training, marker="o", label="training")
        ax.plot(sizes, validation, marker="o", label="validation")
        ax.set(title=name, xlabel="training rows", ylim=(0.2, 1.02))
    axes[0].set_ylabel("accuracy")
    axes[1].legend()
    neighbour, tree = ends.values()
    metrics = {
        "few_rows_acc": neighbour[1][0],
        "all_rows_acc": neighbour[1][-1],
        "tree_gap": tree[0][-1] - tree[1][-1],
        "neighbour_gap": neighbour[0][-1] - neighbour[1][-1],
    }
    figures = {"curves": curves}
