"""How a model learns: the loop, the derivatives, and the rules that take the steps."""

from collections.abc import Sequence

from ..idea import idea
from ..pen import Kind, Line, Pen, minus

Node = tuple[str, str, float, Kind, str]  # a value before it, the derivative by that, its width, kind and label
# What a run has to give: the values and derivatives of a chain; those along one way through a network.
SLOPES = ("w", "z", "a", "loss", "dl_da", "da_dz", "dz_dw", "dl_dw")
WAY = ("x", "w1", "a", "h", "w2", "z", "p", "loss", "by_p", "by_z", "by_h", "by_a", "by_w2", "by_w1")


@idea(
    "training-loop",
    title=("학습의 순환", "The loop of training"),
    caption=(
        "예측을 정답과 견주어 손실을 재고, 옵티마이저가 손실의 기울기로 가중치를 고친다. 이것이 한 스텝이고, "
        "다음 데이터로 되풀이한다. 데이터와 정답은 그대로이며, 학습이 바꾸는 것은 가중치뿐이다.",
        "Prediction and target give the loss; the optimizer changes the weights by its gradient. That is one step, "
        "and the next data start the next. Data and targets stay as they are: training changes the weights only.",
    ),
    narrow=(360, 320),
    wide=(720, 214),
)
def training_loop(pen: Pen) -> None:
    """A ring of model, prediction, loss and optimizer, with data and targets from outside."""
    if pen.wide:
        left, right, upper, lower = 262, 458, 44, 164
        data, target = (62, upper), (658, lower)
        pen.arrow([(116, upper), (left - 54, upper)])
        pen.arrow([(604, lower), (right + 54, lower)])
    else:
        left, right, upper, lower = 68, 292, 104, 216
        data, target = (left, 24), (right, 296)
        pen.arrow([(left, 44), (left, upper - 20)])
        pen.arrow([(right, 276), (right, lower + 20)])
    center, middle = (left + right) / 2, (upper + lower) / 2
    pen.arrow([(left + 54, upper), (right - 54, upper)])
    pen.arrow([(right, upper + 20), (right, lower - 20)])
    pen.arrow([(right - 54, lower), (left + 54, lower)], "gradient")
    pen.arrow([(left, lower - 20), (left, upper + 20)], "parameter", width=2.6)
    pen.text(center, lower - 14, pen.say("기울기", "gradient"), "gradient", size=12)
    pen.text(left + 10, middle, pen.say("새 가중치", "new weights"), "parameter", "start", size=12)
    pen.lines(center + 34, middle, [pen.say("스텝마다", "again at"), pen.say("되풀이", "every step")], "soft")
    boxes: tuple[tuple[float, float, Kind, str, str], ...] = (
        (*data, "value", "데이터", "data"),
        (left, upper, "operation", "모델", "model"),
        (right, upper, "value", "예측", "prediction"),
        (right, lower, "loss", "손실 함수", "loss function"),
        (left, lower, "parameter", "옵티마이저", "optimizer"),
        (*target, "answer", "정답", "target"),
    )
    for x, y, kind, ko, en in boxes:
        pen.box(x, y, 108, 40, kind, pen.say(ko, en))


CALLS = (
    ("Sequential()", "층을 쌓는다", "stack layers"),
    ("compile()", "학습법을 정한다", "say how to learn"),
    ("fit()", "학습한다", "train"),
    ("evaluate()", "점수를 잰다", "measure"),
    ("predict()", "답을 구한다", "answer"),
    ("save()", "보관한다", "keep"),
)


@idea(
    "keras-workflow",
    title=("케라스로 일하는 순서", "The order of work in Keras"),
    caption=(
        "모델을 정의하고, 손실과 옵티마이저를 정하고, 학습하고, 처음 보는 데이터로 재고, 모자라면 앞으로 돌아가 "
        "고친다. predict와 save는 만족한 뒤의 일이다. 학습은 compile이 아니라 fit이 한다.",
        "Define the model, choose loss and optimizer, train, measure on data it has not seen, and go back if that "
        "is not enough; predict and save come once it is. It is fit that trains, not compile.",
    ),
    narrow=(360, 366),
    wide=(720, 128),
)
def keras_workflow(pen: Pen) -> None:
    """Six calls, and the way back from the fourth."""
    for place, (code, ko, en) in enumerate(CALLS):
        kind: Kind = "value" if place == 0 else "answer" if place > 3 else "operation"
        x, y = (60 + 120 * place, 24) if pen.wide else (128, 24 + 63 * place)
        pen.box(x, y, 98 if pen.wide else 130, 36, kind)
        pen.text(x, y, code, "code strong", size=12)
        at = (x, y + 34) if pen.wide else (x + 80, y)
        pen.text(*at, pen.say(ko, en), "soft", "middle" if pen.wide else "start", size=12)
        if place:
            pen.arrow([(x - 71, y), (x - 49, y)] if pen.wide else [(x, y - 45), (x, y - 18)])
    way = [(420, 72), (420, 98), (60, 98), (60, 72)] if pen.wide else [(63, 213), (34, 213), (34, 24), (63, 24)]
    pen.arrow(way)
    at, turned = ((240, 114), None) if pen.wide else ((18, 118), -90)
    pen.text(*at, pen.say("모자라면 고친다", "not enough: change it"), "strong", size=12, turned=turned)


