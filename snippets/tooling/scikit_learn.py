"""scikit-learn's one interface: classifiers have fit, predict and score, and pipelines chain the steps."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_wine
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score, train_test_split
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

# %% without_a_pipeline
if __name__ == "__main__":
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, stratify=y, random_state=0
    )
    # 평균과 표준편차는 훈련 세트에서만 구하고(fit), 테스트 세트에는 적용만 한다(transform) / mean and deviation come from the training set (fit) and are only applied to the test set (transform)
    scaler = StandardScaler().fit(x_train)
    by_hand = SVC().fit(scaler.transform(x_train), y_train)
    answers = by_hand.predict(scaler.transform(x_test))

    pipeline = make_pipeline(StandardScaler(), SVC()).fit(x_train, y_train)
    different = int(np.sum(pipeline.predict(x_test) != answers))
    print(f"answers that differ from the pipeline's: {different} of {len(x_test)}")

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
    metrics["different"] = different
    figures = {"comparison": comparison}
