"""to_categorical turns class numbers into one-hot rows, and argmax turns them back."""

# %% setup
import keras
import numpy as np

# %% run
if __name__ == "__main__":
    labels = np.array([2, 0, 1, 2])
    rows = keras.utils.to_categorical(labels)
    print("labels:", labels)
    print("one-hot rows:")
    print(rows)
    # 행마다 1이 있는 자리가 번호다 / in each row the position of the 1 is the number
    back = rows.argmax(axis=1)
    print("back:", back, " row sums:", rows.sum(axis=1))

# %% number_of_classes
if __name__ == "__main__":
    # 클래스 수를 적지 않으면 가장 큰 번호로 정해진다 / without a number, the largest label decides
    part = keras.utils.to_categorical([0, 1, 1])
    whole = keras.utils.to_categorical([0, 1, 1], num_classes=3)
    print("three labels without a 2:", part.shape, " with num_classes=3:", whole.shape)
    # try 아래에서 오류가 나면 멈추지 않고 except 아래를 한다 / an error below try does not stop the program but leads to what stands below except
    try:
        keras.utils.to_categorical([1, 2, 3], num_classes=3)
    except IndexError as error:
        print("labels must start at 0:", error)

# %% report
if __name__ == "__main__":
    metrics = {
        "columns": rows.shape[1],
        "wrong": np.sum(back != labels),
        "columns_without_number": part.shape[1],
    }
