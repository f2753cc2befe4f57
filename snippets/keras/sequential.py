"""keras.Sequential: a stack of layers, given as a list."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)


# %% model
def build_model():
    return keras.Sequential(
        [
            keras.Input(shape=(100,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )


# %% run
if __name__ == "__main__":
    model = build_model()
    for layer in model.layers:
        kernel, bias = layer.get_weights()
        print(f"{layer.name:8s} weights {kernel.shape} and biases {bias.shape}")
    print("parameters:", model.count_params())
    # 샘플 하나에 특성 100개, 출력 1개 / each sample has 100 features and gets one output
    print("output for 5 rows:", model(np.zeros((5, 100))).shape)
    try:
        # 층은 하나라도 목록에 넣어야 한다 / even a single layer has to be in a list
        keras.Sequential(keras.layers.Dense(1))
    except TypeError as error:
        print("without a list:", error)

# %% summary
if __name__ == "__main__":
    # 층마다 출력의 모양과 파라미터의 수 / the shape of the output and the number of parameters of each layer
    model.summary()

# %% draw
if __name__ == "__main__":
    sizes, ax = plt.subplots(figsize=(6, 2.6), layout="constrained")
    counts = [layer.count_params() for layer in model.layers]
    ax.barh(["Dense(64)", "Dense(32)", "Dense(1)"], counts)
    ax.invert_yaxis()
    ax.set(xlabel="parameters", xscale="log")

# %% report
if __name__ == "__main__":
    metrics = {"parameters": model.count_params(), "layers": len(model.layers)}
    figures = {"sizes": sizes}
