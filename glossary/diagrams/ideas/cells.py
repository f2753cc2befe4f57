"""Cells of recurrent networks."""

from ..idea import idea
from ..pen import Pen


@idea(
    "rnn-unrolled",
    title=("시간에 따라 펼친 순환 신경망", "A recurrent network unrolled over time"),
    caption=(
        "한 층을 시점마다 다시 쓴다. 시점 t의 은닉 상태는 그때의 입력과 바로 앞 시점의 은닉 상태로 정해지고, "
        "가중치 W와 U는 어느 시점에서나 같다.",
        "One layer is used again at every step. The hidden state at step t comes from the input of that step and the "
        "state before it; the weights W and U are the same at every step.",
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
