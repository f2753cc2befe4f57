"""Neurons, perceptrons and the layers that they make."""

import itertools
from collections.abc import Sequence

from ..idea import idea
from ..pen import Kind, Line, Pen, Point


@idea(
    "neuron-and-perceptron",
    title=("신경 세포와 퍼셉트론", "A neuron and a perceptron"),
    caption=(
        "가지돌기가 받은 신호가 세포체에서 모이고, 충분히 세면 축삭을 따라 나간다. 퍼셉트론은 이를 입력, 가중합, "
        "계단 함수로 옮겼다. 닮은 것은 얼개뿐이며, 실제 신경 세포는 수가 아니라 시간에 따른 전기 신호를 보낸다.",
        "Signals that dendrites receive gather in the cell body, and leave along the axon if they are strong "
        "enough. A perceptron has inputs, a weighted sum and a step instead. Only the outline is alike: a real "
        "neuron sends electric pulses over time, not numbers.",
    ),
    narrow=(360, 360),
    wide=(720, 190),
)
def neuron_and_perceptron(pen: Pen) -> None:
    """The cell, and beside or below it the unit that was modeled on it."""
    _cell(pen, 0, 0)
    if pen.wide:
        _perceptron(pen, 370, 0)
    else:
        _perceptron(pen, 0, 175)


def _cell(pen: Pen, left: float, top: float) -> None:
    body = (left + 130, top + 85)
    tips = [(18, 30), (10, 85), (18, 140), (62, 18), (62, 152)]
    for x, y in tips:
        end = (left + x, top + y)
        bend = (left + 80, top + (y + 85) / 2 + (y - 85) * 0.1)
        pen.curve(body, bend, end, "memory", head=False)
    pen.arrow([(body[0], body[1]), (left + 275, body[1])], "memory", head=False)
    for dy in (-34, 0, 34):
        pen.curve((left + 270, body[1]), (left + 300, body[1]), (left + 322, body[1] + dy), "memory", head=False)
        pen.unit(left + 325, body[1] + dy, 5)
    pen.unit(*body, 34)
    pen.unit(*body, 11, kind="plain")
    pen.text(left + 40, top + 172, pen.say("가지돌기", "dendrites"), "soft")
    pen.text(left + 130, top + 140, pen.say("세포체", "cell body"), "soft")
    pen.text(left + 222, body[1] + 18, pen.say("축삭", "axon"), "soft")


def _perceptron(pen: Pen, left: float, top: float) -> None:
    middle = top + 85
    total, step = (left + 150, middle), (left + 235, middle)
    for place, y in enumerate((middle - 58, middle, middle + 58), 1):
        pen.unit(left + 26, y, 18, f"x_{{{place}}}")
        pen.arrow([(left + 44, y), (total[0] - 24, middle + (y - middle) * 0.18)], "parameter", width=2)
        pen.text(left + 80, y + (middle - y) * 0.36 - 11, f"w_{{{place}}}", "parameter halo")
    pen.unit(total[0], top + 22, 15, "b", "parameter")
    pen.arrow([(total[0], top + 37), (total[0], middle - 22)], "parameter", width=2)
    pen.box(*total, 46, 44, "operation", "Σ", size=18)
    pen.arrow([(total[0] + 23, middle), (step[0] - 22, middle)])
    pen.box(*step, 44, 44, "operation")
    pen.arrow(
        [(step[0] - 13, middle + 11), (step[0], middle + 11), (step[0], middle - 11), (step[0] + 13, middle - 11)],
        head=False,
    )
    pen.arrow([(step[0] + 22, middle), (left + 292, middle)])
    pen.unit(left + 311, middle, 18, "y", "answer")
    pen.text(left + 6, top + 174, pen.say("입력과 가중치", "inputs and weights"), "soft", "start")
    pen.text(total[0] - 8, middle + 40, pen.say("가중합", "weighted sum"), "soft")
    pen.text(step[0] + 12, middle + 40, pen.say("계단 함수", "step"), "soft")


def joined(pen: Pen, before: Sequence[Point], after: Sequence[Point], kind: Line) -> None:
    """A line from every place before to every place after."""
    for start in before:
        for end in after:
            pen.arrow([start, end], kind, head=False)


def layered(pen: Pen, xs: Sequence[float], counts: Sequence[int], middle: float, gap: float, radius: float) -> None:
    """Columns of units, every unit joined to all of the column before; the first are inputs, the last outputs."""
    columns: list[list[Point]] = [
        [(x, middle + (n - (count - 1) / 2) * gap) for n in range(count)] for x, count in zip(xs, counts, strict=True)
    ]
    for before, after in itertools.pairwise(columns):
        joined(pen, before, after, "soft")
    for place, column in enumerate(columns):
        kind: Kind = "value" if place == 0 else "answer" if place == len(columns) - 1 else "operation"
        for x, y in column:
            pen.unit(x, y, radius, kind=kind)


