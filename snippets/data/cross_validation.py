"""One hold-out score depends on the luck of the split; five folds use every row once for testing."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

# %% run
if __name__ == "__main__":
    x, y = load_breast_cancer(return_X_y=True)
    # 표준화의 평균과 표준편차도 겹마다 훈련 부분에서만 구한다 / the scaler, too, is fitted to the training part of each fold alone
    model = make_pipeline(StandardScaler(), LogisticRegression())

    # 시드가 다르면 분할도 다르다. 스무 번 나누어 본다 / a different seed gives a different split; here are twenty
    seeds = np.random.default_rng(0).integers(10_000, size=20).tolist()
    single, folded = [], []
    for seed in seeds:
        x_train, x_test, y_train, y_test = train_test_split(
            x, y, test_size=0.2, random_state=seed
        )
        model.fit(x_train, y_train)
        single.append(model.score(x_test, y_test))
        folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=seed)
        folded.append(cross_val_score(model, x, y, cv=folds).mean())
    print("one split:   ", np.round(single[:5], 3), f" spread {np.std(single):.4f}")
    print("mean of five:", np.round(folded[:5], 3), f" spread {np.std(folded):.4f}")
    print(f"mean accuracy of five folds: {np.mean(folded):.4f}")

# %% final
if __name__ == "__main__":
    # 점수를 낸 모델들은 버리고, 쓸 모델은 데이터 전체로 다시 학습한다 / the scored models are thrown away; the one to use is trained again on all of the data
    model.fit(x, y)

# %% draw
if __name__ == "__main__":
    spread, ax = plt.subplots(figsize=(6, 2.8), layout="constrained")
    for row, scores in enumerate((single, folded)):
        ax.scatter(scores, np.full(20, row), s=24, alpha=0.6)
    ax.set_yticks([0, 1], ["one split", "mean of 5 folds"])
    ax.set(xlabel="accuracy, 20 repetitions", ylim=(-0.6, 1.6))

# %% report
if __name__ == "__main__":
    metrics = {
        "cv_acc": np.mean(folded),
        "single_spread": np.std(single),
        "cv_spread": np.std(folded),
    }
    figures = {"spread": spread}
