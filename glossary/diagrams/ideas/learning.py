"""What kinds of learning there are."""

from ..idea import idea
from ..pen import Kind, Pen

RINGS: tuple[tuple[float, float, Kind, str, str, str, str], ...] = (
    (160, 164, "plain", "인공지능", "artificial intelligence", "규칙, 탐색", "rules, search"),
    (112, 208, "value", "머신러닝", "machine learning", "결정 트리, SVM", "decision trees, SVM"),
    (64, 250, "parameter", "딥러닝", "deep learning", "CNN, 트랜스포머", "CNN, transformer"),
)


@idea(
    "ai-ml-dl",
    title=("인공지능, 머신러닝, 딥러닝", "Artificial intelligence, machine learning, deep learning"),
    caption=(
        "딥러닝은 머신러닝의 하나이고 머신러닝은 인공지능의 하나다. 머신러닝은 규칙을 사람이 적지 않고 데이터에서 "
        "배우며, 딥러닝은 그것을 층이 여럿인 신경망으로 한다. 세 말은 같은 뜻이 아니며, 사람이 적은 규칙만으로 된 "
        "인공지능도 있다.",
        "Deep learning is a part of machine learning, which is a part of artificial intelligence. Machine learning "
        "takes its rules from data instead of from people, deep learning does so with networks of many layers. The "
        "three are not the same: there is artificial intelligence made of hand-written rules alone.",
    ),
    narrow=(360, 328),
)
def ai_ml_dl(pen: Pen) -> None:
    """Three circles, one in another, with examples of what only the outer ones hold."""
    for radius, y, kind, ko, en, example, instance in RINGS:
        pen.unit(180, y, radius, kind=kind)
        high = y - radius + (32 if radius > 64 else 52)
        pen.text(180, high, pen.say(ko, en), "strong", size=15 if radius > 64 else 14)
        pen.text(180, high + 22, pen.say(example, instance), "soft", size=12)


ONE = ((24, 34), (34, 54), (48, 24), (58, 48), (30, 76), (66, 70), (70, 28))  # places of points of two groups
OTHER = ((84, 112), (104, 88), (118, 116), (128, 82), (98, 132), (136, 104), (120, 137))
WORDS = {  # whether answers are known: the name, what is given, what is done
    True: (("지도 학습", "supervised"), ("정답이 있다", "answers given"), ("경계를 배운다", "learns the border")),
    False: (("비지도 학습", "unsupervised"), ("정답이 없다", "no answers"), ("무리를 찾는다", "finds groups")),
}


@idea(
    "supervised-and-unsupervised",
    title=("지도 학습과 비지도 학습", "Supervised and unsupervised learning"),
    caption=(
        "같은 점들이다. 지도 학습은 점마다 정답(동그라미와 네모)을 받아 둘을 가르는 경계를 배우고, 비지도 학습은 "
        "정답 없이 가까운 점끼리의 무리를 찾는다. 비지도 학습이 찾은 무리가 무엇인지는 사람이 정해야 하며, "
        "사람이 바란 구분과 다를 수 있다.",
        "The points are the same. Supervised learning gets an answer for each (circle or square) and learns the "
        "border between them; unsupervised learning finds groups of near points without answers. What the groups "
        "mean is for people to say, and they may not be the ones that were wanted.",
    ),
    narrow=(360, 246),
)
def supervised_and_unsupervised(pen: Pen) -> None:
    """The same points with their classes and a border, and without classes but in two groups."""
    top, side = 36, 162
    for left, known in ((8, True), (190, False)):
        middle = left + side / 2
        pen.shape("rect", "frame", x=left, y=top, width=side, height=side, rx=10)
        if known:
            pen.arrow([(left + 22, top + 134), (left + 142, top + 22)], "parameter", head=False, width=2.5)
        else:
            for x, y in ((47, 50), (110, 110)):
                pen.shape("ellipse", "line soft", cx=left + x, cy=top + y, rx=41, ry=41, stroke_dasharray="5 4")
        for x, y in ONE:
            pen.unit(left + x, top + y, 6, kind="value" if known else "plain")
        for x, y in OTHER:
            if known:
                pen.shape("rect", "answer", x=left + x - 6, y=top + y - 6, width=12, height=12)
            else:
                pen.unit(left + x, top + y, 6, kind="plain")
        name, given, done = WORDS[known]
        pen.text(middle, 16, pen.say(*name), "strong", size=14)
        pen.text(middle, 214, pen.say(*given), "soft", size=12)
        pen.text(middle, 233, pen.say(*done))
