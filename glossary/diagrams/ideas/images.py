"""Convolution and pooling, cell by cell and as a pipeline."""

from collections.abc import Sequence

from ..idea import idea
from ..pen import Kind, Line, Pen

Cells = Sequence[Sequence[int]]
IMAGE = ((0, 0, 1, 1, 0), (0, 1, 1, 0, 0), (0, 1, 0, 0, 0), (1, 1, 0, 0, 0), (1, 0, 0, 0, 1))
KERNEL = ((1, 0, -1), (1, 0, -1), (1, 0, -1))
AT = (0, 1)  # where the kernel lies
POOLED = ((1, 3, 2, 0), (4, 6, 1, 7), (0, 2, 5, 3), (1, 1, 8, 4))


def grid(pen: Pen, left: float, top: float, rows: Cells, kind: Kind, on: set[tuple[int, int]], side: float) -> None:
    """Numbers in cells, some of them marked; marked cells are drawn last, above the borders of others."""
    cells = [((row, column) in on, row, column) for row in range(len(rows)) for column in range(len(rows[row]))]
    for marked, row, column in sorted(cells):
        x, y = left + column * side, top + row * side
        pen.shape("rect", f"{kind} on" if marked else kind, x=x, y=y, width=side, height=side)
        number = str(rows[row][column]).replace("-", "−")
        pen.text(x + side / 2, y + side / 2, number, "strong" if marked else "", size=12)


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
    narrow=(360, 288),
    wide=(720, 216),
)
def convolution_step(pen: Pen) -> None:
    """A 5 by 5 image, a 3 by 3 kernel and the 3 by 3 output, with the sum that gives one cell."""
    side, left, gap = (29, 8, 40) if pen.wide else (24, 18, 28)
    top, middle = 40, 40 + 2.5 * side
    window = {(AT[0] + i, AT[1] + j) for i in range(3) for j in range(3)}
    kernel, out = left + 5 * side + gap, left + 8 * side + 2 * gap
    numbers = tuple(tuple(convolved(row, column) for column in range(3)) for row in range(3))
    grid(pen, left, top, IMAGE, "value", window, side)
    grid(pen, kernel, top + side, KERNEL, "parameter", {(i, j) for i in range(3) for j in range(3)}, side)
    grid(pen, out, top + side, numbers, "answer", {AT}, side)
    pen.text(kernel - gap / 2, middle, "∗", "strong", size=18)
    pen.text(out - gap / 2, middle, "=", "strong", size=18)
    for x, cells, ko, en in (
        (left, 5, "이미지", "image"),
        (kernel, 3, "커널", "kernel"),
        (out, 3, "출력", "output"),
    ):
        pen.text(x + cells * side / 2, 18, pen.say(ko, en), "strong")
        pen.text(x + cells * side / 2, top + 5 * side + 16, f"{cells} × {cells}", "soft")
    x, y = (out + 3 * side + 56, top + 1.5 * side) if pen.wide else (107, 214)
    for row in range(3):
        pairs = [(IMAGE[AT[0] + row][AT[1] + i], KERNEL[row][i]) for i in range(3)]
        words = " + ".join(f"{a}·{b}" if b >= 0 else f"{a}·(−{-b})" for a, b in pairs)
        pen.text(x, y + row * 24, words, anchor="start")
        if row:
            pen.text(x - 8, y + row * 24, "+", anchor="end")
    pen.shape("rect", "frame", x=x - 32, y=y - 22, width=210, height=92, rx=10)
    pen.text(x + 124, y + 48, f"= {numbers[AT[0]][AT[1]]}", "answer", "start")


