"""Neurons, perceptrons and the layers that they make."""

import itertools
import math
from collections.abc import Sequence

from ..idea import idea
from ..pen import Kind, Line, Pen, Point


def _limb(pen: Pen, start: Point, bend: Point, end: Point, thick: float, thin: float) -> None:
    """A bent arm of a cell that grows thinner toward its end."""
    left, right = [], []
    for part in range(13):
        t = part / 12
        x, y = ((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c for a, b, c in zip(start, bend, end, strict=True))
        dx, dy = ((1 - t) * (b - a) + t * (c - b) for a, b, c in zip(start, bend, end, strict=True))
        half = (thick + (thin - thick) * t) / 2 / (math.hypot(dx, dy) or 1)
        left.append((x - dy * half, y + dx * half))
        right.append((x + dy * half, y - dx * half))
    pen.shape("polygon", "head memory", points=" ".join(f"{x:.1f},{y:.1f}" for x, y in left + right[::-1]))


@idea(
    "neuron-and-perceptron",
    title=("신경 세포와 퍼셉트론", "A neuron and a perceptron"),
    caption=(
        "번호가 같은 곳끼리 짝이다. 가지돌기로 들어온 신호가 세포체에서 모이고, 충분히 세면 축삭을 따라 나간다. "
        "닮은 것은 얼개뿐이며, 실제 신경 세포는 수가 아니라 시간에 따른 전기 신호를 보낸다.",
        "Parts of the same number correspond. Signals come in through dendrites, gather in the cell body and leave "
        "along the axon if they are strong enough. Only the outline is alike: a real neuron sends electric pulses "
        "over time, not numbers.",
    ),
    narrow=(360, 416),
    wide=(720, 204),
)
def neuron_and_perceptron(pen: Pen) -> None:
    """The cell, and beside or below it the unit that was modeled on it."""
    _cell(pen, 0, 0)
    if pen.wide:
        _perceptron(pen, 368, 0)
    else:
        _perceptron(pen, 0, 212)


def _cell(pen: Pen, left: float, top: float) -> None:
    """A nerve cell: three dendrites, a body with its nucleus, an axon."""
    x, y = left + 150, top + 104
    pen.text(left + 8, top + 12, pen.say("신경 세포", "neuron"), "strong", "start", size=14)
    for side in (-1, 0, 1):
        tip, knee = (left + 44, y + 52 * side), (left + 78, y + 38 * side)
        _limb(pen, (x, y), (left + 104, y + 34 * side), tip, 13, 4)
        for dx, dy in ((-34, -15), (-36, 9)) if side == 0 else ((-30, 12 * side), (-34, -8 * side)):
            _limb(pen, tip, (tip[0] - 14, tip[1]), (tip[0] + dx, tip[1] + dy), 4, 2)
        twig = (knee[0] - 12, knee[1] + 26 * (side or -1) * (0.7 if side else 0.62))
        _limb(pen, knee, (knee[0] - 2, (knee[1] + twig[1]) / 2), twig, 4, 2)
        end = (left + 342, y + 38 * side)
        _limb(pen, (left + 286, y), (left + 312, y), end, 5, 3)
        pen.shape("circle", "head memory", cx=end[0], cy=end[1], r=5)
    _limb(pen, (x, y), (left + 230, y), (left + 288, y), 12, 5)
    pen.shape("circle", "head memory", cx=x, cy=y, r=28)
    pen.unit(x, y, 11)
    for at, ko, en in ((8, "① 가지돌기", "① dendrites"), (150, "② 세포체", "② cell body"), (352, "③ 축삭", "③ axon")):
        pen.text(left + at, top + 190, pen.say(ko, en), "soft", _side(at))


def _side(at: float) -> str:
    """On which side of a place a text stands that must not leave the sheet."""
    return {8: "start", 352: "end"}.get(at, "middle")


def _perceptron(pen: Pen, left: float, top: float) -> None:
    """Inputs, weights, sum, step and output, below the parts of the cell that they stand for."""
    middle = top + 104
    total, step = left + 150, left + 240
    pen.text(left + 8, top + 12, pen.say("퍼셉트론", "perceptron"), "strong", "start", size=14)
    for place, y in enumerate((middle - 52, middle, middle + 52), 1):
        pen.unit(left + 26, y, 17, f"x_{{{place}}}")
        pen.arrow([(left + 43, y), (total - 23, middle + (y - middle) * 0.22)], "parameter", width=2)
        pen.text(left + 82, y + (middle - y) * 0.36, f"w_{{{place}}}", "parameter halo")
    pen.unit(total, middle - 66, 15, "b", "parameter")
    pen.arrow([(total, middle - 51), (total, middle - 22)], "parameter", width=2)
    pen.box(total, middle, 46, 44, "operation", "Σ", size=18)
    pen.arrow([(total + 23, middle), (step - 22, middle)])
    pen.box(step, middle, 44, 44, "operation")
    corners = [(step - 13, middle + 11), (step, middle + 11), (step, middle - 11), (step + 13, middle - 11)]
    pen.arrow(corners, head=False)
    pen.arrow([(step + 22, middle), (left + 316, middle)])
    pen.unit(left + 333, middle, 17, "y", "answer")
    labels = (
        (8, "① 입력과 가중치", "① inputs, weights"),
        (195, "② 가중합, 계단 함수", "② sum and step"),
        (352, "③ 출력", "③ output"),
    )
    for at, ko, en in labels:
        pen.text(left + at, top + 190, pen.say(ko, en), "soft", _side(at))


def joined(pen: Pen, before: Sequence[Point], after: Sequence[Point], kind: Line) -> None:
    """A line from every place before to every place after."""
    for start, end in itertools.product(before, after):
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
        "단층 퍼셉트론에서는 입력이 바로 출력층으로 이어지고, 다층 퍼셉트론에는 그 사이에 은닉층이 있다. 입력은 "
        "계산하지 않으므로 층의 수에 넣지 않는 것이 보통이다.",
        "In a single-layer perceptron the inputs lead straight to the output layer; a multilayer perceptron has "
        "hidden layers in between. Inputs compute nothing and are usually not counted as a layer.",
    ),
    narrow=(360, 446),
    wide=(720, 222),
)
def single_and_multilayer(pen: Pen) -> None:
    """One layer beside, or above, several."""
    inputs, output = pen.say("입력", "inputs"), pen.say("출력층", "output layer")
    hidden = pen.say("은닉층 1", "hidden 1"), pen.say("은닉층 2", "hidden 2")
    one = pen.say("단층 퍼셉트론: 층 하나", "single-layer: one layer")
    many = pen.say("다층 퍼셉트론: 층 셋", "multilayer: three layers")
    left, top = (296, 0) if pen.wide else (0, 224)
    first = (60, 200) if pen.wide else (110, 250)
    xs = [left + x for x in (44, 132, 224, 316)] if not pen.wide else [left + x for x in (44, 152, 260, 368)]
    for title, at, columns, counts, labels in (
        (one, 0, first, (3, 2), (inputs, output)),
        (many, top, xs, (3, 4, 4, 2), (inputs, *hidden, output)),
    ):
        pen.text((columns[0] + columns[-1]) / 2, at + 12, title, "strong", size=14)
        layered(pen, columns, counts, at + 110, 40, 14)
        for x, label in zip(columns, labels, strict=True):
            pen.text(x, at + 206, label, "soft", size=12)


