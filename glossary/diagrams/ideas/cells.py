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


def branch(pen: Pen, x: float, y: float) -> None:
    """A dot where a line forks, so that lines that only cross are not taken for one."""
    pen.shape("circle", "head flow", cx=x, cy=y, r=3)


@idea(
    "lstm-cell",
    title=("LSTM 셀", "An LSTM cell"),
    caption=(
        "위의 굵은 선이 셀 상태 c다. 망각 게이트 f가 앞의 c를 얼마나 남길지, 입력 게이트 i가 후보 c̃를 얼마나 "
        "더할지, 출력 게이트 o가 h로 얼마나 내보낼지 0과 1 사이의 수로 정한다. 가중치는 아래 네 상자에만 있고, 네 "
        "상자는 모두 h와 x를 함께 읽는다. 게이트는 켜고 끄는 스위치가 아니라 원소마다 곱하는 비율이다.",
        "The thick line is the cell state c. The forget gate f says how much of the old c stays, the input gate i "
        "how much of the candidate c̃ is added, the output gate o how much goes out as h, each by numbers from 0 to "
        "1. Only the four boxes below have weights, and all of them read both h and x. A gate is no switch but a "
        "factor for every element.",
    ),
    narrow=(360, 312),
)
def lstm_cell(pen: Pen) -> None:
    """Gates f, i, o and a candidate between the old and the new state."""
    top, gates, base, last = 64, 188, 236, 314
    pen.shape("rect", "frame", x=34, y=28, width=306, height=230, rx=12)
    pen.arrow([(4, top), (356, top)], "memory")
    pen.arrow([(4, base), (268, base)], head=False)
    pen.arrow([(50, 298), (50, base)], head=False)
    branch(pen, 50, base)
    parts = (
        (76, "σ", "f", "망각", "forget"),
        (140, "σ", "i", "입력", "input"),
        (204, "tanh", "c̃", "후보", "new"),
        (268, "σ", "o", "출력", "output"),
    )
    for x, sign, name, ko, en in parts:
        if x < 268:
            branch(pen, x, base)
        pen.arrow([(x, base), (x, gates + 23)])
        pen.box(x, gates, 52, 46, "parameter", sign, note=pen.say(ko, en))
        pen.text(x - 7, gates - 37, f"{name}_{{t}}", "strong", "end")
    pen.arrow([(76, gates - 23), (76, top + 13)])
    pen.arrow([(140, gates - 23), (140, 126), (159, 126)])
    pen.arrow([(204, gates - 23), (204, 126), (185, 126)])
    pen.arrow([(172, 113), (172, top + 13)])
    branch(pen, last, top)
    pen.arrow([(last, top), (last, 88)])
    pen.box(last, 101, 34, 26, "operation", "tanh", size=12)
    pen.arrow([(last, 114), (last, 133)])
    pen.arrow([(268, gates - 23), (268, 146), (last - 13, 146)])
    pen.arrow([(last, 159), (last, base), (356, base)])
    for x, y, sign in ((76, top, "×"), (172, 126, "×"), (172, top, "+"), (last, 146, "×")):
        pen.unit(x, y, 13, sign, "operation", size=15)
    pen.text(17, top - 17, "c_{t−1}", "value")
    pen.text(348, top - 17, "c_{t}", "value")
    pen.text(17, base - 17, "h_{t−1}", "value")
    pen.text(349, base - 17, "h_{t}", "answer")
    pen.text(58, 292, "x_{t}", "value", "start")
    pen.text(338, 274, "c_{t} = f_{t} ⊙ c_{t−1} + i_{t} ⊙ c̃_{t}", "soft", "end")
    pen.text(338, 297, "h_{t} = o_{t} ⊙ tanh(c_{t})", "soft", "end")