@idea(
    "pooling-step",
    title=("최대 풀링", "Max pooling"),
    caption=(
        "2×2 칸마다 가장 큰 값만 남긴다. 높이와 너비가 반이 되고, 특성이 한 픽셀쯤 움직여도 결과가 크게 달라지지 "
        "않는다. 채널마다 따로 하므로 채널 수는 그대로이고, 배울 파라미터는 없다.",
        "Of every 2×2 cells only the largest value stays. Height and width are halved, and a shift of a pixel or so "
        "changes little. Every channel is pooled by itself, so their number stays; there is nothing to learn.",
    ),
    narrow=(360, 190),
)
def pooling_step(pen: Pen) -> None:
    """A 4 by 4 map in four blocks, and the largest value of each."""
    side, gap = 32, 8
    for row in range(2):
        for column in range(2):
            block = [POOLED[row * 2 + i][column * 2 + 0 : column * 2 + 2] for i in range(2)]
            largest = max(max(line) for line in block)
            marked = {(i, j) for i in range(2) for j in range(2) if block[i][j] == largest}
            shift_x, shift_y = column * (2 * side + gap), row * (2 * side + gap)
            grid(pen, 24 + shift_x, 14 + shift_y, block, "value", marked, side)
            grid(pen, 262 + column * side, 50 + row * side, [[largest]], "answer", {(0, 0)}, side)
    pen.arrow([(176, 82), (246, 82)])
    pen.text(211, 66, pen.say("최댓값", "largest"), "strong")
    pen.text(211, 98, pen.say("2 × 2마다", "of 2 × 2"), "soft")
    pen.text(92, 170, "4 × 4", "soft")
    pen.text(294, 170, "2 × 2", "soft")


STAGES = (  # side and number of the maps as drawn, shape, layer that makes it, its parameters
    (56, 1, "28 × 28 × 1", "", 0),
    (52, 5, "26 × 26 × 32", "Conv2D 3×3", 320),
    (30, 5, "13 × 13 × 32", "MaxPooling2D", 0),
    (26, 8, "11 × 11 × 64", "Conv2D 3×3", 18_496),
    (14, 8, "5 × 5 × 64", "MaxPooling2D", 0),
)
SEVEN = ((0.28, 0.24), (0.72, 0.24), (0.44, 0.78))  # the strokes of a digit


def stage(pen: Pen, x: float, y: float, side: float, maps: int) -> None:
    """An image with a digit, or a stack of feature maps."""
    for n in range(maps):
        shift = (n - (maps - 1) / 2) * 3
        pen.shape("rect", "value", x=x - side / 2 + shift, y=y - side / 2 + shift, width=side, height=side)
    if maps == 1:
        pen.arrow([(x + (a - 0.5) * side, y + (b - 0.5) * side) for a, b in SEVEN], head=False, width=5)


@idea(
    "convolution-pipeline",
    title=("합성곱 신경망의 흐름", "The pipeline of a convolutional network"),
    caption=(
        "합성곱을 지나면 특성 맵이 많아지고 풀링을 지나면 작아진다. 끝에서 값 1,600개를 한 줄로 펼쳐 완전 연결층이 "
        "클래스를 고른다. 파라미터는 모두 34,826개다. 합성곱 층의 파라미터 수는 이미지의 크기와 상관없이 커널의 "
        "크기와 채널 수로 정해진다.",
        "Convolution makes more feature maps, pooling makes them smaller; at the end, 1,600 values are flattened and "
        "a fully connected layer chooses the class. There are 34,826 parameters in all; those of a convolution "
        "depend on the kernel and the channels, not on the size of the image.",
    ),
    narrow=(360, 476),
    wide=(720, 176),
)
def convolution_pipeline(pen: Pen) -> None:
    """An image, two rounds of convolution and pooling, and ten classes."""
    for place, (side, maps, shape, layer, count) in enumerate(STAGES):
        x, y = (46 + 124 * place, 96) if pen.wide else (76, 36 + 88 * place)
        stage(pen, x, y, side, maps)
        step(pen, place, layer, count)
        if pen.wide:
            pen.text(x, 158, shape, "strong", size=12)
        else:
            pen.text(140, y, shape, "strong", "start")
    step(pen, 5, "Flatten, Dense", 16_010)
    for n in range(10):
        x, y = (666, 51 + 10 * n) if pen.wide else (22 + 12 * n, 456)
        pen.unit(x, y, 4.6, kind="answer")
    x, y = (666, 158) if pen.wide else (140, 456)
    pen.text(x, y, pen.say("클래스 10개", "10 classes"), "strong", "middle" if pen.wide else "start", 12)