FAMILY = {  # name: (year, place where it is narrow, where it is wide, from which it came)
    "SGD": (1951, (180, 24), (50, 112), ()),
    "Momentum": (1964, (92, 112), (206, 58), ("SGD",)),
    "Adagrad": (2011, (268, 112), (206, 166), ("SGD",)),
    "Nesterov": (1983, (48, 200), (362, 26), ("Momentum",)),
    "RMSprop": (2012, (204, 200), (362, 134), ("Adagrad",)),
    "Adadelta": (2012, (312, 200), (362, 198), ("Adagrad",)),
    "Adam": (2014, (180, 288), (514, 96), ("Momentum", "RMSprop")),
    "Nadam": (2016, (48, 376), (670, 26), ("Nesterov", "Adam")),
    "Adamax": (2014, (180, 376), (670, 96), ("Adam",)),
    "AdamW": (2017, (312, 376), (670, 166), ("Adam",)),
}


@idea(
    "optimizer-genealogy",
    title=("옵티마이저의 계보", "A genealogy of optimizers"),
    caption=(
        "확률적 경사하강법에서, 지나온 방향을 기억하는 갈래와 가중치마다 스텝의 크기를 달리하는 갈래가 나왔다. "
        "Adam은 둘을 합쳤다. 해는 처음 발표된 해이며, 나중 것이 늘 더 나은 것은 아니다.",
        "From stochastic gradient descent grew two branches: one remembers the way it came, one gives each weight "
        "its own step size. Adam joins both. Years are of first publication; later is not always better.",
    ),
    narrow=(360, 402),
    wide=(720, 226),
)
def optimizer_genealogy(pen: Pen) -> None:
    """From 1951 on, each below or to the right of what it came from."""
    for _, narrow, wide, parents in FAMILY.values():
        x, y = wide if pen.wide else narrow
        for parent in parents:
            px, py = FAMILY[parent][2] if pen.wide else FAMILY[parent][1]
            pen.arrow([(px + 44, py), (x - 44, y)] if pen.wide else [(px, py + 22), (x, y - 22)])
    for name, (year, narrow, wide, _) in FAMILY.items():
        pen.box(*(wide if pen.wide else narrow), 88, 44, "operation", name, note=str(year))
    labels = pen.say("방향을 기억", "keeps direction"), pen.say("크기를 따로", "own step sizes")
    for label, at in zip(labels, ((206, 24), (206, 200)) if pen.wide else ((50, 78), (310, 78)), strict=True):
        pen.text(*at, label, "soft", size=12)


@idea(
    "gradient-descent-step",
    title=("경사하강법의 한 스텝", "One step of gradient descent"),
    caption=(
        "지금 자리의 접선이 오른쪽으로 오르막이면 왼쪽으로 간다. 그래서 식에 빼기가 있다. 움직이는 거리는 학습률 "
        "η에 기울기를 곱한 것이라 가파를수록 멀리 가며, 한 번에 바닥에 닿는 것은 아니다.",
        "Where the tangent rises to the right, the step goes left; hence the minus sign. Its length is the learning "
        "rate η times the slope, so steeper places step farther, and one step does not reach the bottom.",
    ),
    narrow=(360, 258),
)
def gradient_descent_step(pen: Pen) -> None:
    """A bowl, its tangent at the weight of now, and the step against the slope."""
    center, before, after, bend, axis = 130, 250, 188, 0.008, 232
    bowl = {w: 206 - bend * (w - center) ** 2 for w in range(20, 277, 2)}
    slope = -2 * bend * (before - center)
    pen.arrow([(16, axis), (352, axis)], "soft")
    pen.arrow([(16, axis), (16, 14)], "soft")
    pen.text(346, axis + 15, "w", "strong")
    pen.text(26, 14, pen.say("손실 L", "loss L"), "strong", "start")
    pen.shape("path", "line loss", d="M" + " L".join(f"{w} {y:.1f}" for w, y in bowl.items()))
    pen.arrow([(w, bowl[before] + slope * (w - before)) for w in (before - 42, before + 34)], "gradient", head=False)
    pen.lines(310, bowl[before], [pen.say("접선의 기울기", "tangent slope"), "dL/dw > 0"], "gradient", size=12)
    stops = (center, pen.say("바닥", "bottom"), "soft"), (after, "w_{t+1}", "answer"), (before, "w_{t}", "value")
    for w, name, style in stops:
        pen.arrow([(w, bowl[w]), (w, axis)], "soft", head=False)
        pen.unit(w, bowl[w], 6, kind="plain" if w == center else "answer" if w == after else "value")
        pen.text(w, axis + 15, name, style)
    pen.arrow([(before, axis - 12), (after, axis - 12)], "parameter", width=2.4)
    pen.text((before + after) / 2 + 2, axis - 28, "−η · dL/dw", "parameter halo", size=12)


