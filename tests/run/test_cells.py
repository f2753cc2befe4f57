"""Cells: how a snippet file is cut, and how it is shown."""

from __future__ import annotations

import pytest

from snippets._run import Faults, display
from snippets._run.cells import parse
from snippets._run.display import displayed, halves, program
from snippets._run.seeding import imports, seeds

GOOD = '''"""Doc."""

# %% setup
import numpy as np

# %% two
def f(x):
    return x  # 그대로 / as it is

# %% run
if __name__ == "__main__":
    print(f(1))
    text = """
  kept
    """

# %% draw
if __name__ == "__main__":
    figure, ax = plt.subplots()

# %% report
if __name__ == "__main__":
    metrics = {"one": f(1)}
    figures = {"drawn": figure}
'''
GUARD = 'if __name__ == "__main__":\n'


def test_names_lines_and_sources() -> None:
    cells = parse(GOOD, "x.py")
    assert [(cell.name, cell.line) for cell in cells[:3]] == [("setup", 4), ("two", 7), ("run", 11)]
    assert [cell.place for cell in cells] == [0, 1, 2, 3, 4]
    assert cells[0].source == "import numpy as np\n"
    assert [cell.guarded for cell in cells] == [False, False, True, True, True]
    assert [cell.teaches for cell in cells] == [True, True, True, False, False]
    assert [cell.draws for cell in cells] == [False, False, False, True, False]


def test_display_takes_the_guard_away_and_one_language() -> None:
    _, two, run, _, _ = parse(GOOD, "x.py")
    assert display(two, "ko") == "def f(x):\n    return x  # 그대로\n"
    assert display(two, "en") == "def f(x):\n    return x  # as it is\n"
    assert display(run, "en") == 'print(f(1))\ntext = """\n  kept\n    """\n', "strings stay as they are"


def test_strings_that_stand_side_by_side_move_with_their_lines() -> None:
    head = f'"""Doc."""\n# %% run\n{GUARD}'
    (cell,) = parse(f'{head}    print(\n        f"one {{1}}"\n        f"two"\n    )\n', "x.py")
    assert display(cell, "en") == 'print(\n    f"one {1}"\n    f"two"\n)\n'


def test_what_a_reader_gets_ends_in_a_window_and_has_no_report() -> None:
    cells = parse(GOOD, "x.py")
    shown = displayed(cells, "en")
    assert list(shown) == ["setup", "two", "run", "draw"]
    assert shown["draw"] == "figure, ax = plt.subplots()\n\nplt.show()\n"
    taken = program("One file.", displayed(cells, "ko"))
    assert taken.startswith('"""One file."""\n\n# %% setup\nimport numpy as np\n\n# %% two\ndef f(x):')
    assert taken.endswith("\nplt.show()\n") and "metrics" not in taken
    assert "plt.show()" not in program("No figure.", displayed(cells[:3], "ko"))


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("# 손실 / loss", ("# 손실", "loss")),
        ("# a / b", None),
        ("# 한국어만", None),
    ],
)
def test_halves(comment: str, expected: tuple[str, str] | None) -> None:
    assert halves(comment) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = 1\n", "1:1: no docstring"),
        ('"""Doc."""\nx = 1\n', "1:1: no cell"),
        ('"""Doc."""\nx = 1\n# %% a\ny = 2\n', "2:1: code before the first cell"),
        ('"""Doc."""\n# %%\ny = 2\n', "2:1: cell name ''"),
        ('"""Doc."""\n# %% a\ny = 2\n# %% a\nz = 3\n', "4:1: a second cell named 'a'"),
        ('"""Doc."""\n# %% a\n# %% b\nz = 3\n', "2:1: cell 'a' is empty"),
        ('"""Doc."""\n# %% a\ny = (1,\n# %% b\n2)\n', "cell 'a' ends inside a statement"),
        (
            '"""Doc."""\n# %% a\nx = 1\nif __name__ == "__main__":\n    x\n',
            "3:1: cell 'a': the guarded block must stand",
        ),
        ('"""Doc."""\n# %% a\nx = = 1\n', "3:5: not valid Python"),
        ('"""Doc."""\n# %% drawing it\nx = 1\n', "2:1: cell name 'drawing it'"),
        (
            f'"""Doc."""\n# %% report\n{GUARD}    metrics = {{}}\n# %% b\ny = 1\n',
            "2:1: cell 'b' comes after 'report'",
        ),
        (f'"""Doc."""\n# %% run\n{GUARD}    x = 1\n    metrics = {{}}\n', "5:5: cell 'run' fills 'metrics'"),
        (
            f'"""Doc."""\n# %% run\n{GUARD}    for x in y:\n        figures["a"] = x\n',
            "5:9: cell 'run' fills 'figures'",
        ),
        (f'"""Doc."""\n# %% report\n{GUARD}    x = 1\n    metrics = {{}}\n', "4:5: 'report' holds nothing but"),
        ('"""Doc."""\n# %% report\nmetrics = {}\n', "3:1: 'report' holds nothing but"),
        (f'"""Doc."""\n# %% draw it\n{GUARD}    x = 1\n    print(x)\n', "5:5: cell 'draw it' calls print"),
    ],
)
def test_faults(text: str, message: str) -> None:
    with pytest.raises(Faults) as caught:
        parse(text, "x.py")
    assert message in str(caught.value)


def test_imports_and_seeds() -> None:
    text = "import keras.utils as k\nfrom numpy import random\nkeras.utils.set_random_seed(7)\nf(random_state=3)\n"
    assert imports(text) == {"keras", "numpy"}
    assert seeds(text + "np.random.default_rng(5)\nf(seed=n)\n") == (3, 5, 7)
