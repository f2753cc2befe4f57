"""Numbers in cells: vectors and matrices, dense layers, batches."""

import itertools
from collections.abc import Collection, Sequence

from ..idea import idea
from ..pen import Kind, Pen

Rows = Sequence[Sequence[object]]


def cells(
    pen: Pen, left: float, top: float, rows: Rows, side: float, kind: Kind, on: Collection[tuple[int, int]] = ()
) -> None:
    """A matrix with what stands in its cells; those of `on` are marked."""
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            marked = (row, column) in on
            style = "strong" if marked else "soft" if kind == "plain" else ""
            x, y = left + column * side, top + row * side
            pen.shape("rect", f"{kind} on" if marked else kind, x=x, y=y, width=side, height=side)
            pen.text(x + side / 2, y + side / 2, str(value), style, size=12)


@idea(
    "matrix-product",
    title=("행렬의 곱과 형태", "The shapes of a matrix product"),
    caption=(
        "왼쪽 행렬의 행 하나와 오른쪽 행렬의 열 하나를 내적한 값이 결과의 칸 하나다. 그래서 안쪽의 두 n이 같아야 "
        "하고, 결과의 형태에는 바깥쪽의 m과 k가 남는다. 같은 자리끼리 곱하는 것이 아니다.",
        "A row of the left matrix and a column of the right one give, as their dot product, one cell of the "
        "result. So the two inner sizes n must agree, and the outer ones, m and k, remain. Cells at the same place "
        "are not multiplied.",
    ),
    narrow=(360, 230),
)
def matrix_product(pen: Pen) -> None:
    """(m, n) times (n, k) gives (m, k), with one cell of the result worked out."""
    side, middle = 26, 124
    a = ((2, 0, 1), (1, 3, 2))
    b = ((1, 0, 3, 2), (0, 2, 1, 1), (4, 1, 2, 0))
    product = [[sum(p * q for p, q in zip(row, column, strict=True)) for column in zip(*b, strict=True)] for row in a]
    cells(pen, 6, middle - side, a, side, "value", [(1, n) for n in range(3)])
    cells(pen, 116, middle - 1.5 * side, b, side, "parameter", [(n, 2) for n in range(3)])
    cells(pen, 250, middle - side, product, side, "answer", [(1, 2)])
    pen.text(100, middle, "·", "strong", size=22)
    pen.text(235, middle, "=", "strong", size=18)
    for x, names, sizes in ((45, "m, n", "2, 3"), (168, "n, k", "3, 4"), (302, "m, k", "2, 4")):
        pen.text(x, 60, f"({names})", "strong", size=14)
        pen.text(x, 180, f"({sizes})", "code soft", size=12)
    pen.curve((55, 48), (106, 8), (157, 48), "soft", head=False)
    pen.text(106, 12, pen.say("같아야 한다", "must agree"), "soft", size=12)
    sums = " + ".join(f"{p}·{q}" for p, q in zip(a[1], (row[2] for row in b), strict=True))
    pen.text(180, 212, f"{sums} = {product[1][2]}", "answer", size=14)


