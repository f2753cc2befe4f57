"""Sums in formulas are calculated again: what holds to its digits passes, what does not is named, nothing is run."""

from __future__ import annotations

import pytest

from glossary.rules.arithmetic import wrong_sums


@pytest.mark.parametrize(
    "latex",
    [
        r"0.8 \times 1 + (-0.4) \times 2 + 0.3 \times 3 - 0.2 = 0.7",
        r"(1 + 0 + 4)/3 = 1.67",  # rounded to what is written
        r"\frac{0.16 + 0.09 + 0.01 + 0.04}{4} = 0.075",
        r"4 \times 0.96^{12} = 2.45",
        r"2(0.08 - 4) \times 2 = -15.68",
        r"1.96 \times \sqrt{\frac{0.8 \times 0.2}{68}} = 1.96 \times 0.0485",  # the factor on the right is rounded
        r"-\ln 0.9 - \ln (1 - 0.2) = 0.1054 + 0.2231 = 0.3285",
        r"\tanh(-1.4) = -0.88535",
        r"\lceil 3.3 \rceil = 4",
        r"60{,}000 / 128 = 468.75",
        r"1000 / 4 = 25\% \times 1000",
        r"w = 2 + 2 = 4",  # a side with a symbol says nothing
        r"+ 9 = 12",  # the end of a sum
        "n = 3, 4",
    ],
)
def test_sums_that_hold(latex: str) -> None:
    """None of these is named."""
    assert list(wrong_sums(latex)) == []


@pytest.mark.parametrize(
    ("latex", "value"),
    [
        (r"2 \times (-0.9975) \times 0.0025 \times 0.9975 = -0.0049", -0.00497503125),
        (r"0.809 - 0.093 = 0.715", 0.716),
        (r"2/3.3 = 0.60", 2 / 3.3),
        (r"2 + 2 = 5", 4),
    ],
)
def test_sums_that_do_not_hold(latex: str, value: float) -> None:
    """Each is named, with what its left side comes to."""
    [(_, found)] = wrong_sums(latex)
    assert found == pytest.approx(value)


@pytest.mark.parametrize(
    "latex",
    ["9^9^9^9^9 = 1", "1/0 = 1", "(-1)^{0.5} = 1", "(" * 190 + "1" + " = 1", "__import__('os') = 1"],
)
def test_nothing_that_is_not_a_sum_is_calculated(latex: str) -> None:
    """Neither towers of powers nor code: such a side is passed over."""
    assert list(wrong_sums(latex)) == []