PAIRS = tuple(itertools.product((0, 1), repeat=2))
GATES = {"AND": (1, 1, -1.5), "OR": (1, 1, -0.5), "NAND": (-1, -1, 1.5)}  # two weights and a bias


def _fires(gate: str, first: int, second: int) -> int:
    """What a gate answers: 1 where its weighted sum exceeds 0."""
    w1, w2, b = GATES[gate]
    return int(w1 * first + w2 * second + b > 0)


def _xor(first: int, second: int) -> int:
    """The same, of three gates together."""
    return _fires("AND", _fires("OR", first, second), _fires("NAND", first, second))


def _answers(pen: Pen, x: float, y: float, side: float, answers: Sequence[int]) -> None:
    """Four cells around (x, y), a 1 marked."""
    for place, answer in enumerate(answers):
        left = x + (place - len(answers) / 2) * side
        pen.shape("rect", "answer on" if answer else "plain", x=left, y=y - 9, width=side, height=18)
        pen.text(left + side / 2, y, str(answer), "strong" if answer else "soft", size=12)


@idea(
    "logic-gates",
    title=("퍼셉트론으로 만든 논리 게이트", "Logic gates made of perceptrons"),
    caption=(
        "OR, AND, NAND는 퍼셉트론 하나로 되고, 다른 것은 가중치와 편향뿐이다. XOR는 하나로 되지 않아 세 게이트를 "
        "두 층으로 잇는다. 오른쪽은 네 입력에 대한 출력이며, 이 값을 내는 가중치는 이것 말고도 많다.",
        "One perceptron each makes OR, AND and NAND; they differ in weights and bias only. XOR takes three of "
        "them in two layers. On the right are the outputs for the four inputs; many other weights give the same.",
    ),
    narrow=(360, 402),
)
def logic_gates(pen: Pen) -> None:
    """Three perceptrons and a network of them, each with its answers."""
    pen.text(286, 10, pen.say("입력 x_{1} x_{2}", "inputs x_{1} x_{2}"), "soft", size=12)
    for place, pair in enumerate(PAIRS):
        pen.text(241 + 30 * place, 30, "{}{}".format(*pair), "soft", size=12)
    for row, (gate, (w1, w2, b)) in enumerate(GATES.items()):
        y = 66 + 90 * row
        pen.box(150, y, 60, 34, "operation", gate)
        for place, (dy, weight) in enumerate(((-19, w1), (19, w2)), 1):
            pen.unit(22, y + dy, 14, f"x_{{{place}}}")
            pen.weight((36, y + dy), (119, y + dy / 3), weight, scale=2, head=True)
            style = "parameter" if weight > 0 else "negative"
            pen.text(74, y + dy * 0.7, f"{weight}".replace("-", "−"), f"{style} halo", size=12)
        pen.text(150, y + 30, f"b = {b}".replace("-", "−"), "parameter" if b > 0 else "negative", size=12)
        pen.arrow([(180, y), (220, y)])
        _answers(pen, 286, y, 30, [_fires(gate, *pair) for pair in PAIRS])
    pen.arrow([(8, 304), (352, 304)], "soft", head=False)
    y = 356
    for dy, gate in ((-22, "OR"), (22, "NAND")):
        for other in (-22, 22):
            pen.arrow([(37, y + other), (65, y + dy + (other - dy) * 0.25)])
        pen.unit(22, y + dy, 15, "x_{1}" if dy < 0 else "x_{2}")
        pen.arrow([(117, y + dy), (141, y + dy * 0.3)])
        pen.box(91, y + dy, 52, 30, "operation", gate, size=12)
    pen.box(166, y, 48, 30, "operation", "AND", size=12)
    pen.arrow([(190, y), (220, y)])
    _answers(pen, 286, y, 30, [_xor(*pair) for pair in PAIRS])
    pen.text(286, y - 26, "XOR", "strong")


