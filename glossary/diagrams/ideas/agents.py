"""Agents that act and learn from rewards."""

from ..idea import idea
from ..pen import Pen


@idea(
    "agent-and-environment",
    title=("에이전트와 환경", "Agent and environment"),
    caption=(
        "에이전트가 상태를 보고 행동하면 환경이 보상과 다음 상태를 돌려준다. 무엇이 옳은 행동이었는지는 아무도 "
        "알려 주지 않는다. 보상은 여러 걸음 뒤에야 오기도 한다.",
        "The agent sees a state and acts; the environment answers with a reward and the next state. Nobody says "
        "which action would have been right, and the reward may come many steps later.",
    ),
    narrow=(360, 220),
)
def agent_and_environment(pen: Pen) -> None:
    """Action to the right and down, state and reward back."""
    pen.box(190, 44, 132, 56, "parameter", pen.say("에이전트", "agent"), 14, pen.say("정책 π(a|s)", "policy π(a|s)"))
    pen.box(190, 176, 132, 56, "operation", pen.say("환경", "environment"), 14)
    pen.arrow([(256, 44), (332, 44), (332, 176), (256, 176)])
    pen.arrow([(124, 162), (98, 162), (98, 58), (124, 58)], "memory")
    pen.arrow([(124, 190), (22, 190), (22, 30), (124, 30)], "answer", width=2)
    pen.lines(322, 110, [pen.say("행동", "action"), "a_{t}"], "strong", "end")
    pen.lines(108, 110, [pen.say("다음 상태", "next state"), "s_{t+1}"], "value", "start")
    pen.lines(32, 110, [pen.say("보상", "reward"), "r_{t+1}"], "answer", "start")


@idea(
    "deep-q-network",
    title=("심층 Q 네트워크", "A deep Q-network"),
    caption=(
        "Q 신경망은 상태 s를 받아 행동마다 Q를 내고, 에이전트는 Q가 가장 큰 행동을 하되 확률 ε으로 아무 행동이나 "
        "한다. 겪은 일은 재생 메모리에 모아 두고 무작위로 꺼내 배운다. 목푯값은 가끔만 복사하는 목표 신경망으로 "
        "계산하며, 기울기는 거기로 흐르지 않는다.",
        "The Q-network takes a state s and gives a Q for every action; the agent takes the action with the largest "
        "Q, but a random one with probability ε. Experience is kept in a replay memory and drawn at random. Targets "
        "come from a target network that is copied only now and then; no gradient flows into it.",
    ),
    narrow=(360, 424),
)
def deep_q_network(pen: Pen) -> None:
    """Acting at the left, remembered experience and targets at the right, the loss below."""
    left, right, middle = 106, 276, 186
    pen.box(left, 42, 104, 46, "operation", pen.say("환경", "environment"))
    for n in (2, 1, 0):
        pen.box(right + 4 * n, 42 - 4 * n, 108, 46, "value")
    pen.text(right, 42, pen.say("재생 메모리", "replay memory"), "strong", size=12)
    pen.arrow([(left + 52, 42), (right - 54, 42)])
    pen.text(190, 26, "s, a, r, s′", "value", size=12)
    pen.arrow([(left - 22, 65), (left - 22, 155)])
    pen.text(left - 30, 110, pen.say("상태 s", "state s"), "value", "end")
    pen.arrow([(right, 65), (right, 155)])
    pen.shape("circle", "head flow", cx=right, cy=104, r=3)
    pen.arrow([(right, 104), (left + 22, 104), (left + 22, 155)])
    pen.text(right + 8, 128, "r, s′", "value", "start")
    pen.text((left + 22 + right) / 2, 90, pen.say("무작위로 꺼낸 s, a", "s, a at random"), "value", size=12)
    pen.box(left, 178, 104, 46, "parameter", pen.say("Q 신경망", "Q-network"))
    pen.box(right, 178, 108, 46, "parameter", pen.say("목표 신경망", "target network"))
    pen.arrow([(left + 52, 170), (right - 54, 170)], "parameter", width=2)
    pen.text((left + right) / 2 - 1, 154, pen.say("가끔 복사", "copy"), "parameter", size=12)
    pen.arrow([(left, 201), (left, 240)])
    for n, (name, value) in enumerate((("←", 0.4), ("↑", 0.9), ("→", 0.6), ("↓", 0.3))):
        y = 256 + 22 * n
        pen.text(left - 36, y, name, size=14)
        style = "answer on" if value == 0.9 else "answer"
        pen.shape("rect", style, x=left - 24, y=y - 7, width=80 * value, height=14)
    pen.arrow([(left - 54, 289), (16, 289), (16, 42), (left - 52, 42)])
    pen.lines(24, 228, [pen.say("행동 a", "action a"), pen.say("(ε-탐욕)", "(ε-greedy)")], "strong", "start", 12)
    pen.arrow([(right, 201), (right, 262)])
    pen.box(right, 289, 136, 54, "value", pen.say("목푯값", "target"), 13, "r + γ max Q(s′, a′)")
    pen.arrow([(left, 338), (left, 392), (middle - 50, 392)])
    pen.text(left - 8, 366, "Q(s, a)", "answer", "end")
    pen.arrow([(right, 316), (right, 392), (middle + 50, 392)])
    pen.box(middle, 392, 100, 44, "loss", pen.say("손실", "loss"), 13, pen.say("차이의 제곱", "squared error"))
    pen.arrow([(middle, 370), (middle, 187), (left + 52, 187)], "gradient")
    pen.text(middle + 8, 344, pen.say("기울기", "gradient"), "gradient", "start", 12)
