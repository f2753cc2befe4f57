"""Models that make data, and agents that act."""

from ..idea import idea
from ..pen import Pen
from .neurons import joined


@idea(
    "gan",
    title=("생성자와 판별자", "Generator and discriminator"),
    caption=(
        "생성자는 잡음으로 가짜를 만들고, 판별자는 진짜와 가짜를 가린다. 두 신경망은 번갈아 학습한다. 생성자는 "
        "진짜 데이터를 한 번도 보지 못하며, 판별자를 거쳐 돌아온 기울기로만 배운다.",
        "The generator makes fakes from noise, the discriminator tells them from real data; they are trained in "
        "turn. The generator never sees real data and learns only from gradients that come back through the "
        "discriminator.",
    ),
    narrow=(360, 300),
)
def gan(pen: Pen) -> None:
    """Noise and real data in, one probability out, gradients back to both networks."""
    pen.unit(34, 60, 20, "z")
    pen.text(34, 92, pen.say("잡음", "noise"), "soft", size=12)
    pen.arrow([(54, 60), (82, 60)])
    pen.box(132, 60, 100, 42, "parameter", pen.say("생성자", "generator"))
    pen.arrow([(182, 60), (222, 60)])
    pen.box(258, 60, 72, 42, "value", pen.say("가짜", "fake"))
    pen.arrow([(258, 81), (258, 140), (236, 140)])
    pen.box(60, 140, 86, 42, "value", pen.say("진짜", "real"))
    pen.arrow([(103, 140), (124, 140)])
    pen.box(180, 140, 112, 42, "parameter", pen.say("판별자", "discriminator"))
    pen.arrow([(180, 161), (180, 192)])
    pen.box(180, 208, 150, 32, "answer", pen.say("진짜일 확률", "probability of real"))
    pen.arrow([(180, 224), (180, 250)])
    pen.box(180, 268, 100, 34, "loss", pen.say("손실", "loss"))
    pen.arrow([(130, 268), (80, 268), (80, 176), (140, 176), (140, 161)], "gradient")
    pen.arrow([(230, 268), (330, 268), (330, 18), (132, 18), (132, 39)], "gradient")
    pen.text(348, 150, pen.say("기울기", "gradient"), "gradient", size=12, turned=90)


@idea(
    "rbm",
    title=("제한 볼츠만 머신", "A restricted Boltzmann machine"),
    caption=(
        "가시층과 은닉층 사이에만 선이 있고, 같은 층의 유닛끼리는 잇지 않는다. 선에는 방향이 없어 같은 가중치로 "
        "위로도 아래로도 계산한다.",
        "Lines run between the visible and the hidden layer only, never within a layer. They have no direction: "
        "the same weights are used upward and downward.",
    ),
    narrow=(360, 200),
)
def rbm(pen: Pen) -> None:
    """Four visible units below three hidden ones."""
    visible = [(110 + 72 * n, 150) for n in range(4)]
    hidden = [(146 + 72 * n, 46) for n in range(3)]
    joined(pen, visible, hidden, "parameter")
    for n, (x, y) in enumerate(visible, 1):
        pen.unit(x, y, 17, f"v_{{{n}}}")
    for n, (x, y) in enumerate(hidden, 1):
        pen.unit(x, y, 17, f"h_{{{n}}}", "operation")
    pen.text(8, 150, pen.say("가시층", "visible"), "soft", "start")
    pen.text(8, 46, pen.say("은닉층", "hidden"), "soft", "start")
    pen.text(34, 98, "W", "parameter")


WIDTHS = (784, 1000, 500, 250, 30)  # Hinton and Salakhutdinov, 2006, for images of 28 by 28 pixels


@idea(
    "dbn-bottleneck",
    title=("RBM 쌓기와 병목", "Stacked RBMs and a bottleneck"),
    caption=(
        "이웃한 두 층이 RBM 하나다. 아래부터 한 쌍씩 미리 학습한 뒤(왼쪽), 뒤집어 이어 붙이면 30개 수로 "
        "좁아졌다가 되살아나는 오토인코더가 된다(오른쪽). 층의 크기는 힌턴과 살라후트디노프의 2006년 논문을 "
        "따랐다.",
        "Two neighboring layers are one RBM. Trained pair by pair from below (left), then mirrored and joined "
        "(right), they make an autoencoder that narrows to 30 numbers and widens again. Sizes are those of Hinton "
        "and Salakhutdinov, 2006.",
    ),
    narrow=(360, 372),
)
def dbn_bottleneck(pen: Pen) -> None:
    """Pairs of layers at the left, the whole autoencoder at the right."""
    scale, high = 0.14, 22
    for place, width in enumerate(WIDTHS):
        y = 320 - 66 * place
        if place:
            pen.arrow([(92, y + 44), (92, y + 18)], "parameter", width=2)
            pen.text(104, y + 33, f"RBM {place}", "parameter", "start", size=12)
        pen.box(92, y, max(width * scale, 30), high, "value" if place == 0 else "operation", str(width), size=12)
    pen.text(92, 356, pen.say("한 쌍씩 사전 학습", "pretrained pair by pair"), "soft", size=12)
    whole = (*WIDTHS, *WIDTHS[-2::-1])
    for place, width in enumerate(whole):
        y = 324 - 37 * place
        if place:
            pen.arrow([(272, y + 25), (272, y + 12)], "flow")
        kind = "value" if place == 0 else "answer" if place in {4, 8} else "operation"
        pen.box(272, y, max(width * scale, 30), high, kind, str(width), size=12)
    pen.text(272, 356, pen.say("펼쳐서 미세 조정", "unrolled and fine-tuned"), "soft", size=12)


@idea(
    "agent-and-environment",
    title=("에이전트와 환경", "Agent and environment"),
    caption=(
        "에이전트가 상태를 보고 행동하면 환경이 보상과 다음 상태를 돌려준다. 무엇이 옳은 행동이었는지는 아무도 "
        "알려 주지 않는다.",
        "The agent sees a state and acts; the environment answers with a reward and the next state. Nobody says "
        "which action would have been right.",
    ),
    narrow=(360, 210),
)
def agent_and_environment(pen: Pen) -> None:
    """Action to the right and down, state and reward back."""
    pen.box(220, 40, 130, 48, "parameter", pen.say("에이전트", "agent"))
    pen.box(220, 168, 130, 48, "operation", pen.say("환경", "environment"))
    pen.arrow([(285, 40), (334, 40), (334, 168), (285, 168)])
    pen.arrow([(155, 156), (112, 156), (112, 52), (155, 52)], "memory")
    pen.arrow([(155, 182), (22, 182), (22, 28), (155, 28)], "answer", width=2)
    pen.text(328, 104, pen.say("행동 a", "action a") + "_{t}", "strong", "end")
    pen.text(119, 104, pen.say("상태 s", "state s") + "_{t+1}", "value", "start")
    pen.text(29, 104, pen.say("보상 r", "reward r") + "_{t+1}", "answer", "start")
