"""Linear regression with ten features, and the same model as one Keras unit without activation."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)

# %% formula
if __name__ == "__main__":
    table = load_diabetes(scaled=False)
    x_train, x_test, y_train, y_test = train_test_split(
        table.data, table.target, test_size=0.2, random_state=0
    )
    scaler = StandardScaler().fit(x_train)
    x_train, x_test = scaler.transform(x_train), scaler.transform(x_test)

    # 2번 열이 체질량 지수(bmi)다 / column 2 is the body mass index (bmi)
    # [2]처럼 리스트로 고르면 열 하나짜리 표가 된다 / a list such as [2] picks a table of one column
    one = LinearRegression().fit(x_train[:, [2]], y_train)
    r2_one_feature = one.score(x_test[:, [2]], y_test)
    print(f"one feature (bmi)  test R2 {r2_one_feature:.3f}")

    linear = LinearRegression().fit(x_train, y_train)
    r2_test = linear.score(x_test, y_test)
    print(f"ten features       test R2 {r2_test:.3f}")

    # 정규방정식 (XᵀX) w = Xᵀy를 푼다. 1뿐인 열의 가중치가 절편이다 / the normal equation (XᵀX) w = Xᵀy; the weight of a column of ones is the intercept
    table_x = np.column_stack([x_train, np.ones(len(x_train))])
    solution = np.linalg.solve(table_x.T @ table_x, table_x.T @ y_train)
    # 앞의 *는 배열의 값들을 하나씩 늘어놓는다 / the star in front puts the values of an array down one by one
    difference = np.abs(solution - [*linear.coef_, linear.intercept_]).max()
    print(f"largest difference normal equation - LinearRegression: {difference:.1e}")

    # 학습에 쓴 행에서 잰 점수는 테스트 점수보다 높게 나오기 쉽다 / a score measured on the rows of the training tends to look better than a test score
    x_all, y_all = scaler.transform(table.data), table.target
    r2_all_rows = LinearRegression().fit(x_all, y_all).score(x_all, y_all)
    print(
        f"ten features, fitted to all rows and measured on them: R2 {r2_all_rows:.3f}"
    )

# %% network
if __name__ == "__main__":
    model = keras.Sequential([keras.Input(shape=(10,)), keras.layers.Dense(1)])
    # 직전 갱신량의 90%를 이어 가는 모멘텀이 손실이 완만한 방향에서 갱신량을 키운다 / momentum keeps 90% of the last update: larger steps in directions where the loss is flat
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.1, momentum=0.9), loss="mse"
    )
    # 배치 하나가 훈련 세트 전체여서, 잡음 없이 공식의 답에 다가간다 / one batch is the whole training set, so it approaches the exact solution without noise
    model.fit(x_train, y_train, epochs=200, batch_size=len(x_train), verbose=0)
    predicted = model.predict(x_test, verbose=0)[:, 0]
    keras_r2 = r2_score(y_test, predicted)
    print(f"Keras Dense(1)     test R2 {keras_r2:.3f}")
    keras_difference = np.abs(predicted - linear.predict(x_test)).max()
    print(f"largest difference of predictions Keras - formula: {keras_difference:.2f}")
    print(f"the target lies between {y_test.min():.0f} and {y_test.max():.0f}")

# %% draw
if __name__ == "__main__":
    weights, ax = plt.subplots()
    ax.barh(table.feature_names, linear.coef_)
    ax.axvline(0, color="gray", linewidth=0.8)
    ax.set_xlabel("weight of the standardized feature")

# %% report
if __name__ == "__main__":
    metrics = {
        "r2_all_rows": r2_all_rows,
        "r2_one_feature": r2_one_feature,
        "r2_test": r2_test,
        "keras_r2": keras_r2,
        "difference": difference,
        "keras_difference": keras_difference,
    }
    figures = {"weights": weights}
