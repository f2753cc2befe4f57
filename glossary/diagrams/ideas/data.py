"""How data are split, and how answers are judged."""

from ..idea import idea
from ..pen import Kind, Pen


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
    narrow=(360, 170),
)
def three_sets(pen: Pen) -> None:
    """One bar in three parts, and what each is for."""
    parts: tuple[tuple[float, float, Kind, str, str, str], ...] = (
        (
            8,
            180,
            "value",
            pen.say("훈련", "training"),
            pen.say("가중치를", "learn the"),
            pen.say("학습한다", "weights"),
        ),
        (
            192,
            76,
            "parameter",
            pen.say("검증", "validation"),
            pen.say("모델을", "choose"),
            pen.say("고른다", "a model"),
        ),
        (272, 80, "answer", pen.say("테스트", "test"), pen.say("마지막에", "measure"), pen.say("한 번 잰다", "once")),
    )
    for left, width, kind, name, first, second in parts:
        x = left + width / 2
        pen.box(x, 46, width, 48, kind, name)
        pen.arrow([(x, 72), (x, 100)])
        pen.lines(x, 126, [first, second], size=13)
    pen.text(8, 10, pen.say("가진 데이터 모두", "all data"), "soft", "start", size=12)


@idea(
    "cross-validation",
    title=("5겹 교차 검증", "Five-fold cross-validation"),
    caption=(
        "다섯 조각을 돌아가며 한 번씩 검증에 쓰고 나머지로 학습한다. 다섯 점수의 평균은 한 번 나눈 점수보다 "
        "우연에 덜 흔들린다. 테스트 세트는 이 바깥에 따로 둔다.",
        "Each of five parts serves once for validation while the others train. The mean of the five scores "
        "depends less on chance than one split does. The test set stays outside.",
    ),
    narrow=(360, 200),
)
def cross_validation(pen: Pen) -> None:
    """Five rows of five cells, the marked one moving on."""
    for row in range(5):
        y = 24 + 36 * row
        pen.text(8, y, pen.say(f"{row + 1}회", f"run {row + 1}"), "soft", "start", size=12)
        for column in range(5):
            chosen = row == column
            label = pen.say("검증", "val.") if chosen else pen.say("훈련", "train")
            style = "parameter on" if chosen else "value"
            pen.shape("rect", style, x=56 + 60 * column, y=y - 13, width=56, height=26, rx=3)
            pen.text(84 + 60 * column, y, label, "strong" if chosen else "soft", size=12)


SHOTS = ((0.0, -0.9), (0.8, 0.3), (-0.7, 0.5), (0.3, 0.9), (-0.2, -0.1), (0.6, -0.6))


