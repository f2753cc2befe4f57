"""Cells of recurrent networks."""

from ..idea import idea
from ..pen import Pen


@idea(
    "rnn-unrolled",
    title=("시간에 따라 펼친 순환 신경망", "A recurrent network unrolled over time"),
    caption=(
        "한 층을 시점마다 다시 쓴다. 시점 t의 은닉 상태는 그때의 입력과 바로 앞 시점의 은닉 상태로 정해지고, "
        "가중치 W와 U는 어느 시점에서나 같다.",
        "One layer is used again at every step. The hidden state at step t comes from the input of that step and "
        "the state before it; the weights W and U are the same at every step.",
    ),
    narrow=(360, 240),
    wide=(640, 240),
)
def rnn_unrolled(pen: Pen) -> None:
    """Steps side by side, joined by the hidden state."""
    steps = ("1", "2", "3", "4", "5") if pen.wide else ("1", "2", "3")
    gap = 112 if pen.wide else 100
    first, middle = (100, 110)
    pen.unit(first - 76, middle, 18, "h_{0}")
    for place, step in enumerate(steps):
        x = first + place * gap
        pen.unit(x, middle + 72, 18, f"x_{{{step}}}")
        pen.box(x, middle, 56, 38, "operation", "tanh")
        pen.unit(x, middle - 72, 18, f"h_{{{step}}}")
        pen.arrow([(x, middle + 53), (x, middle + 19)])
        pen.arrow([(x, middle - 19), (x, middle - 53)])
        pen.text(x + 8, middle + 36, "W", "parameter", "start")
        start = first - 57 if place == 0 else x - gap + 28
        pen.arrow([(start, middle), (x - 28, middle)], "parameter", width=2)
        pen.text((start + x - 30) / 2, middle - 12, "U", "parameter")
    note = pen.say("어느 시점이나 같은 W와 U", "the same W and U at every step")
    pen.text(pen.width / 2, pen.height - 14, note, "soft", size=12)


@idea(
    "lstm-cell",
    title=("LSTM 셀", "An LSTM cell"),
    caption=(
        "위의 굵은 선이 셀 상태 c다. 망각 게이트 f가 얼마나 남길지, 입력 게이트 i가 후보 c̃를 얼마나 더할지, 출력 "
        "게이트 o가 얼마나 내보낼지를 0과 1 사이의 수로 정한다. 게이트는 모두 h와 x를 함께 읽는다.",
        "The thick line is the cell state c. The forget gate f says how much of it stays, the input gate i how "
        "much of the candidate c̃ is added, the output gate o how much is shown, each by numbers from 0 to 1. All "
        "gates read h and x.",
    ),
    narrow=(360, 300),
)
def lstm_cell(pen: Pen) -> None:
    """Gates f, i, o and a candidate between the old and the new state."""
    pen.shape("rect", "frame", x=46, y=36, width=268, height=214, rx=12)
    top, gates, base = 70, 184, 226
    pen.arrow([(8, top), (352, top)], "memory")
    pen.arrow([(8, base), (250, base)], head=False)
    pen.arrow([(70, 288), (70, base)], head=False)
    for x, sign, name in ((90, "σ", "f"), (142, "σ", "i"), (194, "tanh", "c̃"), (250, "σ", "o")):
        pen.arrow([(x, base), (x, gates + 15)])
        pen.box(x, gates, 42, 30, "operation", sign)
        pen.text(x - 8, gates - 26, f"{name}_{{t}}", "strong", "end", size=12)
    pen.arrow([(90, gates - 15), (90, top + 12)])
    pen.arrow([(142, gates - 15), (142, 132), (156, 132)])
    pen.arrow([(194, gates - 15), (194, 132), (180, 132)])
    pen.arrow([(168, 120), (168, top + 12)])
    pen.arrow([(288, top), (288, 93)])
    pen.arrow([(288, 119), (288, 140)])
    pen.arrow([(250, gates - 15), (250, 152), (276, 152)])
    pen.arrow([(288, 164), (288, base), (352, base)])
    pen.box(288, 106, 46, 26, "operation", "tanh", size=12)
    for x, y, sign in ((90, top, "×"), (168, 132, "×"), (168, top, "+"), (288, 152, "×")):
        pen.unit(x, y, 12, sign, "operation", size=15)
    for x, y, name in ((22, top - 18, "c_{t−1}"), (338, top - 18, "c_{t}"), (22, base - 16, "h_{t−1}")):
        pen.text(x, y, name, "value")
    pen.text(338, base - 16, "h_{t}", "answer")
    pen.text(84, 282, "x_{t}", "value", "start")


@idea(
    "gru-cell",
    title=("GRU 셀", "A GRU cell"),
    caption=(
        "업데이트 게이트 z는 앞의 상태를 얼마나 남길지, 1−z는 후보를 얼마나 받을지 정한다. 리셋 게이트 r은 후보를 "
        "만들 때 앞의 상태를 얼마나 볼지 정한다. 논문에 따라 z와 1−z의 자리가 바뀌며, 여기서는 케라스를 따랐다.",
        "The update gate z says how much of the old state stays and, by 1−z, how much of the candidate comes in; "
        "the reset gate r says how much of the old state the candidate sees. Papers differ in which of the two is "
        "called z; this follows Keras.",
    ),
    narrow=(360, 300),
)
def gru_cell(pen: Pen) -> None:
    """Gates z and r, and a candidate, between the old and the new state."""
    pen.shape("rect", "frame", x=34, y=30, width=286, height=216, rx=12)
    top, gates, base = 64, 190, 226
    pen.arrow([(6, top), (354, top)], "memory")
    pen.arrow([(56, top), (56, base), (170, base)], head=False)
    pen.arrow([(250, 288), (250, 169)])
    pen.arrow([(250, 262), (118, 262), (118, base)], head=False)
    for x, name in ((100, "r"), (170, "z")):
        pen.arrow([(x, base), (x, gates + 15)])
        pen.box(x, gates, 42, 30, "operation", "σ")
        pen.text(x + 8, gates - 25, f"{name}_{{t}}", "strong", "start", size=12)
    pen.arrow([(100, gates - 15), (100, 160)])
    pen.arrow([(56, 148), (88, 148)])
    pen.arrow([(112, 148), (227, 148)])
    pen.arrow([(170, gates - 15), (170, top + 12)])
    pen.arrow([(170, 104), (190, 104)])
    pen.arrow([(224, 104), (238, 104)])
    pen.arrow([(250, 131), (250, 116)])
    pen.arrow([(250, 92), (250, top + 12)])
    pen.box(250, 150, 46, 38, "operation", "tanh")
    pen.box(207, 104, 34, 24, "operation", "1 −", size=12)
    for x, y, sign in ((170, top, "×"), (100, 148, "×"), (250, 104, "×"), (250, top, "+")):
        pen.unit(x, y, 12, sign, "operation", size=15)
    pen.text(22, top - 18, "h_{t−1}", "value", size=12)
    pen.text(338, top - 18, "h_{t}", "answer")
    pen.text(264, 282, "x_{t}", "value", "start")
    pen.text(257, 123, "h̃_{t}", "strong", "start", size=12)
