"""Loss and metric of one training run: what is minimized need not be what people want to know."""

# %% setup
import keras
import matplotlib.pyplot as plt
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)

# %% data
if __name__ == "__main__":
    x, target = load_breast_cancer(return_X_y=True)
    # 이 데이터는 악성 종양을 0으로 적었다. 찾아야 할 악성을 1로 바꾼다 / these data write malignant as 0; we want to find it, so it becomes 1
    y = (target == 0).astype(int)
    x_train, x_val, y_train, y_val = train_test_split(
        x, y, test_size=0.3, random_state=0, stratify=y
    )
    scaler = StandardScaler().fit(x_train)
    x_train, x_val = scaler.transform(x_train), scaler.transform(x_val)

# %% run
if __name__ == "__main__":
    model = keras.Sequential(
        [keras.Input(shape=(30,)), keras.layers.Dense(1, activation="sigmoid")]
    )
    # 손실은 학습에, 지표는 사람이 보는 데 쓴다 / the loss is for training, metrics are for people
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.01),
        loss="binary_crossentropy",
        metrics=["accuracy", keras.metrics.AUC(name="auc")],
    )
    before = model.evaluate(x_val, y_val, verbose=0, return_dict=True)
    # 훈련 데이터 전체가 한 배치이므로 한 에폭이 한 스텝이다 / the whole training set is one batch, so an epoch is one step
    history = model.fit(
        x_train,
        y_train,
        epochs=120,
        batch_size=len(x_train),
        validation_data=(x_val, y_val),
        verbose=0,
    ).history
    # 0번째는 학습하기 전의 값이다 / entry 0 is the value before training
    losses = [before["loss"], *history["val_loss"]]
    accuracies = [before["accuracy"], *history["val_accuracy"]]
    for step in (0, 20, 60, 120):
        print(
            f"step {step:3d}  loss {losses[step]:.3f}  accuracy {accuracies[step]:.3f}"
        )
    scores = model.evaluate(x_val, y_val, verbose=0, return_dict=True)
    print(f"AUC at the end: {scores['auc']:.3f}")

# %% draw
if __name__ == "__main__":
    curves, (left, right) = plt.subplots(1, 2, figsize=(9, 3.2), layout="constrained")
    left.plot(losses)
    left.set(xlabel="step", ylabel="validation loss (smooth)")
    right.step(range(121), accuracies)
    right.set(xlabel="step", ylabel="validation accuracy (in jumps)")

# %% report
if __name__ == "__main__":
    metrics = {
        "loss": scores["loss"],
        "accuracy": scores["accuracy"],
        "auc": scores["auc"],
    }
    figures = {"curves": curves}
