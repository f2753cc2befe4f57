"""Strict reading: what YAML would let pass in silence is a fault, for sidecars as for terms."""

from __future__ import annotations

from pathlib import Path

import pytest

from snippets._run import Faults, Sidecar, parse_document, validate

GOOD = "title: {ko: 가, en: A}\n"


def faults(text: str) -> str:
    with pytest.raises(Faults) as caught:
        validate(Sidecar, parse_document(text, "x.yml"))
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (GOOD + "timeout: soon\n", "x.yml:2:10: 'timeout' must be a number, found text"),
        (GOOD + "timeout: -1\n", "x.yml:2:10: 'timeout' must be greater than 0, found -1"),
        (GOOD + "metrics: {m: {accept: [0, 1]}}\n", "x.yml:2:14: missing key 'label' under 'm'"),
        (
            GOOD + "metrics: {m: {label: {ko: 가, en: A}}}\n",
            "missing key 'accept' under 'm'; add it",
        ),
        (GOOD + "metrics: {m: {label: {ko: 가, en: A}, accept: [2, 1]}}\n", "the lowest value comes first"),
        (GOOD + "metrics: {m: {label: {ko: 가, en: A}, accept: [0, 1], format: .2q}}\n", "not a format of Python"),
        (
            GOOD + "metrics: {m: {label: {ko: 가, en: A}, acept: [0, 1]}}\n",
            "unknown key 'acept'; did you mean 'accept'?",
        ),
        (GOOD + "figures: {F-1: {ko: 가, en: A}}\n", "lower-case letters, digits and _"),
        (GOOD + "needs: [tpu]\n", "'tpu' is not allowed for 'needs'; allowed: 'gpu'"),
    ],
)
def test_sidecar_faults(text: str, message: str) -> None:
    assert message in faults(text)


def test_exponents_that_yaml_reads_as_text_are_numbers() -> None:
    text = GOOD + "metrics: {m: {label: {ko: 가, en: A}, accept: [0, 1e-3]}}\n"
    assert validate(Sidecar, parse_document(text, "x.yml")).metrics["m"].accept == (0, 0.001)


def test_models_are_frozen() -> None:
    sidecar = validate(Sidecar, parse_document(GOOD, "x.yml"))
    with pytest.raises(ValueError, match="frozen"):
        sidecar.timeout = 3


def test_every_fault_of_a_project_of_snippets_at_once(tmp_path: Path) -> None:
    from snippets._run import Engine

    folder = tmp_path / "snippets" / "a"
    folder.mkdir(parents=True)
    (folder / "one.py").write_text('"""Doc."""\n\n# %% a\nimport pandas\nfrom glossary import entry\n')
    (folder / "two.py").write_text('"""Doc."""\n\n# %% a\nx = 1\n')
    (folder / "two.yml").write_text(GOOD + "data: [nothing]\n")
    (folder / "lost.yml").write_text(GOOD)
    with pytest.raises(Faults) as caught:
        _ = Engine(tmp_path / "snippets", tmp_path / "cache").snippets
    said = [str(fault) for fault in caught.value.faults]
    assert [line.split(": ")[0] for line in said] == [
        "snippets/a/lost.yml:1:1",
        "snippets/a/one.py:1:1",
        "snippets/a/one.py:4:1",
        "snippets/a/one.py:5:1",
        "snippets/a/two.yml:2:8",
    ]
    assert "import of 'pandas'" in said[2] and "unknown data set 'nothing'" in said[4]
