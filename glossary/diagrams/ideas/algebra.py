"""Vectors and matrices, as cells."""

from ..idea import idea
from ..pen import Pen


def cells(
    pen: Pen, left: float, top: float, rows: int, columns: int, side: float, on: set[tuple[int, int]], kind: str
) -> None:
    """A matrix of empty cells, some of them marked."""
    for row in range(rows):
        for column in range(columns):
            style = f"{kind} on" if (row, column) in on else kind
            pen.shape("rect", style, x=left + column * side, y=top + row * side, width=side, height=side)


@idea(
    "matrix-product",
    title=("행렬의 곱과 형태", "The shapes of a matrix product"),
    caption=(
        "왼쪽 행렬의 행 하나와 오른쪽 행렬의 열 하나를 내적한 값이 결과의 칸 하나다. 그래서 가운데의 두 n이 "
        "같아야 하고, 결과의 형태에는 바깥쪽의 m과 k가 남는다.",
        "A row of the left matrix and a column of the right one give, as their dot product, one cell of the "
        "result. So the two inner sizes n must agree, and the outer ones, m and k, remain.",
    ),
    narrow=(360, 200),
)
def matrix_product(pen: Pen) -> None:
    """(m, n) times (n, k) gives (m, k)."""
    side, middle = 26, 105
    m, n, k = 2, 3, 4
    cells(pen, 8, middle - m * side / 2, m, n, side, {(0, j) for j in range(n)}, "value")
    pen.text(99, middle, "·", "strong", size=20)
    cells(pen, 112, middle - n * side / 2, n, k, side, {(i, 2) for i in range(n)}, "parameter")
    pen.text(232, middle, "=", "strong", size=18)
    cells(pen, 248, middle - m * side / 2, m, k, side, {(0, 2)}, "answer")
    for x, label in ((47, "(m, n)"), (164, "(n, k)"), (300, "(m, k)")):
        pen.text(x, 24, label, "strong", size=14)
    for x, label in ((47, "(2, 3)"), (164, "(3, 4)"), (300, "(2, 4)")):
        pen.text(x, 178, label, "code soft")


@idea(
    "one-hot",
    title=("원-핫 인코딩", "One-hot encoding"),
    caption=(
        "클래스 번호는 이름일 뿐 크기가 아니다. 번호마다 자리를 하나씩 두고 그 자리에만 1을 쓰면, 어느 두 "
        "클래스도 더 가깝지 않다.",
        "The number of a class is a name, not a size. With a place of its own for each, and a 1 only there, no "
        "two classes are closer than others.",
    ),
    narrow=(360, 190),
)
def one_hot(pen: Pen) -> None:
    """Three class numbers and their rows."""
    pen.text(42, 20, pen.say("클래스", "class"), "soft")
    for place, digit in enumerate((3, 0, 7)):
        y = 54 + 46 * place
        pen.unit(42, y, 17, str(digit))
        pen.arrow([(62, y), (88, y)])
        for column in range(10):
            hot = column == digit
            pen.shape("rect", "answer on" if hot else "plain", x=96 + 26 * column, y=y - 13, width=26, height=26)
            pen.text(109 + 26 * column, y, str(int(hot)), "strong" if hot else "soft")
    for column in range(10):
        pen.text(109 + 26 * column, 20, str(column), "code soft", size=12)
