"""Tries: a changed line is executed as a snippet of its own, and nothing else of the snippet changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from snippets._run import Engine, Faults

CODE = '''"""Half of a number."""

# %% setup
import numpy as np

start = np.float64(8)

# %% halve
if __name__ == "__main__":
    half = start / 2
    print(half)

# %% report
if __name__ == "__main__":
    metrics = {"half": half, "start": start}
'''
SIDECAR = """title: {{ko: 반, en: half}}
metrics:
  half: {{label: {{ko: 반, en: half}}, accept: [4, 4], published: {{value: 4, source: {{ko: 책, en: book}}}}}}
  start: {{label: {{ko: 처음, en: start}}, accept: [8, 8]}}
tries:
  ten: {{ko: 열에서, en: from ten, old: "{old}", new: "{new}", accept: {{{metric}: [{low}, 5]}}}}
"""


def engine(
    folder: Path, old: str = "float64(8)", new: str = "float64(10)", metric: str = "half", low: int = 5
) -> Engine:
    root = folder / "snippets"
    (root / "demo").mkdir(parents=True, exist_ok=True)
    (root / "datasets.yml").write_text("datasets: {}\n", encoding="utf-8")
    (root / "demo" / "half.py").write_text(CODE, encoding="utf-8")
    sidecar = SIDECAR.format(old=old, new=new, metric=metric, low=low)
    (root / "demo" / "half.yml").write_text(sidecar, encoding="utf-8")
    return Engine(root, folder / "cache", jobs=1)


def test_a_try_is_a_snippet_with_one_line_changed(tmp_path: Path) -> None:
    found = engine(tmp_path)
    assert found.form_faults == []
    tried = found.snippets["demo/half@ten"]
    assert tried.change == ("start = np.float64(8)", "start = np.float64(10)")
    assert tried.meaning != found.snippets["demo/half"].meaning
    assert list(tried.sidecar.metrics) == ["half"], "those of which its answer speaks"
    assert tried.sidecar.metrics["half"].published is None
    assert list(found.files) == ["demo/half"]
    assert not found.can_vary(tried, "tensorflow", 10)


def test_it_is_executed_and_judged_by_its_own_bounds(tmp_path: Path) -> None:
    results = engine(tmp_path).run()
    assert results["demo/half"].metrics == {"half": 4, "start": 8}
    assert results["demo/half@ten"].metrics == {"half": 5}
    assert engine(tmp_path).cached()["demo/half@ten"].metrics == {"half": 5}
    with pytest.raises(Faults) as stopped:
        engine(tmp_path, new="float64(6)").run()
    (fault,) = stopped.value.faults
    assert (fault.path, fault.line, fault.message.code) == ("snippets/demo/half.yml", 6, "out-of-bounds")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"old": "float32(8)"}, "try-not-once"),
        ({"old": "start"}, "try-not-once"),
        ({"new": "float64(10"}, "not-python"),
        ({"new": "float64(10); import keras"}, "try-imports"),
        ({"metric": "third"}, "value"),
        ({"low": 9}, "value"),
    ],
)
def test_what_cannot_be_tried_is_told_at_its_line(tmp_path: Path, changed: dict, code: str) -> None:
    (fault,) = engine(tmp_path, **changed).form_faults
    assert fault.message.code == code
    assert fault.path == "snippets/demo/half.yml" and fault.line in {1, 6}
