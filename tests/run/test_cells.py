"""Cells: how a snippet file is cut, and how it is shown."""

from __future__ import annotations

import pytest

from snippets._run import Faults, display
from snippets._run.cells import halves, imports, parse, seeds

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
'''


def test_names_lines_and_sources() -> None:
    cells = parse(GOOD, "x.py")
    assert [(cell.name, cell.line) for cell in cells] == [("setup", 4), ("two", 7), ("run", 11)]
    assert cells[0].source == "import numpy as np\n"
    assert [cell.guarded for cell in cells] == [False, False, True]


def test_display_takes_the_guard_away_and_one_language() -> None:
    _, two, run = parse(GOOD, "x.py")
    assert display(two, "ko") == "def f(x):\n    return x  # 그대로\n"
    assert display(two, "en") == "def f(x):\n    return x  # as it is\n"
    assert display(run, "en") == 'print(f(1))\ntext = """\n  kept\n    """\n', "strings stay as they are"


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