@idea(
    "tensor-ranks",
    title=("스칼라, 벡터, 행렬, 텐서", "Scalar, vector, matrix, tensor"),
    caption=(
        "축이 하나 늘 때마다 이름과 형태가 달라진다. 3차원 텐서란 축이 셋이라는 말이다. 값이 셋인 벡터도 흔히 "
        "3차원 벡터라 하지만, 그것은 축이 하나인 텐서다.",
        "With every axis the name and the shape change. A 3-D tensor has three axes; a vector of three values is "
        "often called three-dimensional too, but as a tensor it has one axis.",
    ),
    narrow=(360, 356),
    wide=(720, 172),
)
def tensor_ranks(pen: Pen) -> None:
    """Zero to three axes, as cells, with the shape below."""
    side = 28
    sheet, behind = ((4, 7, 1), (0, 2, 5)), (("",) * 3,) * 2
    ranks: tuple[tuple[str, str, str, tuple[Rows, ...]], ...] = (
        ("스칼라", "scalar", "()", (((7,),),)),
        ("벡터", "vector", "(3,)", ((sheet[0],),)),
        ("행렬", "matrix", "(2, 3)", (sheet,)),
        ("3차원 텐서", "3-D tensor", "(2, 2, 3)", (behind, sheet)),
    )
    for axes, (ko, en, shape, sheets) in enumerate(ranks):
        x, top = (78 + 186 * axes, 0) if pen.wide else (90 + 180 * (axes % 2), 184 * (axes // 2))
        pen.text(x, top + 12, pen.say(ko, en), "strong", size=14)
        for place, rows in enumerate(sheets):
            shift = ((len(sheets) - 1) / 2 - place) * 14
            left, upper = x - len(rows[0]) * side / 2 + shift, top + 76 - len(rows) * side / 2 - shift
            cells(pen, left, upper, rows, side, "value")
        pen.text(x, top + 140, shape, "code", size=13)
        pen.text(x, top + 160, pen.say(f"축 {axes}개", f"{axes} ax{'i' if axes == 1 else 'e'}s"), "soft", size=12)


@idea(
    "one-hot",
    title=("원-핫 인코딩", "One-hot encoding"),
    caption=(
        "클래스 번호는 이름일 뿐 크기가 아니다. 번호마다 자리를 하나씩 두고 그 자리에만 1을 쓰면, 어느 두 "
        "클래스도 더 가깝지 않다.",
        "The number of a class is a name, not a size. With a place of its own for each, and a 1 only there, no "
        "two classes are closer than others.",
    ),
    narrow=(360, 184),
)
def one_hot(pen: Pen) -> None:
    """Three class numbers and their rows."""
    pen.text(28, 14, pen.say("클래스", "class"), "soft", size=12)
    for column in range(10):
        pen.text(105 + 26 * column, 14, str(column), "code soft", size=12)
    for place, digit in enumerate((3, 0, 7)):
        y = 50 + 50 * place
        pen.unit(28, y, 17, str(digit))
        pen.arrow([(50, y), (84, y)])
        for column in range(10):
            hot = column == digit
            pen.shape("rect", "answer on" if hot else "plain", x=92 + 26 * column, y=y - 13, width=26, height=26)
            pen.text(105 + 26 * column, y, str(int(hot)), "strong" if hot else "soft")


@idea(
    "broadcast-bias",
    title=("배치의 모든 행에 더하는 편향", "One bias, added to every row of a batch"),
    caption=(
        "XW의 행은 샘플, 열은 유닛이다. 길이 3인 편향 하나가 모든 행에 똑같이 더해진다(브로드캐스팅). 흐린 행은 "
        "그렇게 더한다는 뜻일 뿐, 편향이 샘플마다 따로 있는 것도 복사해 둔 것도 아니다.",
        "Rows of XW are samples, columns are units. One bias of length 3 is added to every row (broadcasting). The "
        "faint rows only say so: samples have no biases of their own, and nothing is copied.",
    ),
    narrow=(360, 222),
)
def broadcast_bias(pen: Pen) -> None:
    """The products of four samples, the same three biases in each row, and the sums."""
    products, bias = ((1, 4, 0), (2, 0, 3), (5, 1, 2), (3, 2, 6)), (10, 20, 30)
    side, top = 28, 52
    sums = [[value + more for value, more in zip(row, bias, strict=True)] for row in products]
    cells(pen, 24, top, products, side, "value")
    cells(pen, 142, top + side, [bias] * 3, side, "plain")
    cells(pen, 142, top, [bias], side, "parameter", [(0, n) for n in range(3)])
    cells(pen, 260, top, sums, side, "answer")
    for x, sign in ((125, "+"), (243, "=")):
        pen.text(x, top + 2 * side, sign, "strong", size=18)
    for x, name, shape in ((66, "XW", "(4, 3)"), (184, "b", "(3,)"), (302, "XW + b", "(4, 3)")):
        pen.text(x, 14, name, "strong", size=14)
        pen.text(x, 35, shape, "code soft", size=12)
    pen.text(10, top + 2 * side, pen.say("샘플 4개", "4 samples"), "soft", size=12, turned=-90)
    pen.text(66, top + 4 * side + 16, pen.say("유닛 3개", "3 units"), "soft", size=12)
    same = pen.say("행마다 같은 b", "the same b in each row")
    pen.text(184, top + 4 * side + 40, same, "parameter", size=13)
    pen.arrow([(184, top + 4 * side + 30), (184, top + 4 * side + 4)], "parameter")


@idea(
    "flattening",
    title=("이미지를 한 줄로 펴기", "An image flattened into a vector"),
    caption=(
        "4×4 이미지의 행을 차례로 이어 값 16개인 벡터로 편다. 픽셀의 값은 그대로이고 파라미터도 없다. 다만 어느 "
        "픽셀이 위아래로 이웃했는지는 더 이상 드러나지 않는다.",
        "The rows of a 4×4 image follow one another in a vector of 16 values. No pixel changes and there are no "
        "parameters; but which pixels were above one another is no longer to be seen.",
    ),
    narrow=(360, 318),
)
def flattening(pen: Pen) -> None:
    """A grid whose rows become one column, which a dense layer reads."""
    top, height, units = 26, 16.5, (92, 158, 224)
    pen.text(201, 12, "(16,)", "code", size=12)
    pen.text(62, 90, "(4, 4)", "code", size=12)
    for y, pixel in itertools.product(units, range(16)):
        pen.arrow([(214, top + height * (pixel + 0.5)), (302, y)], "soft", head=False)
    for pixel in range(16):
        row, column = divmod(pixel, 4)
        style = "value" if row % 2 else "value on"
        x, y = 10 + 26 * column, 106 + 26 * row
        pen.shape("rect", style, x=x, y=y, width=26, height=26)
        pen.shape("rect", style, x=188, y=top + height * pixel, width=26, height=height)
        pen.text(x + 13, y + 13, str(pixel + 1), size=12)
        pen.text(201, top + height * (pixel + 0.5), str(pixel + 1), size=12)
    pen.arrow([(122, 158), (180, 158)])
    pen.text(150, 144, "Flatten", "code", size=12)
    for y in units:
        pen.unit(316, y, 15, kind="operation")
    pen.text(314, 256, "Dense", "code", size=12)
    for x, y, label in (
        (62, 228, ("이미지", "image")),
        (201, 306, ("벡터", "vector")),
        (314, 276, ("완전 연결층", "dense layer")),
    ):
        pen.text(x, y, pen.say(*label), "soft", size=12)


@idea(
    "fully-connected",
    title=("완전 연결층의 파라미터", "The parameters of a fully connected layer"),
    caption=(
        "입력 m개를 유닛 n개에 빠짐없이 이으면 가중치가 m×n개다. 굵은 선은 유닛 하나가 가진 가중치다. 유닛마다 "
        "편향이 하나씩 더 있는데, 이를 빠뜨리고 세기 쉽다.",
        "With each of m inputs joined to each of n units there are m×n weights; the thick lines are those of one "
        "unit. Each unit has a bias besides, which is easily forgotten in counting.",
    ),
    narrow=(360, 288),
)
def fully_connected(pen: Pen) -> None:
    """Four inputs, three units, twelve weights and three biases."""
    inputs, units = (50, 100, 150, 200), (75, 125, 175)
    for chosen, end, start in itertools.product((False, True), units, inputs):
        if chosen == (end == units[1]):
            pen.arrow([(66, start), (226, end)], "parameter" if chosen else "soft", head=False, width=2.6 * chosen)
    for place, y in enumerate(inputs, 1):
        pen.unit(50, y, 16, f"x_{{{place}}}")
    for place, y in enumerate(units, 1):
        pen.arrow([(296, y), (258, y)], "parameter", width=2.6 if y == units[1] else 1)
        pen.unit(242, y, 16, f"{place}", "operation")
        pen.unit(312, y, 14, f"b_{{{place}}}", "parameter", size=12)
    labels = ("입력 m = 4", "m = 4 inputs"), ("유닛 n = 3", "n = 3 units"), ("편향 n = 3", "n = 3 biases")
    for x, label in zip((50, 234, 320), labels, strict=True):
        pen.text(x, 12, pen.say(*label), "soft", size=12)
    pen.text(180, 248, "m × n + n  =  4 × 3 + 3  =  15", "parameter", size=15)
    pen.text(180, 272, pen.say("가중치 12개와 편향 3개", "12 weights and 3 biases"), "soft")


@idea(
    "epoch-batch-step",
    title=("에폭, 배치, 스텝", "Epoch, batch and step"),
    caption=(
        "샘플 12개를 배치 크기 3으로 나누면 배치가 넷이고, 배치마다 가중치를 한 번씩 고치므로 한 에폭은 네 "
        "스텝이다. 배치 크기는 배치의 수가 아니다. 다음 에폭에서는 보통 순서를 섞어 다시 나눈다.",
        "Twelve samples in batches of size 3 make four batches; each changes the weights once, so an epoch has four "
        "steps. The batch size is not the number of batches. The next epoch usually shuffles and cuts anew.",
    ),
    narrow=(360, 226),
)
def epoch_batch_step(pen: Pen) -> None:
    """Samples in four batches, a step for each, and the weights after each."""
    pen.text(180, 10, pen.say("훈련 데이터 12개, 배치 크기 3", "12 training samples, batch size 3"), "soft", size=12)
    for batch in range(4):
        x = 48 + 88 * batch
        for sample in range(3):
            pen.shape("rect", "value", x=x - 36 + 24 * sample, y=26, width=24, height=26)
            pen.text(x - 24 + 24 * sample, 39, str(3 * batch + sample + 1), size=12)
        pen.text(x, 66, pen.say(f"배치 {batch + 1}", f"batch {batch + 1}"), "soft", size=12)
        pen.arrow([(x, 78), (x, 100)])
        pen.box(x, 117, 64, 34, "operation", pen.say(f"스텝 {batch + 1}", f"step {batch + 1}"))
        pen.arrow([(x, 134), (x, 152)], "parameter", width=2)
        pen.unit(x, 169, 17, f"w_{{{batch + 1}}}", "parameter", size=12)
        if batch:
            pen.arrow([(x - 71, 169), (x - 48, 169), (x - 48, 117), (x - 32, 117)], "parameter", width=2)
    for x in (12, 348):
        pen.arrow([(x, 196), (x, 204), (180, 204)], "soft", head=False)
    pen.text(180, 217, pen.say("에폭 하나 = 스텝 넷", "one epoch = four steps"), "strong")
