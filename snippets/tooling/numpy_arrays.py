"""What the code of this site does with NumPy's arrays, each step on the same small table."""

# %% setup
import numpy as np

# %% table
if __name__ == "__main__":
    # 샘플 셋, 특성 둘. 행 하나가 샘플 하나이다 / three samples with two features; each row is a sample
    x = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    # 샘플마다의 레이블 / the label of each sample
    y = np.array([0, 1, 1])
    print("shape:", x.shape)

# %% take
if __name__ == "__main__":
    # 쉼표 앞이 행, 뒤가 열이고 :은 모두라는 뜻이다. 수는 0부터 센다 / rows before the comma, columns behind it, : means all; counting starts at 0
    print("first column:", x[:, 0])
    print("last two rows:", x[1:].tolist())
    # 조건에 맞는 행만 고른다 / only the rows for which the condition is true
    print("rows with label 1:", x[y == 1].tolist())

# %% compute
if __name__ == "__main__":
    # 더하고 빼고 곱하는 것은 같은 자리끼리 / sums, differences and products go place by place
    print("times ten:", (x * 10).tolist())
    # 자리마다 참이나 거짓, 그것을 1과 0으로 / true or false at every place, and that as 1 and 0
    print("above 2.5:", (x > 2.5).astype(int).tolist())
    # axis=0은 행을 따라 내려가며, 곧 열마다 / axis=0 goes down the rows: one result for each column
    print("mean of each column:", x.mean(axis=0))
    # 같은 수 여섯 개를 2행 3열로 / the same six numbers in 2 rows and 3 columns
    print("reshaped:", x.reshape(2, 3).tolist())
    # -1은 알아서 맞추라는 뜻이다 / -1 means: whatever fits
    print("one column:", y.reshape(-1, 1).tolist())
    # .T는 행과 열을 바꾼다 / .T swaps rows and columns
    print("rows and columns swapped:", x.T.tolist())

# %% lists
if __name__ == "__main__":
    # 리스트의 값마다 식을 계산해 새 리스트를 만든다 / a new list from a formula for each value of a list
    doubled = [2 * label for label in [0, 1, 1]]
    print("doubled:", doubled)
    # zip은 둘에서 하나씩 짝지어 꺼낸다. strict=True이면 길이가 다를 때 오류가 난다 / zip takes one of each in turn; with strict=True different lengths are an error
    for row, label in zip(x, y, strict=True):
        # .2f는 소수 둘째 자리까지, .1e는 10의 거듭제곱으로 적는다 / .2f writes two decimals, .1e a power of ten
        print(f"label {label}: mean {row.mean():.2f}, a thousandth {row[0] / 1000:.1e}")

# %% report
if __name__ == "__main__":
    metrics = {"first_mean": x.mean(axis=0)[0], "above": np.sum(x > 2.5)}
