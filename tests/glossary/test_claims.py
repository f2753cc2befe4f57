"""Sentences that rank measured numbers: what holds them, and what is told where nothing does."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.check import everything
from glossary.reading.project import Project
from glossary.rules.claims import claim_faults
from glossary.rules.symbols import symbols
from glossary.rules.wording import Wordings
from tests.conftest import ROOT

CODE = '''"""Two lines."""

# %% run
if __name__ == "__main__":
    a, b, c = 1.0, 2.0, 1.5

# %% report
if __name__ == "__main__":
    metrics = {"a": a, "b": b, "c": c}
'''
SIDECAR = """title: {ko: 둘, en: Two}
metrics:
  a: {label: {ko: 가, en: a}, accept: [0, 1.4]}
  b: {label: {ko: 나, en: b}, accept: [1.5, 3]}
  c: {label: {ko: 다, en: c}, accept: [1, 2]}
"""
A, B, C = ('{{ metric("demo/two.%s") }}' % name for name in "abc")  # noqa: UP031, braces


@pytest.fixture
def engine(tiny: Path):
    def made(more: str = "", **changed: str):
        sidecar = SIDECAR
        for name, text in changed.items():
            sidecar = sidecar.replace(f"  {name}: {{", f"  {name}: {{{text}, ")
        (tiny / "snippets" / "demo" / "two.py").write_text(CODE)
        (tiny / "snippets" / "demo" / "two.yml").write_text(sidecar + more)
        return Project.find(tiny).engine

    return made


def told(text: str, engine, language: str = "en") -> list[str]:
    return [message.code for _, _, message in claim_faults(text, language, engine)]


def test_bounds_that_do_not_overlap_hold_a_comparison(engine) -> None:
    assert told(f"It ends at {A}, lower than {B}.", engine()) == []
    assert told(f"It ends at {A}, lower than {C}.", engine()) == ["claim-unheld"]
    assert told(f"{A}은 {C}보다 작다.", engine(), "ko") == ["claim-unheld"]


def test_an_order_holds_one(engine) -> None:
    assert told(f"It ends at {A}, lower than {C}.", engine("orders: [[a, c]]\n")) == []
    assert told(f"It is always lower than {C}.", engine("orders: [[a, c]]\n")) == []


def test_a_metric_that_compares_holds_one(engine) -> None:
    assert told(f"It is {C} times faster.", engine()) == ["claim-unheld"]
    assert told(f"It is {C} times faster.", engine(c="compares: true")) == []


def test_a_single_accepted_value_holds_what_is_exact(engine) -> None:
    assert told(f"It is never {C}.", engine()) == ["absolute-unheld"]
    exact = engine()
    exact.folder.joinpath("demo", "two.yml").write_text(SIDECAR.replace("[1, 2]", "[1.5, 1.5]"))
    assert told(f"It is never {C}.", Project.find(exact.folder.parent).engine) == []


@pytest.mark.parametrize(
    "text",
    [
        "It is better than the other.",  # no number
        f"It ends at {A}. The other is better.",  # another sentence
        f"It is `better` at {A}.",
        f"At most {A} is left, no longer.",
        f"더 이상 {A}이 아니다.",
    ],
)
def test_what_ranks_no_number_is_free(engine, text: str) -> None:
    assert told(text, engine()) == told(text, engine(), "ko") == []


def test_an_order_that_a_run_on_record_contradicts_is_an_error(engine, tiny: Path) -> None:
    made = engine("orders: [[a, c]]\n")
    studies = made.study(["demo/two"])
    made.studies.keep(studies, "tensorflow", made.snippets)
    assert not [fault for fault in everything(Project.find(tiny)) if fault.path.startswith("snippets")]
    kept = tiny / "snippets" / "studies.json"
    kept.write_text(kept.read_text().replace("[1.5]", "[0.5]"))
    (fault,) = (fault for fault in everything(Project.find(tiny)) if fault.path.startswith("snippets"))
    assert fault.message.en.startswith("'a' < 'c' of orders fails in 1 of 1 runs on record (tensorflow)")


@pytest.mark.parametrize(
    ("latex", "expected"),
    [
        (r"v \leftarrow \beta v - \eta \nabla L(w)", ["v", r"\beta", "v", r"\eta", "L", "w"]),
        (r"\hat{m}_t = \frac{m_t}{1 - \beta_1^t}", [r"\hat{m}", "t", "m", "t", r"\beta", "t"]),
        (r"\hat y = e^{-z} \log p \max(0, x)", [r"\hat{y}", "z", "p", "x"]),
        (r"\text{precision} = \frac{\mathrm{TP}}{n}", ["n"]),
    ],
)
def test_symbols_of_a_formula(latex: str, expected: list[str]) -> None:
    assert symbols(latex) == expected


def test_the_table_of_words_is_kept_and_reaches_code(tiny: Path) -> None:
    project = Project.find(ROOT)
    for language in ("ko", "en"):
        wordings = Wordings(project, language)
        assert len(wordings.choices) >= 20
        for form in wordings.choices:
            text = f"({form.removesuffix('~')})"
            assert [message.code for _, _, message in wordings.faults(text)] == ["other-word"], form
    line = tiny / "snippets" / "demo" / "line.py"
    line.write_text(line.read_text().replace("# %% ", "# 숨은 층 / hidden\n\n\n# %% ", 1))
    codes = [(fault.path, fault.message.code) for fault in everything(Project.find(tiny))]
    assert codes == [("snippets/demo/line.py", "other-word")]
