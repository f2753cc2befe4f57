"""Models that make data."""

from ..idea import idea
from ..pen import Kind, Pen


@idea(
    "gan",
    title=("생성자와 판별자", "Generator and discriminator"),
    caption=(
        "생성자는 잡음으로 가짜를 만들고, 판별자는 진짜와 가짜를 가린다. 두 신경망은 손실이 서로 달라 번갈아 "
        "학습한다. 붉은 점선은 기울기다. 생성자는 진짜 데이터를 한 번도 보지 못하고, 판별자를 거쳐 온 기울기로만 "
        "배운다. 이때 판별자의 가중치는 바꾸지 않는다.",
        "The generator makes fakes from noise, the discriminator tells them from real data; each has its own loss, "
        "and they are trained in turn. Dashed lines are gradients. The generator never sees real data and learns "
        "only from gradients that come back through the discriminator, whose weights stay as they are meanwhile.",
    ),
    narrow=(360, 424),
    wide=(720, 218),
)
def gan(pen: Pen) -> None:
    """Noise and real data in, one probability out, a loss for each network and gradients back."""
    w = pen.wide
    noise, maker, fake = ((28, 92), (128, 92), (246, 92)) if w else ((96, 36), (96, 104), (96, 172))
    real, judge, guess = ((246, 168), (378, 92), (502, 92)) if w else ((264, 172), (180, 252), (180, 322))
    lose, win = ((644, 54), (644, 130)) if w else ((96, 394), (264, 394))
    pen.unit(*noise, 19, "z")
    pen.text(*((28, 124) if w else (126, 36)), pen.say("잡음", "noise"), "soft", "middle" if w else "start")
    pen.box(*maker, 104, 42, "parameter", pen.say("생성자", "generator"))
    pen.box(*fake, 92, 40, "value", pen.say("가짜", "fake"))
    pen.box(*real, 92, 40, "value", pen.say("진짜", "real"))
    pen.box(*judge, 116, 42, "parameter", pen.say("판별자", "discriminator"))
    pen.box(*guess, *((92, 42) if w else (150, 34)), "answer", pen.say("진짜일 확률", "P(real)"))
    aim = pen.say("가짜가 1이 되게", "fake → 1")
    pen.box(*lose, 132, 46, "loss", pen.say("생성자 손실", "generator loss"), 12, aim)
    aim = pen.say("진짜는 1, 가짜는 0", "real → 1, fake → 0")
    pen.box(*win, 132, 46, "loss", pen.say("판별자 손실", "discriminator loss"), 12, aim)
    if w:
        for start, end in ((47, 76), (180, 200), (292, 320), (436, 456)):
            pen.arrow([(start, 92), (end, 92)])
        pen.arrow([(292, 168), (364, 168), (364, 113)])
        pen.arrow([(548, 92), (562, 92), (562, 54), (578, 54)])
        pen.arrow([(562, 92), (562, 130), (578, 130)])
        pen.arrow([(644, 31), (644, 14), (392, 14), (392, 71)], "gradient")
        pen.arrow([(364, 71), (364, 40), (128, 40), (128, 71)], "gradient")
        pen.arrow([(644, 153), (644, 204), (392, 204), (392, 113)], "gradient")
        pen.text(246, 24, pen.say("생성자를 고친다", "changes the generator"), "gradient", size=12)
        pen.text(518, 188, pen.say("판별자를 고친다", "changes the discriminator"), "gradient", size=12)
        return
    for start, end in ((55, 83), (125, 152)):
        pen.arrow([(96, start), (96, end)])
    pen.arrow([(96, 192), (96, 212), (150, 212), (150, 231)])
    pen.arrow([(264, 192), (264, 212), (210, 212), (210, 231)])
    pen.arrow([(180, 273), (180, 305)])
    pen.arrow([(180, 339), (180, 354), (112, 354), (112, 371)])
    pen.arrow([(180, 354), (248, 354), (248, 371)])
    pen.arrow([(94, 371), (94, 262), (122, 262)], "gradient")
    pen.arrow([(122, 242), (22, 242), (22, 104), (44, 104)], "gradient")
    pen.arrow([(266, 371), (266, 252), (238, 252)], "gradient")
    pen.lines(14, 306, [pen.say("생성자를", "changes the"), pen.say("고친다", "generator")], "gradient", "start", 12)
    words = [pen.say("판별자를", "changes the"), pen.say("고친다", "discriminator")]
    pen.lines(275, 306, words, "gradient", "start", 12)