@idea(
    "gru-cell",
    title=("GRU 셀", "A GRU cell"),
    caption=(
        "업데이트 게이트 z는 앞의 상태를 얼마나 남길지, 1−z는 후보 h̃를 얼마나 받을지 정한다. 리셋 게이트 r은 후보를 "
        "만들 때 앞의 상태를 얼마나 볼지 정한다. z와 1−z의 자리는 글마다 다르며, 여기서는 케라스를 따랐다. 다만 "
        "케라스는 기본적으로 h에 가중치를 곱한 다음에 r을 곱한다(reset_after=True).",
        "The update gate z says how much of the old state stays, and 1−z how much of the candidate h̃ comes in; the "
        "reset gate r says how much of the old state the candidate sees. Texts differ in which of z and 1−z keeps "
        "the old state; this follows Keras, which by default, however, applies r after the weights "
        "(reset_after=True).",
    ),
    narrow=(360, 316),
)
def gru_cell(pen: Pen) -> None:
    """Gates z and r, and a candidate, between the old and the new state."""
    top, gates, base, reset, update, new = 64, 192, 240, 96, 178, 282
    pen.shape("rect", "frame", x=34, y=28, width=292, height=248, rx=12)
    pen.arrow([(4, top), (356, top)], "memory")
    pen.arrow([(52, top), (52, base), (update, base)], head=False)
    pen.arrow([(new, 306), (new, gates + 23)])
    pen.arrow([(new, 258), (137, 258), (137, base)], head=False)
    for x, y in ((52, top), (52, 138), (reset, base), (137, base), (update, 101), (new, 258)):
        branch(pen, x, y)
    parts = (
        (reset, "σ", "r", "리셋", "reset"),
        (update, "σ", "z", "업데이트", "update"),
        (new, "tanh", "h̃", "후보", "new"),
    )
    for x, sign, name, ko, en in parts:
        if x < new:
            pen.arrow([(x, base), (x, gates + 23)])
        pen.box(x, gates, 60, 46, "parameter", sign, note=pen.say(ko, en))
        pen.text(x + 7, 159 if x < new else 140, f"{name}_{{t}}", "strong", "start")
    pen.arrow([(reset, gates - 23), (reset, 151)])
    pen.arrow([(52, 138), (reset - 13, 138)])
    pen.arrow([(reset + 13, 138), (234, 138), (234, gates), (new - 30, gates)])
    pen.arrow([(update, gates - 23), (update, top + 13)])
    pen.arrow([(update, 101), (208, 101)])
    pen.box(226, 101, 36, 24, "operation", "1 −", size=12)
    pen.arrow([(244, 101), (new - 13, 101)])
    pen.arrow([(new, gates - 23), (new, 114)])
    pen.arrow([(new, 88), (new, top + 13)])
    for x, y, sign in ((update, top, "×"), (reset, 138, "×"), (new, 101, "×"), (new, top, "+")):
        pen.unit(x, y, 13, sign, "operation", size=15)
    pen.text(17, top - 17, "h_{t−1}", "value")
    pen.text(343, top - 17, "h_{t}", "answer")
    pen.text(new + 8, 300, "x_{t}", "value", "start")
    pen.text(34, 299, "h_{t} = z_{t} ⊙ h_{t−1} + (1 − z_{t}) ⊙ h̃_{t}", "soft", "start")


SHAPES = (  # Korean and English name and example, steps with an input, steps with an output
    ("일대일", "one to one", "이미지 분류", "image classes", (0,), (0,)),
    ("일대다", "one to many", "이미지 설명", "image captions", (0,), (0, 1, 2)),
    ("다대일", "many to one", "감성 분석", "sentiment", (0, 1, 2), (2,)),
    ("다대다", "many to many", "품사 태깅", "parts of speech", (0, 1, 2), (0, 1, 2)),
)


@idea(
    "sequence-shapes",
    title=("시퀀스의 네 가지 입출력", "Four shapes of sequences in and out"),
    caption=(
        "아래가 입력, 가운데가 순환 층, 위가 출력이다. 넷은 층이 다른 것이 아니라, 어느 타임스텝에 입력을 넣고 어느 "
        "타임스텝의 출력을 쓰느냐가 다르다. 케라스에서 다대일은 return_sequences=False, 다대다는 True다. 번역처럼 "
        "입력과 출력의 길이가 다르면 인코더와 디코더를 잇는다.",
        "Inputs are below, the recurrent layer in the middle, outputs above. The layer is the same in all four; what "
        "differs is at which time steps there is an input and at which the output is used. In Keras, many to one is "
        "return_sequences=False and many to many True. Where the lengths differ, as in translation, an encoder is "
        "joined to a decoder.",
    ),
    narrow=(360, 414),
    wide=(720, 214),
)
def sequence_shapes(pen: Pen) -> None:
    """One, two or three steps of a recurrent layer, four times."""
    for place, (ko, en, use, used, taken, given) in enumerate(SHAPES):
        column, row = (place, 0) if pen.wide else (place % 2, place // 2)
        middle, high = 90 + 180 * column, 92 + 206 * row
        steps = max(*taken, *given) + 1
        xs = [middle + (step - (steps - 1) / 2) * 52 for step in range(steps)]
        for step, x in enumerate(xs):
            if step:
                pen.arrow([(x - 36, high), (x - 16, high)], "parameter", width=2)
            if step in taken:
                pen.arrow([(x, high + 37), (x, high + 16)])
                pen.unit(x, high + 49, 12)
            if step in given:
                pen.arrow([(x, high - 16), (x, high - 37)])
                pen.unit(x, high - 49, 12, kind="answer")
            pen.box(x, high, 32, 32, "operation")
        pen.text(middle, high - 79, pen.say(ko, en), "strong", size=14)
        pen.text(middle, high + 82, pen.say(use, used), "soft")