@idea(
    "bias-and-variance",
    title=("편향과 분산", "Bias and variance"),
    caption=(
        "과녁의 한가운데가 참값이고, 점 하나는 다른 훈련 데이터로 학습한 모델 하나의 예측이다. 편향은 점들이 쏠린 "
        "정도, 분산은 흩어진 정도다. 한 모델만 보고는 둘을 가릴 수 없다.",
        "The center is the truth, and each dot the prediction of a model trained on other data. Bias is how far "
        "the dots are off together, variance how far they scatter; from a single model one cannot tell which it "
        "was.",
    ),
    narrow=(360, 370),
    wide=(720, 210),
)
def bias_and_variance(pen: Pen) -> None:
    """Four targets."""
    kinds = [(bias, spread) for bias in (0, 1) for spread in (0, 1)]
    for place, (bias, spread) in enumerate(kinds):
        x, y = (95 + 177 * place, 80) if pen.wide else (92 + 176 * (place % 2), 76 + 182 * (place // 2))
        for radius in (62, 42, 22):
            pen.unit(x, y, radius, kind="plain")
        pen.unit(x, y, 4, kind="answer")
        for dx, dy in SHOTS:
            reach = 30 if spread else 8
            pen.unit(x + 26 * bias + dx * reach, y - 22 * bias + dy * reach, 4, kind="loss")
        words = pen.say(
            f"편향 {'큼' if bias else '작음'}, 분산 {'큼' if spread else '작음'}",
            f"bias {'high' if bias else 'low'}, variance {'high' if spread else 'low'}",
        )
        pen.text(x, y + 84, words, "strong", size=12)


@idea(
    "confusion-matrix",
    title=("혼동 행렬", "The confusion matrix"),
    caption=(
        "행은 실제 클래스, 열은 예측한 클래스다(scikit-learn의 차례). 재현율은 실제 양성의 행을, 정밀도는 "
        "양성이라고 예측한 열을 본다.",
        "Rows are the actual classes and columns the predicted ones, as in scikit-learn. Recall looks along the "
        "row of actual positives, precision along the column of predicted ones.",
    ),
    narrow=(360, 270),
)
def confusion_matrix(pen: Pen) -> None:
    """Four cells, and what recall and precision divide."""
    left, top, width, height = 84, 52, 100, 70
    cells: tuple[tuple[Kind, str, str, str], ...] = (
        ("answer", "TN", "참 음성", "true negative"),
        ("loss", "FP", "거짓 양성", "false positive"),
        ("loss", "FN", "거짓 음성", "false negative"),
        ("answer", "TP", "참 양성", "true positive"),
    )
    for place, (kind, short, ko, en) in enumerate(cells):
        x, y = left + width * (place % 2 + 0.5), top + height * (place // 2 + 0.5)
        pen.shape("rect", kind, x=x - width / 2 + 2, y=y - height / 2 + 2, width=width - 4, height=height - 4, rx=4)
        pen.text(x, y - 10, short, "strong", size=16)
        pen.text(x, y + 14, pen.say(ko, en), "soft", size=12)
    names = pen.say("음성", "negative"), pen.say("양성", "positive")
    for place, name in enumerate(names):
        pen.text(left + width * (place + 0.5), 40, name, size=12)
        pen.text(left - 8, top + height * (place + 0.5), name, anchor="end", size=12)
    pen.text(left + width, 16, pen.say("예측", "predicted"), "strong", size=12)
    pen.text(left - 8, 40, pen.say("실제", "actual"), "strong", "end", size=12)
    pen.arrow([(left + 2 * width + 6, top + 1.5 * height), (left + 2 * width + 20, top + 1.5 * height)], "parameter")
    pen.lines(324, top + 1.5 * height, [pen.say("재현율 =", "recall ="), "TP /", "(FN + TP)"], "parameter", size=12)
    pen.arrow([(left + 1.5 * width, top + 2 * height + 4), (left + 1.5 * width, top + 2 * height + 20)], "parameter")
    pen.text(
        left + 1.5 * width,
        228,
        pen.say("정밀도 = TP / (FP + TP)", "precision = TP / (FP + TP)"),
        "parameter",
        size=12,
    )


@idea(
    "dropout",
    title=("드롭아웃", "Dropout"),
    caption=(
        "학습할 때는 스텝마다 유닛을 무작위로 골라 0으로 만들고, 남은 값을 그만큼 키운다. 예측할 때는 모든 유닛이 "
        "일한다.",
        "In training, other units are set to 0 at random at each step, and the rest are scaled up; in prediction "
        "all of them work.",
    ),
    narrow=(360, 220),
)
def dropout(pen: Pen) -> None:
    """The same two layers twice: some units dropped, none dropped."""
    for left, dropped, label in (
        (30, {1, 3}, pen.say("학습", "training")),
        (210, set[int](), pen.say("예측", "prediction")),
    ):
        before = [(left, 40 + 46 * n) for n in range(4)]
        after = [(left + 110, 63 + 46 * n) for n in range(3)]
        for place, start in enumerate(before):
            for end in after:
                if place not in dropped:
                    pen.arrow([start, end], "soft", head=False)
        for place, (x, y) in enumerate(before):
            pen.unit(x, y, 15, "0" if place in dropped else "", "plain" if place in dropped else "value")
        for x, y in after:
            pen.unit(x, y, 15, kind="operation")
        pen.text(left + 55, 208, label, "strong")
