"""How data are split, and how answers are judged."""

from ..idea import idea
from ..pen import Kind, Pen

SETS: tuple[tuple[Kind, int, tuple[str, str], tuple[str, str], tuple[str, str], tuple[str, str]], ...] = (
    (
        "value",
        160,
        ("훈련", "training"),
        ("가중치를", "learn"),
        ("학습한다", "the weights"),
        ("스텝마다", "every step"),
    ),
    ("parameter", 88, ("검증", "validation"), ("모델을", "choose"), ("고른다", "a model"), ("여러 번", "many times")),
    (
        "answer",
        88,
        ("테스트", "test"),
        ("성능을", "judge"),
        ("잰다", "the result"),
        ("마지막에 한 번", "only once"),
    ),
)


@idea(
    "three-sets",
    title=("훈련, 검증, 테스트 세트", "Training, validation and test set"),
    caption=(
        "훈련 세트로 가중치를 학습하고, 검증 세트로 모델과 하이퍼파라미터를 고르고, 테스트 세트는 마지막에 한 "
        "번만 쓴다. 테스트 결과를 보고 무언가를 고치면 그때부터 그것은 검증 세트다.",
        "Weights are learned on the training set, models and hyperparameters chosen on the validation set; the "
        "test set is used once, at the end. Whoever changes something after seeing its result has made it a "
        "validation set.",
    ),
    narrow=(360, 190),
)
def three_sets(pen: Pen) -> None:
    """One bar in three parts, what each is for and how often it is used."""
    left = 6.0
    pen.arrow([(6, 24), (6, 14), (354, 14), (354, 24)], "soft", head=False)
    pen.text(180, 14, pen.say("가진 데이터 모두", "all data"), "soft halo", size=12)
    for kind, width, name, first, second, often in SETS:
        x = left + width / 2
        pen.shape("rect", kind, x=left, y=34, width=width, height=46, rx=6)
        pen.text(x, 57, pen.say(*name), "strong", size=14)
        pen.arrow([(x, 84), (x, 108)])
        pen.lines(x, 130, [pen.say(*first), pen.say(*second)])
        pen.text(x, 170, pen.say(*often), "soft", size=12)
        left += width + 6


@idea(
    "cross-validation",
    title=("5겹 교차 검증", "Five-fold cross-validation"),
    caption=(
        "다섯 조각(겹)을 돌아가며 한 번씩 검증에 쓰고 나머지로 학습한다. 모델은 매번 새로 학습한다. 다섯 점수의 "
        "평균은 한 번 나눈 점수보다 우연에 덜 흔들린다. 테스트 세트는 이 바깥에 따로 둔다.",
        "Each of five parts (folds) serves once for validation while the others train, every time a new model. The "
        "mean of the five scores depends less on chance than one split does. The test set stays outside.",
    ),
    narrow=(360, 250),
)
def cross_validation(pen: Pen) -> None:
    """Five rows of five cells, the marked one moving on, and a score for each row."""
    for row in range(5):
        y = 20 + 36 * row
        pen.text(6, y, pen.say(f"{row + 1}회", f"run {row + 1}"), "soft", "start", size=12)
        for column in range(5):
            chosen = row == column
            label = pen.say("검증", "val.") if chosen else pen.say("훈련", "train")
            style = "parameter on" if chosen else "value"
            pen.shape("rect", style, x=48 + 47 * column, y=y - 14, width=43, height=28, rx=4)
            pen.text(69.5 + 47 * column, y, label, "strong" if chosen else "soft", size=12)
        pen.arrow([(284, y), (304, y)])
        pen.text(310, y, pen.say(f"점수 {row + 1}", f"score {row + 1}"), "parameter", "start", 12)
    pen.arrow([(331, 180), (331, 206)], "parameter")
    pen.text(331, 222, pen.say("평균", "mean"), "parameter")
    pen.box(163, 222, 230, 30, "answer", pen.say("테스트 세트는 따로", "test set, kept apart"), 12)


@idea(
    "confusion-matrix",
    title=("혼동 행렬", "The confusion matrix"),
    caption=(
        "행은 실제 클래스, 열은 예측한 클래스다(사이킷런의 차례). 재현율은 실제 양성의 행(실선)을, 정밀도는 "
        "양성이라고 예측한 열(점선)을 본다. 둘의 분자는 같은 TP이고 분모가 다르다. 행과 열을 바꾸어 그린 책도 많다.",
        "Rows are the actual classes and columns the predicted ones, as in scikit-learn. Recall looks along the row "
        "of actual positives (solid), precision along the column of predicted ones (dashed); both divide TP, by "
        "different totals. Many books swap rows and columns.",
    ),
    narrow=(360, 282),
)
def confusion_matrix(pen: Pen) -> None:
    """Four cells, the row that recall divides by and the column that precision divides by."""
    left, top, width, height = 66, 58, 98, 76
    cells: tuple[tuple[Kind, str, str, str], ...] = (
        ("answer", "TN", "참 음성", "true negative"),
        ("loss", "FP", "거짓 양성", "false positive"),
        ("loss", "FN", "거짓 음성", "false negative"),
        ("answer", "TP", "참 양성", "true positive"),
    )
    for place, (kind, short, ko, en) in enumerate(cells):
        x, y = left + width * (place % 2 + 0.5), top + height * (place // 2 + 0.5)
        pen.shape("rect", kind, x=x - 44, y=y - 32, width=88, height=64, rx=6)
        pen.text(x, y - 10, short, "strong", size=17)
        pen.text(x, y + 13, pen.say(ko, en), "soft", size=12)
    for place, name in enumerate((pen.say("음성", "negative"), pen.say("양성", "positive"))):
        pen.text(left + width * (place + 0.5), 40, name)
        pen.text(left - 10, top + height * (place + 0.5), name, anchor="end")
    pen.text(left + width, 14, pen.say("예측", "predicted"), "strong")
    pen.text(left - 10, 40, pen.say("실제", "actual"), "strong", "end")
    middle, low, right = left + width, top + height, left + 2 * width
    end = top + 2 * height
    _ring(pen, left + 1, low + 1, right + 5, end - 1, dashed=False)
    _ring(pen, middle + 1, top - 5, right - 1, end + 5, dashed=True)
    pen.text(right + 14, low + 12, pen.say("재현율 =", "recall ="), "parameter", "start", 14)
    _ratio(pen, right + 46, low + 50, "TP", "TP + FN", "parameter")
    pen.text(middle + 8, end + 40, pen.say("정밀도 =", "precision ="), "negative", "end", 14)
    _ratio(pen, middle + 49, end + 40, "TP", "TP + FP", "negative")


def _ring(pen: Pen, left: float, top: float, right: float, bottom: float, *, dashed: bool) -> None:
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top), (left + 8, top)]
    pen.arrow(corners, "negative" if dashed else "parameter", head=False, width=2)


def _ratio(pen: Pen, x: float, y: float, above: str, below: str, style: str) -> None:
    pen.text(x, y - 11, above, style)
    pen.shape("rect", f"head {style}", x=x - 30, y=y, width=60, height=1.5)
    pen.text(x, y + 13, below, style)
