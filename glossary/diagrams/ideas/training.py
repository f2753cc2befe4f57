"""How a model learns: the loop, the derivatives, and the rules that take the steps."""

from ..idea import idea
from ..pen import Pen, Point, minus

BOX = 104, 36
# What a run has to give: the values and derivatives of the chain; the sizes of gradients in the network.
SLOPES = ("w", "z", "a", "loss", "dl_da", "da_dz", "dz_dw", "dl_dw")
GRADIENTS = ("right", "loss", "by_z", "by_hidden", "by_w1", "by_w2")


def _node(pen: Pen, at: Point, label: str, kind: str = "operation") -> None:
    pen.box(*at, *BOX, kind, label)


@idea(
    "training-loop",
    title=("학습의 순환", "The loop of training"),
    caption=(
        "모델의 예측을 정답과 견주어 손실을 재고, 옵티마이저가 손실의 기울기를 받아 가중치를 고친다. 데이터와 "
        "정답은 바뀌지 않는다. 학습이 바꾸는 것은 가중치뿐이다.",
        "The prediction is compared with the answer, which gives the loss; the optimizer takes the gradient of "
        "the loss and changes the weights. Data and answers stay as they are: weights are all that training "
        "changes.",
    ),
    narrow=(360, 320),
    wide=(720, 190),
)
def training_loop(pen: Pen) -> None:
    """Forward to the loss, back through the optimizer to the weights."""
    if pen.wide:
        data, model, guess, loss, target = (60, 46), (215, 46), (370, 46), (525, 46), (660, 46)
        optimizer = (370, 150)
        pen.arrow([(525, 64), (525, 150), (422, 150)], "gradient")
        pen.arrow([(318, 150), (215, 150), (215, 64)], "parameter", width=2.4)
        notes = (
            (474, 136, "gradient", pen.say("기울기", "gradient")),
            (266, 136, "parameter", pen.say("새 가중치", "weights")),
        )
    else:
        data, model, guess, loss, target = (100, 24), (100, 105), (100, 186), (100, 267), (290, 267)
        optimizer = (290, 186)
        pen.arrow([(140, 249), (140, 228), (290, 228), (290, 204)], "gradient")
        pen.arrow([(290, 168), (290, 105), (152, 105)], "parameter", width=2.4)
        notes = (
            (222, 214, "gradient halo", pen.say("기울기", "gradient")),
            (226, 91, "parameter", pen.say("새 가중치", "weights")),
        )
    for start, end in ((data, model), (model, guess), (guess, loss)):
        ends = (
            ((start[0] + 52, start[1]), (end[0] - 52, end[1]))
            if pen.wide
            else ((start[0], start[1] + 18), (end[0], end[1] - 18))
        )
        pen.arrow(ends)
    pen.arrow([(target[0] - 46, target[1]), (loss[0] + 52, loss[1])])
    _node(pen, data, pen.say("데이터", "data"), "value")
    _node(pen, model, pen.say("모델", "model"))
    _node(pen, guess, pen.say("예측", "prediction"), "value")
    _node(pen, loss, pen.say("손실 함수", "loss"), "loss")
    pen.box(*target, 92, 36, "answer", pen.say("정답", "answer"))
    _node(pen, optimizer, pen.say("옵티마이저", "optimizer"), "parameter")
    for x, y, style, label in notes:
        pen.text(x, y, label, style, size=12)


STEPS = (
    ("Sequential([...])", "층을 쌓는다", "stack the layers"),
    ("compile", "손실과 옵티마이저", "loss, optimizer"),
    ("fit", "학습한다", "train"),
    ("evaluate", "새 데이터로 잰다", "measure"),
    ("predict", "답을 구한다", "answer"),
    ("save", "보관한다", "keep"),
)


