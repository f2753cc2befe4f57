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
        "1 nearest neighbor": KNeighborsClassifier(1),
        "tree of depth 3": DecisionTreeClassifier(max_depth=3, random_state=0),
    }
    # 훈련 데이터의 3%부터 전부까지 / from 3% of the training rows to all of them
    shares = [0.03, 0.06, 0.12, 0.25, 0.5, 1.0]
    training, validation = {}, {}
    for name, model in models.items():
        # learning_curve는 훈련 행의 수를 늘려 가며 모델을 새로 학습해 점수를 잰다 / learning_curve trains the model anew with more and more rows and scores it
        # 크기마다 5겹 교차 검증을 한다. 점수는 크기 × 겹의 표다 / five folds for each size; the scores are a table, sizes × folds
        sizes, training_scores, validation_scores = learning_curve(
            model, x / 16, y, train_sizes=shares, cv=5, shuffle=True, random_state=0
        )
        training[name] = training_scores.mean(axis=1)
        validation[name] = validation_scores.mean(axis=1)
        for i in (0, 3, 4, 5):
            print(
                f"{name}: {sizes[i]:4d} rows  training {training[name][i]:.3f}"
                f"  validation {validation[name][i]:.3f}"
            )

# %% draw
if __name__ == "__main__":
    curves, axes = plt.subplots(
        1, 2, figsize=(10, 3.6), sharey=True, layout="constrained"
    )
    for ax, name in zip(axes, models, strict=True):
        ax.plot(sizes, training[name], marker="o", label="training")
        ax.plot(sizes, validation[name], marker="o", label="validation")
        ax.set(title=name, xlabel="training rows", ylim=(0.2, 1.02))
    axes[0].set_ylabel("accuracy")
    axes[1].legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "few_rows_acc": validation["1 nearest neighbor"][0],
        "all_rows_acc": validation["1 nearest neighbor"][-1],
        "tree_acc": validation["tree of depth 3"][-1],
        "tree_training_acc": training["tree of depth 3"][-1],
        "tree_gap": training["tree of depth 3"][-1] - validation["tree of depth 3"][-1],
        "neighbor_gap": training["1 nearest neighbor"][-1]
        - validation["1 nearest neighbor"][-1],
    }
    figures = {"curves": curves}
