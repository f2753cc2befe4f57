"""One unit: multiply, add, activate. Dense(1) in Keras does the same."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np


# %% unit
def unit(x, w, b):
    total = x @ w + b  # 가중합 / weighted sum
    return 1 / (1 + np.exp(-total))  # 시그모이드 활성화 / sigmoid activation


# %% run
if __name__ == "__main__":
    w = np.array([0.8, -0.4, 0.3])
    b = -0.2
    x = np.array([1.0, 2.0, 3.0])
    print("products:", np.round(x * w, 2), f" sum + bias: {x @ w + b:.1f}")
    print(f"output: {unit(x, w, b):.4f}")

# %% keras
if __name__ == "__main__":
    dense = keras.layers.Dense(1, activation="sigmoid")
    # 입력 세 개에 맞는 가중치를 만든다 / create the weights for three inputs
    dense.build((None, 3))
    # 같은 가중치와 편향을 넣는다 / put in the same weights and bias
    dense.set_weights([w.reshape(3, 1), np.array([b])])
    # 무작위 입력 200개 / 200 random inputs
    many = np.random.default_rng(0).normal(size=(200, 3))
    # 층의 출력을 NumPy 배열로 바꾸고 첫 열만 꺼낸다 / the output of the layer as a NumPy array, of which we take the first column
    theirs = keras.ops.convert_to_numpy(dense(many))[:, 0]
    difference = np.abs(theirs - unit(many, w, b)).max()
    print("parameters of Dense(1) on 3 inputs:", dense.count_params())
    print(f"largest difference from Keras, 200 inputs: {difference:.1e}")

# %% draw
if __name__ == "__main__":
    response, ax = plt.subplots()
    totals = many @ w + b
    ax.scatter(totals, theirs, s=8, label="keras.layers.Dense(1)")
    line = np.linspace(totals.min(), totals.max(), 100)
    ax.plot(
        line, 1 / (1 + np.exp(-line)), color="C1", label="sigmoid of the weighted sum"
    )
    ax.set(xlabel="weighted sum + bias", ylabel="output")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {"difference_to_keras": difference, "parameters": dense.count_params()}
    figures = {"response": response}
