"""scikit-learn's one interface: every model has fit, predict and score, and pipelines chain them."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_wine
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression, SGDClassifier
from sklearn.model_selection import cross_val_score
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

# %% run
if __name__ == "__main__":
    x, y = load_wine(return_X_y=True)
    models = {
        "logistic regression": LogisticRegression(),
        "random forest": RandomForestClassifier(n_estimators=100, random_state=0),
        "support vectors": SVC(),
        "neural network": MLPClassifier(
            hidden_layer_sizes=(32,), max_iter=800, random_state=0
        ),
    }
    scores = {}
    for name, model in models.items():
        # 전처리와 모델을 한 줄로 잇는다 / scaling and model in one line
        pipeline = make_pipeline(StandardScaler(), model)
        scores[name] = cross_val_score(pipeline, x, y, cv=5)
        print(f"{name:20s} accuracy over 5 folds {scores[name].mean():.3f}")

# %% old_name
if __name__ == "__main__":
    # 옛 이름 "log"는 이제 오류다. 새 이름은 "log_loss" / the old name "log" is now an error; the new one is "log_loss"
    try:
        SGDClassifier(loss="log").fit(x, y)
    except ValueError as error:
        print("loss='log':", str(error)[:52])

# %% draw
if __name__ == "__main__":
    comparison, ax = plt.subplots(figsize=(7, 2.6))
    for row, values in enumerate(scores.values()):
        ax.scatter(values, np.full(5, row), alpha=0.6)
    ax.set_yticks(range(4), list(scores))
    ax.set_xlabel("accuracy of the five folds")

# %% report
if __name__ == "__main__":
    metrics = {name.replace(" ", "_"): values.mean() for name, values in scores.items()}
    figures = {"comparison": comparison}