@idea(
    "single-and-multilayer",
    title=("단층 퍼셉트론과 다층 퍼셉트론", "Single-layer and multilayer perceptron"),
    caption=(
        "단층 퍼셉트론에서는 입력이 바로 출력으로 이어지고, 다층 퍼셉트론에는 그 사이에 은닉층이 있다. 입력은 "
        "계산하지 않으므로 층으로 세지 않는 것이 보통이다.",
        "In a single-layer perceptron the inputs lead straight to the outputs; a multilayer perceptron has hidden "
        "layers in between. Inputs compute nothing and are usually not counted as a layer.",
    ),
    narrow=(360, 410),
    wide=(720, 210),
)
def single_and_multilayer(pen: Pen) -> None:
    """One layer beside, or above, several."""
    pen.text(
        60 if pen.wide else 180, 14, pen.say("단층", "single-layer"), "strong", "start" if pen.wide else "middle"
    )
    layered(pen, (70, 230) if pen.wide else (100, 260), (3, 2), 100, 44, 15)
    labels = (pen.say("입력", "inputs"), pen.say("출력층", "output layer"))
    for x, label in zip((70, 230) if pen.wide else (100, 260), labels, strict=True):
        pen.text(x, 185, label, "soft")
    left, top = (360, 0) if pen.wide else (0, 205)
    pen.text(left + 180, top + 14, pen.say("다층", "multilayer"), "strong")
    xs = [left + x for x in (40, 135, 225, 320)]
    layered(pen, xs, (3, 4, 4, 2), top + 100, 38, 14)
    labels = (pen.say("입력", "inputs"), pen.say("은닉층", "hidden layers"), pen.say("출력층", "output"))
    for x, label in zip((xs[0], (xs[1] + xs[2]) / 2, xs[3]), labels, strict=True):
        pen.text(x, top + 190, label, "soft")


@idea(
    "xor-from-gates",
    title=("게이트 셋으로 만든 XOR", "XOR made of three gates"),
    caption=(
        "XOR은 OR이 참이고 NAND도 참일 때 참이다. 퍼셉트론 하나로는 그을 수 없는 경계를 퍼셉트론 셋, 두 층으로 "
        "만든다.",
        "XOR is true where OR and NAND are both true: two layers of perceptrons make a boundary that one of them "
        "cannot.",
    ),
    narrow=(360, 190),
)
def xor_from_gates(pen: Pen) -> None:
    """Two inputs, two hidden gates, one gate at the end."""
    ys = (50, 125)
    for y in ys:
        for other in ys:
            pen.arrow([(48, y), (120, other + (y - other) * 0.16)], "flow")
    for place, y in enumerate(ys, 1):
        pen.unit(30, y, 18, f"x_{{{place}}}")
    for y, name in zip(ys, ("OR", "NAND"), strict=True):
        pen.box(152, y, 62, 40, "operation", name)
        pen.arrow([(183, y), (228, 87 + (y - 87) * 0.25)])
    pen.box(258, 87, 58, 40, "operation", "AND")
    pen.arrow([(287, 87), (314, 87)])
    pen.unit(333, 87, 18, "y", "answer")
    for x, label in ((152, pen.say("은닉층", "hidden layer")), (258, pen.say("출력층", "output layer"))):
        pen.text(x, 172, label, "soft")


@idea(
    "flattening",
    title=("이미지를 한 줄로 펼치기", "An image flattened into a row"),
    caption=(
        "4×4 이미지의 행을 차례로 이어 길이 16인 벡터로 만든다. 값은 그대로이고, 어느 픽셀이 위아래로 "
        "이웃했는지는 더 이상 드러나지 않는다.",
        "The rows of a 4×4 image follow one another in a vector of 16. No value changes, but which pixels were "
        "above one another is no longer to be seen.",
    ),
    narrow=(360, 270),
)
def flattening(pen: Pen) -> None:
    """A grid whose rows become one column, which a dense layer reads."""
    kinds = ("value", "parameter", "answer", "loss")
    for row, kind in enumerate(kinds):
        for column in range(4):
            pen.shape("rect", f"{kind} on", x=6 + 26 * column, y=70 + 26 * row, width=26, height=26)
            pen.shape("rect", f"{kind} on", x=188, y=12 + 15 * (4 * row + column), width=26, height=15)
    pen.text(58, 52, "4 × 4", "code")
    pen.arrow([(118, 126), (180, 126)])
    pen.text(148, 110, "Flatten", "code", size=12)
    for y in (60, 132, 204):
        for pixel in range(16):
            pen.arrow([(214, 19.5 + 15 * pixel), (290, y)], "soft", head=False)
    for y in (60, 132, 204):
        pen.unit(300, y, 15, kind="operation")
    pen.text(201, 262, "16", "code")
    pen.text(300, 240, "Dense", "code")
