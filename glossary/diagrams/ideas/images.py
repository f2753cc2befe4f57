"""Convolution and pooling, cell by cell and as a pipeline."""

from ..idea import idea
from ..pen import Pen

IMAGE = ((0, 0, 1, 1, 0), (0, 1, 1, 0, 0), (0, 1, 0, 0, 0), (1, 1, 0, 0, 0), (1, 0, 0, 0, 1))
KERNEL = ((1, 0, -1), (1, 0, -1), (1, 0, -1))
POOLED = ((1, 3, 2, 0), (4, 6, 1, 2), (0, 2, 5, 3), (1, 1, 8, 4))


def grid(
    pen: Pen,
    left: float,
    top: float,
    rows: tuple[tuple[int, ...], ...],
    kind: str,
    on: set[tuple[int, int]],
    side: float,
) -> None:
    """Numbers in cells, some of them marked."""
    for row, numbers in enumerate(rows):
        for column, number in enumerate(numbers):
            x, y = left + column * side, top + row * side
            pen.shape("rect", f"{kind} on" if (row, column) in on else kind, x=x, y=y, width=side, height=side)
            pen.text(x + side / 2, y + side / 2, str(number).replace("-", "−"), size=12)


def convolved(row: int, column: int) -> int:
    """What the kernel gives at one place."""
    return sum(IMAGE[row + i][column + j] * KERNEL[i][j] for i in range(3) for j in range(3))


@idea(
    "convolution-step",
    title=("합성곱의 한 걸음", "One step of a convolution"),
    caption=(
        "커널을 이미지의 한 자리에 겹쳐 칸끼리 곱하고 모두 더한 값이 출력의 한 칸이다. 커널은 같은 수를 지닌 채 "
        "모든 자리를 돈다. 신경망의 합성곱은 수학의 합성곱과 달리 커널을 뒤집지 않는다.",
        "The kernel is laid over one place, cell times cell, and the sum is one cell of the output; with the same "
        "numbers it visits every place. Unlike the convolution of mathematics, that of a network does not flip "
        "the kernel.",
    ),
    narrow=(360, 190),
)
def convolution_step(pen: Pen) -> None:
    """A 5 by 5 image, a 3 by 3 kernel, and the 3 by 3 output."""
    side = 24
    grid(pen, 4, 40, IMAGE, "value", {(i, 1 + j) for i in range(3) for j in range(3)}, side)
    pen.text(138, 100, "∗", "strong", size=18)
    grid(pen, 152, 64, KERNEL, "parameter", {(i, j) for i in range(3) for j in range(3)}, side)
    pen.text(240, 100, "=", "strong", size=18)
    out = tuple(tuple(convolved(row, column) for column in range(3)) for row in range(3))
    grid(pen, 256, 64, out, "answer", {(0, 1)}, side)
    for x, ko, en, size in (
        (64, "이미지", "image", "5 × 5"),
        (188, "커널", "kernel", "3 × 3"),
        (292, "출력", "output", "3 × 3"),
    ):
        pen.text(x, 18, pen.say(ko, en), "strong")
        pen.text(x, 176, size, "code soft")


@idea(
    "pooling-step",
    title=("최대 풀링", "Max pooling"),
    caption=(
        "2×2 칸마다 가장 큰 값만 남긴다. 가로와 세로가 반이 되고, 특성이 한 픽셀쯤 움직여도 결과가 크게 달라지지 "
        "않는다. 배울 파라미터는 없다.",
        "Of every 2×2 cells only the largest value stays. Height and width are halved, and a shift of a pixel or "
        "so changes little; there is nothing to learn.",
    ),
    narrow=(360, 170),
)
def pooling_step(pen: Pen) -> None:
    """A 4 by 4 map and what is left of it."""
    kinds = (("value", "parameter"), ("answer", "loss"))
    side = 30
    for row in range(4):
        for column in range(4):
            kind, number = kinds[row // 2][column // 2], POOLED[row][column]
            block = [POOLED[row // 2 * 2 + i][column // 2 * 2 + j] for i in range(2) for j in range(2)]
            style = f"{kind} on" if number == max(block) else kind
            pen.shape("rect", style, x=30 + column * side, y=24 + row * side, width=side, height=side)
            pen.text(45 + column * side, 39 + row * side, str(number), "strong" if number == max(block) else "")
    pen.arrow([(166, 84), (222, 84)])
    for row in range(2):
        for column in range(2):
            block = [POOLED[row * 2 + i][column * 2 + j] for i in range(2) for j in range(2)]
            x, y = 236 + column * side, 54 + row * side
            pen.shape("rect", f"{kinds[row][column]} on", x=x, y=y, width=side, height=side)
            pen.text(x + 15, y + 15, str(max(block)), "strong")
    pen.text(90, 160, "4 × 4", "code soft")
    pen.text(266, 160, "2 × 2", "code soft")


STAGES = (  # side and number of the maps as drawn, shape, layer that makes it
    (52, 1, "28 × 28 × 1", ""),
    (48, 5, "26 × 26 × 32", "Conv2D 3×3"),
    (28, 5, "13 × 13 × 32", "MaxPooling2D"),
    (24, 8, "11 × 11 × 64", "Conv2D 3×3"),
    (14, 8, "5 × 5 × 64", "MaxPooling2D"),
)


@idea(
    "convolution-pipeline",
    title=("합성곱 신경망의 흐름", "The pipeline of a convolutional network"),
    caption=(
        "합성곱을 지나면 특성 맵이 많아지고 풀링을 지나면 작아진다. 끝에서 한 줄로 펼쳐 완전 연결 층이 클래스를 "
        "고른다.",
        "Convolution makes more feature maps, pooling makes them smaller; at the end they are flattened, and a "
        "fully connected layer chooses the class.",
    ),
    narrow=(360, 450),
    wide=(720, 150),
)
def convolution_pipeline(pen: Pen) -> None:
    """An image, two rounds of convolution and pooling, and ten classes."""
    for place, (side, maps, shape, layer) in enumerate(STAGES):
        x, y = (52 + 118 * place, 74) if pen.wide else (80, 34 + 76 * place)
        if layer and pen.wide:
            pen.arrow([(x - 70, y), (x - 34, y)])
            pen.text(x - 54, 134, layer, "code", size=12)
        elif layer:
            pen.arrow([(80, y - 44), (80, y - 30)])
            pen.text(150, y - 38, layer, "code", "start", size=12)
        for n in range(maps):
            shift = (n - (maps - 1) / 2) * 3
            kind = "value" if place == 0 else "operation"
            pen.shape("rect", kind, x=x - side / 2 + shift, y=y - side / 2 + shift, width=side, height=side)
        if pen.wide:
            pen.text(x, 20, shape, "code soft", size=12)
        else:
            pen.text(150, y, shape, "code soft", "start")
    if pen.wide:
        pen.arrow([(558, 74), (596, 74)])
        pen.text(577, 134, "Flatten, Dense", "code", size=12)
        for n in range(10):
            pen.unit(624, 29 + 10 * n, 4.5, kind="answer")
        pen.text(640, 74, pen.say("클래스 10개", "10 classes"), "soft", "start", size=12)
    else:
        pen.arrow([(80, 370), (80, 404)])
        pen.text(150, 386, "Flatten, Dense", "code", "start", size=12)
        for n in range(10):
            pen.unit(26 + 12 * n, 420, 5, kind="answer")
        pen.text(150, 420, pen.say("클래스 10개", "10 classes"), "soft", "start")
