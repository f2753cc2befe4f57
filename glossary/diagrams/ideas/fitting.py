"""How well a model fits: bias, variance, overfitting and a remedy."""

import math

from ..idea import idea
from ..pen import Pen

SHOTS = (
    (-0.18, 0.12), (0.62, -0.48), (-0.72, -0.30), (0.30, 0.86), (-0.42, 0.66), (0.88, 0.34), (-0.90, 0.36),
    (-0.20, -0.86), (0.24, -0.14), (0.38, 0.30),
)  # fmt: skip


@idea(
    "bias-and-variance",
    title=("편향과 분산", "Bias and variance"),
    caption=(
        "과녁의 한가운데가 참값이고, 점 하나는 다른 훈련 데이터로 학습한 모델 하나의 예측이다. 편향은 점들이 "
        "한쪽으로 쏠린 정도, 분산은 흩어진 정도다. 점 하나, 곧 모델 하나만 보고는 둘을 가릴 수 없다.",
        "The center is the truth, and each dot the prediction of a model trained on other data. Bias is how far the "
        "dots are off together, variance how far they scatter; from one dot, that is from a single model, one "
        "cannot tell which it was.",
    ),
    narrow=(360, 378),
    wide=(720, 212),
)
def bias_and_variance(pen: Pen) -> None:
    """Four targets."""
    for place, (bias, spread) in enumerate(((0, 0), (0, 1), (1, 0), (1, 1))):
        x, y = (93 + 178 * place, 80) if pen.wide else (93 + 174 * (place % 2), 80 + 194 * (place // 2))
        for radius in (70, 47, 24):
            pen.unit(x, y, radius, kind="plain")
        pen.arrow([(x - 9, y), (x + 9, y)], "answer", head=False, width=2)
        pen.arrow([(x, y - 9), (x, y + 9)], "answer", head=False, width=2)
        for right, down in SHOTS:
            reach = 31 if spread else 11
            at = {"cx": x + 23 * bias + right * reach, "cy": y - 23 * bias + down * reach}
            pen.shape("circle", "value on", r=4, **at)
        high, low = pen.say("큼", "high"), pen.say("작음", "low")
        words = [
            f"{pen.say('편향', 'bias')} {high if bias else low}",
            f"{pen.say('분산', 'variance')} {high if spread else low}",
        ]
        pen.lines(
            x,
            y + (98 if pen.wide else 88),
            words if pen.wide else [", ".join(words)],
            "strong",
            size=12 if not pen.wide else 13,
        )


@idea(
    "overfitting-curves",
    title=("과적합과 멈출 때", "Overfitting and when to stop"),
    caption=(
        "개념도다. 훈련 손실은 에폭마다 줄지만, 검증 손실은 어느 때부터 다시 는다. 둘이 벌어지기만 한다고 곧 "
        "과적합은 아니며, 검증 손실이 나빠지기 시작하는 때가 멈출 때다. 실제 곡선은 들쭉날쭉하므로 몇 에폭 더 "
        "지켜본 뒤 가장 좋았던 가중치로 되돌아간다.",
        "A sketch: training loss falls with every epoch, validation loss rises again at some point. A gap alone does "
        "not yet mean overfitting; the time to stop is when validation loss turns worse. Real curves are ragged, so "
        "one waits some epochs longer and goes back to the best weights.",
    ),
    narrow=(360, 262),
)
def overfitting_curves(pen: Pen) -> None:
    """Two losses over epochs and the least validation loss."""
    left, right, top, bottom = 34, 346, 40, 216
    times = [n / 60 for n in range(61)]
    trained = [0.04 + 0.9 * math.exp(-4.4 * t) for t in times]
    validated = [0.17 + 0.82 * math.exp(-5.2 * t) + 0.46 * t**2.2 for t in times]
    best = validated.index(min(validated))
    xs = [left + 8 + (right - left - 30) * t for t in times]
    ys = [[bottom - (bottom - top) * value for value in losses] for losses in (trained, validated)]
    pen.shape("rect", "ground", x=xs[best], y=top, width=right - xs[best], height=bottom - top)
    pen.arrow([(left, bottom), (left, 14)])
    pen.arrow([(left, bottom), (right + 6, bottom)])
    pen.text(left + 10, 18, pen.say("손실", "loss"), "soft", "start")
    pen.text(right + 6, bottom + 18, pen.say("에폭", "epochs"), "soft", "end")
    pen.arrow([(xs[best], top), (xs[best], bottom)], "soft", head=False)
    pen.arrow(list(zip(xs, ys[0], strict=True)), "memory", head=False)
    pen.arrow(list(zip(xs, ys[1], strict=True)), "loss", head=False, width=2.5)
    pen.unit(xs[best], ys[1][best], 6, kind="answer")
    pen.text(xs[best], bottom + 18, pen.say("여기서 멈춘다", "stop here"), "answer")
    pen.text((left + xs[best]) / 2 + 14, 52, pen.say("과소적합", "underfitting"), "soft")
    pen.text((right + xs[best]) / 2, 52, pen.say("과적합", "overfitting"), "soft")
    pen.text(xs[-1], ys[0][-1] - 15, pen.say("훈련 손실", "training loss"), "value", "end")
    pen.text(xs[-1] - 34, ys[1][-1] - 10, pen.say("검증 손실", "validation loss"), "loss", "end")


DROPPED = (frozenset({1, 2}), frozenset({0, 2}), frozenset[int]())


@idea(
    "dropout",
    title=("드롭아웃", "Dropout"),
    caption=(
        "훈련할 때는 스텝마다 유닛을 무작위로 골라 출력을 0으로 만들고, 남은 출력을 1/(1−p)배로 키운다. 여기서는 p가 "
        "0.5여서 두 배다. 예측할 때는 모든 유닛이 일하며 아무것도 곱하지 않는다. 유닛이 아주 없어지는 것이 아니다.",
        "In training, random units give 0, other ones at every step, and what remains is scaled by 1/(1−p): here p "
        "is 0.5, so it is doubled. In prediction all units work and nothing is scaled. No unit is gone for good.",
    ),
    narrow=(360, 214),
    wide=(720, 236),
)
def dropout(pen: Pen) -> None:
    """The same network three times: some units dropped, others dropped, none dropped."""
    columns, across, gap, radius = (240, 70, 42, 14) if pen.wide else (120, 37, 36, 10)
    names = (
        pen.say("훈련, 스텝 1", "training, step 1"),
        pen.say("훈련, 스텝 2", "training, step 2"),
        pen.say("예측", "prediction"),
    )
    for place, dropped in enumerate(DROPPED):
        x, y = columns * (place + 0.5), 40 + 1.5 * gap
        layers = [
            [(x + (n - 1) * across, y + (m - (k - 1) / 2) * gap) for m in range(k)] for n, k in enumerate((3, 4, 2))
        ]
        for unit, (a, b) in enumerate(layers[1]):
            for other in (*layers[0], *layers[2]):
                if unit not in dropped:
                    pen.arrow([other, (a, b)], "soft", head=False)
        for at in layers[0]:
            pen.unit(*at, radius)
        for at in layers[2]:
            pen.unit(*at, radius, kind="answer")
        for unit, at in enumerate(layers[1]):
            if unit in dropped:
                pen.shape("circle", "plain", cx=at[0], cy=at[1], r=radius, stroke_dasharray="4 3")
                pen.text(*at, "0", "soft", size=12)
            else:
                pen.unit(*at, radius, kind="operation")
        low = y + 1.5 * gap + 38
        pen.text(x, low, names[place] if pen.wide else names[place].split(", ")[-1], "strong")
        words = pen.say("남은 출력 ×2", "the rest ×2") if dropped else pen.say("그대로", "not scaled")
        pen.text(x, low + 20, words, "soft", size=12)