@idea(
    "keras-workflow",
    title=("케라스로 일하는 순서", "The order of work in Keras"),
    caption=(
        "모델을 정의하고, 학습 방법을 정하고, 학습하고, 처음 보는 데이터로 잰다. 결과가 모자라면 앞으로 돌아가 "
        "고친다. predict와 save는 만족한 뒤의 일이다.",
        "Define the model, say how it learns, train it, measure it on data it has not seen. If that is not "
        "enough, go back and change it; predict and save come once it is.",
    ),
    narrow=(360, 390),
    wide=(720, 150),
)
def keras_workflow(pen: Pen) -> None:
    """Six calls, and the way back from the fourth."""
    again = pen.say("모자라면 고친다", "not enough: change it")
    for place, (code, ko, en) in enumerate(STEPS):
        kind = "value" if place == 0 else "answer" if place > 3 else "operation"
        if pen.wide:
            x, width = (72, 132) if place == 0 else (103 + 112 * place, 84)
            pen.box(x, 40, width, 38, kind)
            pen.text(x, 40, code, "code strong", size=12)
            pen.text(x, 74, pen.say(ko, en), "soft", size=12)
            if place:
                pen.arrow([(138 if place == 1 else x - 70, 40), (x - 42, 40)])
        else:
            y = 24 + 66 * place
            pen.box(90, y, 150, 38, kind)
            pen.text(90, y, code, "code strong", size=12)
            pen.text(176, y, pen.say(ko, en), "soft", "start")
            if place:
                pen.arrow([(90, y - 47), (90, y - 19)])
    if pen.wide:
        pen.arrow([(439, 86), (439, 118), (72, 118), (72, 86)], "gradient")
        pen.text(256, 134, again, "soft")
    else:
        pen.arrow([(165, 236), (338, 236), (338, 10), (165, 10)], "gradient")
        pen.text(332, 258, again, "soft", "end")


FAMILY = {  # name: (year, place where it is narrow, where it is wide, from which it came)
    "SGD": (1951, (180, 24), (60, 110), ()),
    "Momentum": (1964, (88, 104), (200, 50), ("SGD",)),
    "Adagrad": (2011, (272, 104), (200, 170), ("SGD",)),
    "Nesterov": (1983, (52, 190), (345, 30), ("Momentum",)),
    "RMSprop": (2012, (206, 190), (345, 140), ("Adagrad",)),
    "Adadelta": (2012, (310, 190), (345, 200), ("Adagrad",)),
    "Adam": (2014, (180, 276), (490, 85), ("Momentum", "RMSprop")),
    "Nadam": (2016, (62, 362), (640, 30), ("Nesterov", "Adam")),
    "Adamax": (2014, (180, 362), (640, 110), ("Adam",)),
    "AdamW": (2017, (298, 362), (640, 180), ("Adam",)),
}


@idea(
    "optimizer-genealogy",
    title=("옵티마이저의 계보", "A genealogy of optimizers"),
    caption=(
        "확률적 경사하강법에서 두 갈래가 나왔다. 한쪽은 지나온 방향을 기억하고(모멘텀), 다른 쪽은 가중치마다 "
        "보폭을 달리 한다(Adagrad). Adam은 둘을 합쳤다. 해는 처음 발표된 해다.",
        "Two branches grew from stochastic gradient descent: one remembers where it came from (momentum), the "
        "other gives each weight a step of its own (Adagrad). Adam joins both. The years are those of first "
        "publication.",
    ),
    narrow=(360, 392),
    wide=(720, 230),
)
def optimizer_genealogy(pen: Pen) -> None:
    """From 1951 on, each below or to the right of what it came from."""
    for _, narrow, wide, parents in FAMILY.values():
        x, y = wide if pen.wide else narrow
        for parent in parents:
            px, py = FAMILY[parent][2] if pen.wide else FAMILY[parent][1]
            pen.arrow([(px + 44, py), (x - 44, y)] if pen.wide else [(px, py + 22), (x, y - 22)])
    for name, (year, narrow, wide, _) in FAMILY.items():
        kind = "value" if name in {"Momentum", "Nesterov"} else "parameter" if year in {2011, 2012} else "answer"
        pen.box(*(wide if pen.wide else narrow), 88, 44, "plain" if name == "SGD" else kind, name, note=str(year))


