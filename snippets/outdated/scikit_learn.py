"""An old loss name of scikit-learn: what happens, and what to write instead."""

# %% setup
from sklearn.datasets import load_iris
from sklearn.linear_model import SGDClassifier
from sklearn.preprocessing import StandardScaler

# %% old_log
if __name__ == "__main__":
    x, y = load_iris(return_X_y=True)
    x = StandardScaler().fit_transform(x)
    try:
        SGDClassifier(loss="log", random_state=42).fit(x, y)
    # InvalidParameterError는 ValueError의 한 갈래다 / InvalidParameterError is a kind of ValueError
    except ValueError as error:
        print(type(error).__name__, str(error)[:75], sep=": ")

# %% new_log
if __name__ == "__main__":
    model = SGDClassifier(loss="log_loss", random_state=42).fit(x, y)
    accuracy = model.score(x, y)
    print(f"training accuracy {accuracy:.3f}")

# %% report
if __name__ == "__main__":
    metrics = {"accuracy": accuracy}