def _chain(pen: Pen, nodes: Sequence[Node], across: float, gap: float, at: float = 4) -> list[float]:
    """Boxes in a line, before each the value that comes in and the derivative that goes back; where they stand."""
    centers: list[float] = []
    for value, slope, width, kind, label in nodes:
        length = width if pen.wide else 38
        if value:
            ways: list[tuple[float, float, float, Line]] = [(-6, at, at + gap, "flow"), (8, at + gap, at, "gradient")]
            for shift, start, end, line in ways[: 2 if slope else 1]:
                ends = [(start, across + shift), (end, across + shift)]
                pen.arrow(ends if pen.wide else [(y, x) for x, y in ends], line)
            middle = at + gap / 2
            if pen.wide:
                pen.text(middle, across - 20, value, size=12)
                pen.lines(middle, across + 31, slope.split("\n"), "gradient", size=12)
            else:
                pen.text(across - 16, middle, value, "", "end", size=12)
                pen.text(across + 20, middle, slope.replace("\n", " = "), "gradient", "start", size=12)
            at += gap
        centers.append(at + length / 2)
        pen.box(*((centers[-1], across) if pen.wide else (across, centers[-1])), width, 38, kind, label)
        at += length
    return centers


@idea(
    "chain-rule",
    title=("숫자로 따라가는 연쇄 법칙", "The chain rule in numbers"),
    caption=("값은 앞으로 흐르고 미분은 뒤로 곱해진다.", "Values flow forward; derivatives multiply backward."),
    narrow=(360, 340),
    wide=(720, 138),
    needs=SLOPES,
)
def chain_rule(pen: Pen) -> None:
    """w, z, a and the loss, with the derivative of each by the one before."""
    v = {name: minus(pen.values[name], 3) for name in SLOPES}
    nodes: list[Node] = [
        ("", "", 106, "parameter", f"w = {v['w']}"),
        ("z = wx + b", f"dz/dw = {v['dz_dw']}", 106, "value", f"z = {v['z']}"),
        ("a = σ(z)", f"da/dz = {v['da_dz']}", 106, "value", f"a = {v['a']}"),
        ("L = (a − y)²", f"dL/da = {v['dl_da']}", 106, "loss", f"L = {v['loss']}"),
    ]
    _chain(pen, nodes, 42 if pen.wide else 164, 96 if pen.wide else 46)
    whole = f"dL/dw = {v['dl_da']} × {v['da_dz']} × {v['dz_dw']} = {v['dl_dw']}"
    pen.text(pen.width / 2, pen.height - 14, whole, "gradient", size=14)


@idea(
    "backpropagation",
    title=("역전파의 계산 그래프", "The graph of backpropagation"),
    caption=("값은 앞으로, 기울기는 뒤로 흐른다.", "Values flow forward, gradients backward."),
    narrow=(360, 446),
    wide=(720, 178),
    needs=WAY,
)
def backpropagation(pen: Pen) -> None:
    """One way through a network: a pixel, a unit and a class, with the gradient by each value."""
    v = {name: minus(pen.values[name], 3) for name in WAY}
    back = {name: f"∂L/∂{name}\n{v[f'by_{name}']}" for name in "ahzp"}
    nodes: list[Node] = [
        ("", "", 34, "value", "x"),
        (f"x = {v['x']}", "", 44, "operation", "Σ"),
        (f"a = {v['a']}", back["a"], 52, "operation", "tanh"),
        (f"h = {v['h']}", back["h"], 44, "operation", "Σ"),
        (f"z = {v['z']}", back["z"], 68, "operation", "softmax"),
        (f"p = {v['p']}", back["p"], 96, "loss", f"L = −log p\n{v['loss']}"),
    ]
    across = 118 if pen.wide else 206
    centers = _chain(pen, nodes, across, 74 if pen.wide else 42)
    for label, name, at in (("w_{1}", "w1", centers[1]), ("w_{2}", "w2", centers[3])):
        slope = f"∂L/∂{label} = {v[f'by_{name}']}"
        if pen.wide:
            pen.unit(at, 20, 17, label, "parameter")
            pen.arrow([(at - 6, 36), (at - 6, across - 19)], "parameter", width=2)
            pen.arrow([(at + 7, across - 19), (at + 7, 36)], "gradient")
            pen.text(at - 14, 62, v[name], "parameter", "end", size=12)
            pen.text(at + 16, 62, slope, "gradient", "start", size=12)
        else:
            pen.unit(32, at, 17, label, "parameter")
            pen.arrow([(49, at - 6), (across - 22, at - 6)], "parameter", width=2)
            pen.arrow([(across - 22, at + 7), (49, at + 7)], "gradient")
            pen.text(114, at - 18, v[name], "parameter", size=12)
            pen.text(110, at + 22, slope, "gradient", size=12)