@idea(
    "xor-from-gates",
    title=("게이트 셋으로 만든 XOR", "XOR made of three gates"),
    caption=(
        "칸 넷은 네 가지 입력을 차례로 넣었을 때의 값이다. OR이 1이고 NAND도 1인 곳에서만 XOR가 1이다. 퍼셉트론 "
        "하나로는 그을 수 없는 경계를 퍼셉트론 셋, 두 층으로 만든다.",
        "The four cells are the values for the four inputs in turn. XOR is 1 just where both OR and NAND are 1: "
        "two layers of perceptrons make a boundary that one of them cannot.",
    ),
    narrow=(360, 198),
)
def xor_from_gates(pen: Pen) -> None:
    """Two inputs, two hidden gates, one gate at the end, each with its four values."""
    ys, end, middle = (26, 116), 254, 71
    for y, name, gate in zip(ys, ("x_{1}", "x_{2}"), ("OR", "NAND"), strict=True):
        for other in ys:
            pen.arrow([(54, other), (119, y + (other - y) * 0.1)])
        pen.unit(36, y, 18, name)
        pen.arrow([(181, y), (224, middle + (y - middle) * 0.22)])
        pen.box(150, y, 62, 36, "operation", gate)
        _answers(pen, 36, y + 34, 15, [pair[y != ys[0]] for pair in PAIRS])
        _answers(pen, 150, y + 34, 15, [_fires(gate, *pair) for pair in PAIRS])
    pen.box(end, middle, 60, 36, "operation", "AND")
    pen.arrow([(284, middle), (308, middle)])
    pen.unit(326, middle, 18, "y", "answer")
    _answers(pen, 326, middle + 34, 15, [_xor(*pair) for pair in PAIRS])
    for x, label in ((36, ("입력", "inputs")), (150, ("은닉층", "hidden layer")), (254, ("출력층", "output layer"))):
        pen.text(x, 186, pen.say(*label), "soft")