@idea(
    "chain-rule",
    title=("숫자로 따라가는 연쇄 법칙", "The chain rule in numbers"),
    caption=(
        "값은 앞으로 흐르고 미분은 뒤로 곱해진다.",
        "Values flow forward, derivatives are multiplied backward.",
    ),
    narrow=(360, 330),
    wide=(720, 170),
    needs=SLOPES,
)
def chain_rule(pen: Pen) -> None:
    """w, z, a and the loss, with the derivative of each by the one before."""
    v = {name: minus(pen.values[name], 3) for name in SLOPES}
    nodes = (
        (f"w = {v['w']}", "parameter", "", ""),
        (f"z = {v['z']}", "value", "z = wx + b", f"dz/dw = {v['dz_dw']}"),
        (f"a = {v['a']}", "value", "a = σ(z)", f"da/dz = {v['da_dz']}"),
        (f"L = {v['loss']}", "loss", "L = (a − y)²", f"dL/da = {v['dl_da']}"),
    )
    for place, (label, kind, how, slope) in enumerate(nodes):
        if pen.wide:
            x = 62 + 198 * place
            pen.box(x, 60, 104, 38, kind, label)
            if place:
                pen.arrow([(x - 146, 54), (x - 52, 54)])
                pen.arrow([(x - 52, 68), (x - 146, 68)], "gradient")
                pen.text(x - 99, 36, how, size=12)
                pen.text(x - 99, 88, slope, "gradient", size=12)
        else:
            y = 26 + 78 * place
            pen.box(110, y, 112, 38, kind, label)
            if place:
                pen.arrow([(102, y - 59), (102, y - 19)])
                pen.arrow([(118, y - 19), (118, y - 59)], "gradient")
                pen.text(94, y - 39, how, "", "end", size=12)
                pen.text(130, y - 39, slope, "gradient", "start", size=12)
    whole = f"dL/dw = {v['dl_da']} × {v['da_dz']} × {v['dz_dw']} = {v['dl_dw']}"
    pen.text(pen.width / 2, pen.height - 22, whole, "gradient", size=13)


@idea(
    "backpropagation",
    title=("역전파의 계산 그래프", "The graph of backpropagation"),
    caption=(
        "값은 앞으로, 기울기는 뒤로 흐른다.",
        "Values flow forward, gradients backward.",
    ),
    narrow=(360, 400),
    wide=(720, 210),
    needs=GRADIENTS,
)
def backpropagation(pen: Pen) -> None:
    """Input, hidden layer, probabilities and loss, with the size of the gradient at each."""
    v = {name: minus(pen.values[name], 4) for name in GRADIENTS}
    nodes = (
        ("x", "value", pen.say("픽셀 64개", "64 pixels")),
        ("h = tanh", "operation", pen.say("은닉층", "hidden layer")),
        ("p = softmax", "operation", pen.say(f"정답의 확률 {v['right']}", f"right digit {v['right']}")),
        ("L = −log p", "loss", pen.say(f"손실 {v['loss']}", f"loss {v['loss']}")),
    )
    weights = {1: ("W_{1}", v["by_w1"], v["by_hidden"]), 2: ("W_{2}", v["by_w2"], v["by_z"])}
    for place, (label, kind, note) in enumerate(nodes):
        if pen.wide:
            x, y = 66 + 196 * place, 120
            pen.box(x, y, 122, 44, kind, label, note=note)
            if place:
                pen.arrow([(x - 135, y - 6), (x - 61, y - 6)])
                pen.arrow([(x - 61, y + 8), (x - 135, y + 8)], "gradient")
            if place in weights:
                name, own, back = weights[place]
                pen.unit(x, 34, 18, name, "parameter")
                pen.arrow([(x - 6, 52), (x - 6, 98)], "parameter", width=2)
                pen.arrow([(x + 8, 98), (x + 8, 52)], "gradient")
                pen.text(x + 18, 76, f"|∂L/∂{name}| = {own}", "gradient", "start", size=12)
                pen.text(x, y + 42, f"|∂L/∂{'z' if place == 2 else 'Wx'}| = {back}", "gradient", size=12)
        else:
            x, y = 240, 30 + 108 * place
            pen.box(x, y, 126, 44, kind, label, note=note)
            if place:
                pen.arrow([(x - 8, y - 86), (x - 8, y - 22)])
                pen.arrow([(x + 8, y - 22), (x + 8, y - 86)], "gradient")
            if place in weights:
                name, own, back = weights[place]
                pen.unit(40, y, 18, name, "parameter")
                pen.arrow([(58, y - 6), (177, y - 6)], "parameter", width=2)
                pen.arrow([(177, y + 8), (58, y + 8)], "gradient")
                pen.text(116, y + 26, f"|∂L/∂{name}| = {own}", "gradient", size=12)
                pen.text(x + 16, y + 40, f"{back}", "gradient", "start", size=12)
