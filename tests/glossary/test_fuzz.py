"""Whatever a file holds: it is read or a fault tells where it is wrong. No traceback, no hang, no changed file.

`GLOSSARY_FUZZ=2000 pytest tests/glossary/test_fuzz.py` asks for that many inputs a test.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glossary.authoring.fix import Kind, fixed, kinds
from glossary.check import everything, one_file
from glossary.reading.entry import read_entry
from glossary.reading.project import Project
from snippets._run import Fault, Faults
from tests.conftest import ROOT, make_tiny
from tests.glossary.test_bad_terms import letters

pytestmark = pytest.mark.long_form
EXAMPLES = int(os.environ.get("GLOSSARY_FUZZ", "150"))
many = settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), derandomize=True)
LONGEST = 1.0  # seconds of processor time for one input

TERMS = [path.read_text() for path in sorted((ROOT / "glossary" / "terms").glob("*.yml"))[::9]]
SIDECARS = [path.read_text() for path in sorted((ROOT / "snippets").glob("[!_]*/*.yml"))[::9]]
CODES = [path.read_text() for path in sorted((ROOT / "snippets").glob("[!_]*/*.py"))[::9]]
PAGES = [path.read_text() for path in sorted((ROOT / "docs").glob("*/lessons/*.md"))[::5]]
SIGNS = [*"'\":-|>{}[]$#%@`\\~!", "&a ", "*a", "[[", "]]", "{{", "}}", "...", "no", "1e400", "0x1F", "2026-02-30"]
BLANKS = ["\t", "\n", "\n\n", " ", "\r\n", "\x00", "\x07", "\x85", "\u2028", "\ufeff"]
WORDS = ["---\n", "<<: ", "? ", "<script>", "한글", "한", "😀", "term: ", "ko: ", ": ", "- ", "&a ", "!!int "]
CODE = ["# %% ", "if __name__ == '__main__':", "(" * 50, "{{ metric(", '{{ metric("a/b.c") }}', "](javascript:"]
PIECES = st.sampled_from([*SIGNS, *BLANKS, *WORDS, *CODE])
KEYS = st.sampled_from(["term", "english", "category", "ko", "en", "summary", "usage", "form"]) | st.text(max_size=4)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("GLOSSARY_CACHE", raising=False)
        patch.delenv("GLOSSARY_DATA", raising=False)
        found = Project.find(make_tiny(tmp_path_factory.mktemp("fuzz") / "tiny"))
        assert everything(found) == []
        yield found


@st.composite
def mutated(draw: st.DrawFn, texts: list[str]) -> str:
    """A sound file after a few slips of the hand."""
    text = draw(st.sampled_from(texts))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        length = draw(st.integers(0, 30))
        kind = draw(st.sampled_from(["insert", "delete", "replace", "repeat", "swap"]))
        piece = draw(PIECES) if kind in {"insert", "replace"} else ""
        if kind == "repeat":
            piece = text[start : start + length] * 2
        if kind == "swap":
            piece = text[start : start + length][::-1]
        text = text[:start] + piece + text[start + (length if kind != "insert" else 0) :]
    return text


trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.dates(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=25,
)


def located(faults: list[Fault], path: Path, shown: str) -> None:
    lines = path.read_bytes().decode("utf-8", errors="replace").split("\n")
    for fault in faults:
        assert fault.message.ko and fault.message.en and fault.message.code
        if fault.path == shown:
            assert 1 <= fault.line <= len(lines) + 1, fault
            assert 1 <= fault.column <= (len(lines[fault.line - 1]) if fault.line <= len(lines) else 0) + 1, fault


def survive(path: Path, raw: bytes, look: Callable[[], Any], shown: str) -> None:
    """Put bytes into a file and look at it."""
    path.write_bytes(raw)
    start = time.process_time()
    faults = look()
    assert time.process_time() - start < LONGEST
    assert path.read_bytes() == raw
    located(faults, path, shown)


def term(project: Project, raw: bytes) -> None:
    path = project.root / "glossary" / "terms" / "fuzzed.yml"
    try:
        survive(path, raw, lambda: one_file(project.after([path]), path), "glossary/terms/fuzzed.yml")
        mends(raw, kinds(project)[path])
    finally:
        path.unlink()


def mends(raw: bytes, kind: Kind) -> None:
    """Mending never raises, adds nothing, and has nothing left to do."""
    once = fixed(raw, kind)
    assert letters(once) == letters(raw)
    assert fixed(once, kind) == once


@many
@given(raw=st.binary(max_size=300))
def test_any_bytes(project: Project, raw: bytes) -> None:
    term(project, raw)


@many
@given(text=st.text(max_size=200) | st.lists(PIECES, max_size=30).map("".join))
def test_any_text(project: Project, text: str) -> None:
    term(project, text.encode("utf-8", errors="surrogatepass"))


@many
@given(tree=trees, flow=st.booleans())
def test_any_tree(project: Project, tree: object, flow: bool) -> None:
    term(project, yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow).encode())


@many
@given(text=mutated(TERMS))
def test_slips_in_a_term(project: Project, text: str) -> None:
    term(project, text.encode())


@many
@given(text=mutated(PAGES))
def test_slips_in_a_page(project: Project, text: str) -> None:
    path = project.root / "docs" / "ko" / "lessons" / "fuzzed.md"

    def look() -> list[Fault]:
        now = project.after([path])
        return now.falling_back(project) or one_file(now, path)

    try:
        survive(path, text.encode(), look, "docs/ko/lessons/fuzzed.md")
    finally:
        path.unlink()


@many
@given(text=mutated(SIDECARS), code=st.none() | mutated(CODES))
def test_slips_in_a_snippet(project: Project, text: str, code: str | None) -> None:
    path = project.root / "snippets" / "demo" / "fuzzed.yml"
    shutil.copy(path.with_name("line.py"), path.with_suffix(".py"))
    if code is not None:
        path.with_suffix(".py").write_bytes(code.encode())

    def look() -> list[Fault]:
        return project.after([path]).falling_back(project)

    try:
        survive(path, text.encode(), look, "snippets/demo/fuzzed.yml")
    finally:
        path.unlink()
        path.with_suffix(".py").unlink()


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "[" * 100_000,
        "a: " + "{b: " * 5_000,
        "\n".join(f"{' ' * i}a:" for i in range(500)),
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: [*d, *d]\n",
        "- " * 20_000,
        "? " * 5_000,
        "term: " + "가" * 199_000,
        "term: '" + "\\" * 50_000,
        "x" * 300_000,
    ],
    ids=["brackets", "braces", "indentation", "aliases", "dashes", "questions", "long", "quote", "large"],
)
def test_what_grows_without_end(project: Project, text: str) -> None:
    path = project.root / "glossary" / "terms" / "fuzzed.yml"
    try:
        with pytest.raises(Faults):
            survive(path, text.encode(), lambda: read_entry(path, project.root), "glossary/terms/fuzzed.yml")
        assert path.read_bytes() == text.encode()
    finally:
        path.unlink()