@idea(
    "rbm",
    title=("제한 볼츠만 머신", "A restricted Boltzmann machine"),
    caption=(
        "가시층과 은닉층 사이에만 선이 있고, 같은 층의 유닛끼리는 잇지 않는다. ‘제한’은 이것을 가리킨다. 선에는 "
        "방향이 없어, 같은 가중치 W로 위로도 아래로도 계산한다.",
        "Lines run between the visible and the hidden layer only, never within a layer: this is what “restricted” "
        "means. They have no direction; the same weights W are used upward and downward.",
    ),
    narrow=(360, 206),
)
def rbm(pen: Pen) -> None:
    """Four visible units below three hidden ones, and the two directions."""
    visible = [(126 + 68 * n, 160) for n in range(4)]
    hidden = [(160 + 68 * n, 46) for n in range(3)]
    for start in visible:
        for end in hidden:
            pen.arrow([start, end], "parameter", head=False)
    for n, (x, y) in enumerate(visible, 1):
        pen.unit(x, y, 18, f"v_{{{n}}}")
    for n, (x, y) in enumerate(hidden, 1):
        pen.unit(x, y, 18, f"h_{{{n}}}", "operation")
    pen.text(12, 160, pen.say("가시층", "visible"), "soft", "start")
    pen.text(12, 46, pen.say("은닉층", "hidden"), "soft", "start")
    pen.arrow([(18, 142), (18, 64)])
    pen.arrow([(60, 64), (60, 142)])
    pen.text(26, 103, "W", "parameter", "start")
    pen.text(68, 103, "Wᵀ", "parameter", "start")


WIDTHS = (784, 1000, 500, 250, 30)  # Hinton and Salakhutdinov, 2006, for images of 28 by 28 pixels


@idea(
    "dbn-bottleneck",
    title=("RBM 쌓기와 병목", "Stacked RBMs and a bottleneck"),
    caption=(
        "왼쪽에서는 RBM을 아래부터 하나씩 미리 학습한다. 한 RBM의 은닉층 값이 다음 RBM의 데이터가 된다. 오른쪽에서는 "
        "그 가중치를 뒤집어(전치) 이어 붙여, 수 30개로 좁아졌다가 되살아나는 오토인코더를 만들고 역전파로 미세 "
        "조정한다. 층의 크기는 힌턴과 살라후트디노프의 2006년 논문을 따랐다.",
        "At the left, RBMs are trained one by one from below; the hidden values of one are the data of the next. At "
        "the right, their weights are mirrored (transposed) and joined to an autoencoder that narrows to 30 numbers "
        "and widens again, then fine-tuned by backpropagation. Sizes are those of Hinton and Salakhutdinov, 2006.",
    ),
    narrow=(360, 428),
)
def dbn_bottleneck(pen: Pen) -> None:
    """Pairs of layers at the left, the whole autoencoder at the right."""
    left, right, bottom = 98, 272, 384
    for place in range(4):
        y = bottom - 97 * place
        _layer(pen, left, y, WIDTHS[place], "value")
        pen.arrow([(left, y - 11), (left, y - 41)], "parameter", head=False, width=3)
        pen.text(left + 10, y - 26, f"W_{{{place + 1}}}", "parameter", "start")
        _layer(pen, left, y - 52, WIDTHS[place + 1], "operation")
        pen.text(8, y - 26, f"RBM {place + 1}", "strong", "start", 12)
        if place:
            pen.arrow([(left, y + 34), (left, y + 12)], "soft")
    pen.text(left, 416, pen.say("하나씩 사전 학습", "pretrained one by one"), "soft", size=12)
    for place, width in enumerate((*WIDTHS, *WIDTHS[-2::-1])):
        y = bottom - 42.9 * place
        kind: Kind = "value" if place == 0 else "answer" if place in {4, 8} else "operation"
        _layer(pen, right, y, width, kind)
        if place:
            pen.arrow([(right, y + 32), (right, y + 12)])
            name = f"W_{{{place}}}" if place < 5 else f"W_{{{9 - place}}}ᵀ"
            pen.text(right + 10, y + 21, name, "parameter", "start", 12)
    pen.text(right, 416, pen.say("펼쳐서 미세 조정", "unrolled and fine-tuned"), "soft", size=12)


def _layer(pen: Pen, x: float, y: float, units: int, kind: Kind) -> None:
    pen.box(x, y, max(units * 0.14, 34), 22, kind, str(units), 12)
