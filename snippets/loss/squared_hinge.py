"""Squared hinge is a classification loss: labels are -1 and 1, and a margin of 1 is enough."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)


# %% loss
def squared_hinge(y, score):
    """Zero for scores that lie on the right side by 1 or more."""
    return float(np.mean(np.maximum(0, 1 - y * score) ** 2))


# %% data
if __name__ == "__main__":
    x, target = load_breast_cancer(return_X_y=True)
    # 데이터에서는 0이 악성, 1이 양성 종양(benign)이다; 찾으려는 악성을 1, 나머지를 -1로 적는다 / in the data 0 is malignant and 1 benign; malignant, which is to be found, becomes 1 and benign -1
    y = np.where(target == 0, 1.0, -1.0).astype("float32")
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, random_state=0, stratify=y
    )
    scaler = StandardScaler().fit(x_train)
    x_train, x_test = scaler.transform(x_train), scaler.transform(x_test)

# %% run
if __name__ == "__main__":
    # 활성화 함수가 없다: 출력은 확률이 아니라 점수다 / no activation: the output is a score, not a probability
    model = keras.Sequential([keras.Input(shape=(30,)), keras.layers.Dense(1)])
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.02), loss="squared_hinge"
    )
    # 스텝마다 모든 샘플을 쓴다 / every step uses all samples
    model.fit(x_train, y_train, epochs=150, batch_size=len(x_train), verbose=0)

    score = model.predict(x_test, verbose=0)[:, 0]
    # 점수의 부호가 답이다 / the sign of the score is the answer
    accuracy = np.mean(np.sign(score) == y_test)
    loss = squared_hinge(y_test, score)
    in_keras = float(keras.losses.SquaredHinge()(y_test, score))
    print(f"test accuracy {accuracy:.3f}   loss {loss:.4f}   Keras {in_keras:.4f}")
    beyond_margin = np.mean(y_test * score >= 1)
    print(f"test samples beyond the margin, with loss 0: {beyond_margin:.1%}")

# %% draw
if __name__ == "__main__":
    margins, ax = plt.subplots()
    line = np.linspace(-2, 3, 100)
    ax.plot(line, np.maximum(0, 1 - line) ** 2, label="squared hinge")
    ax.plot(line, np.maximum(0, 1 - line), linestyle="--", label="hinge")
    ax.axvline(1, linestyle=":", color="gray", label="margin")
    ax.set(xlabel="label x score", ylabel="loss")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "accuracy": accuracy,
        "difference_to_keras": abs(in_keras - loss),
        "beyond_margin": beyond_margin,
    }
    figures = {"margins": margins}