def step(pen: Pen, place: int, layer: str, count: int) -> None:
    """The arrow to a stage, with its layer and how many parameters that has."""
    if not layer:
        return
    words = pen.say(f"파라미터 {count:,}", f"{count:,} params") if count else ""
    if pen.wide:
        x = 46 + 124 * place - 62
        pen.arrow([(x - 20, 96), (x + 14, 96)])
        pen.text(x, 16, layer, size=12)
        pen.text(x, 34, words, "parameter", size=12)
    else:
        y = 36 + 88 * place - 46
        pen.arrow([(76, y - 10), (76, y + 10)])
        pen.text(140, y, layer, anchor="start", size=12)
        pen.text(350, y, words, "parameter", "end", 12)


PLACES: tuple[tuple[int, Line], ...] = ((1, "negative"), (0, "parameter"))  # the second place and the first
WAYS = (  # Korean and English name, rings of padding, stride
    ("패딩 없음 (valid)", "no padding (valid)", 0, 1),
    ("패딩 1 (same)", "padding 1 (same)", 1, 1),
    ("스트라이드 2 (valid)", "stride 2 (valid)", 0, 2),
)


@idea(
    "padding-and-stride",
    title=("패딩과 스트라이드", "Padding and stride"),
    caption=(
        "5×5 입력에 3×3 커널을 쓸 때다. 패딩이 없으면 가장자리만큼 작아져 3×3이 되고, 둘레에 0을 한 줄 두르면 5×5가 "
        "유지되며, 두 칸씩 건너뛰면 2×2가 된다. 한 변은 (n + 2p − k) / s를 내림하고 1을 더한 값이다. 케라스의 same이 "
        "크기를 지키는 것은 스트라이드가 1일 때뿐이다.",
        "A 3×3 kernel on a 5×5 input. Without padding the borders are lost and 3×3 remain; a ring of zeros keeps "
        "5×5; moving by two cells leaves 2×2. A side is (n + 2p − k) / s, rounded down, plus 1. In Keras, same keeps "
        "the size only if the stride is 1.",
    ),
    narrow=(360, 430),
    wide=(720, 202),
)
def padding_and_stride(pen: Pen) -> None:
    """Three inputs with the first two places of the kernel, and their outputs."""
    side = 16 if pen.wide else 18
    for place, (ko, en, padding, stride) in enumerate(WAYS):
        whole, top = 5 + 2 * padding, (14, 146, 312)[place]
        x, y = (72 + 240 * place, 102) if pen.wide else (92, top + 16 + whole * side / 2)
        out = (whole - 3) // stride + 1
        if padding:
            cells(pen, x, y, whole, side, "plain")
            for n in range(6):
                for a, b in ((n, 0), (6, n), (n + 1, 6), (0, n + 1)):
                    pen.text(x + (a - 3) * side, y + (b - 3) * side, "0", "soft", size=12)
        cells(pen, x, y, 5, side, "value")
        for n, line in PLACES:
            corner, high, end = x - whole * side / 2 + n * stride * side, y - whole * side / 2, 3 * side
            ring = [(corner, high), (corner + end, high), (corner + end, high + end), (corner, high + end)]
            pen.arrow([*ring, ring[0], ring[1]], line, head=False, width=2.6)
        right = x + 3.5 * side + 8
        pen.arrow([(right, y), (right + 26, y)])
        cells(pen, right + 34 + 2.5 * side, y, out, side, "answer")
        words = f"({whole} − 3) / {stride} + 1 = {out}"
        if pen.wide:
            pen.text(240 * place + 120, 16, pen.say(ko, en), "strong")
            pen.text(240 * place + 120, 186, words, "soft", size=12)
        else:
            pen.text(29, top, pen.say(ko, en), "strong", "start")
            pen.text(right + 34 + 5 * side, top, words, "soft", "end", 12)


def cells(pen: Pen, x: float, y: float, count: int, side: float, kind: Kind) -> None:
    """An empty grid around a place."""
    for row in range(count):
        for column in range(count):
            left, top = x + (column - count / 2) * side, y + (row - count / 2) * side
            pen.shape("rect", kind, x=left, y=top, width=side, height=side)
