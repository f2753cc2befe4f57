"""`glossary new`: drafts that are valid, names that are refused, names that are suggested."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from glossary.authoring.aliases import suggest
from glossary.authoring.new import NewTerm, create, slug
from glossary.authoring.templates import scalar
from glossary.check import everything
from glossary.reading.entry import read_entry
from glossary.reading.project import Project
from snippets._run import Faults, parse_document
from tests.conftest import ROOT, Run

NEW = ("new", "--korean", "배치 정규화", "--english", "Batch Normalization", "--category", "network")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_draft_is_valid_and_says_what_to_fill_in(tiny: Path, glossary: Run, language: str) -> None:
    done = glossary(*NEW, "--lang", language)
    assert done.returncode == 0 and "glossary/terms/batch-normalization.yml" in done.stderr, done.stderr
    path = tiny / "glossary" / "terms" / "batch-normalization.yml"
    entry = read_entry(path, tiny)
    assert (entry.term.term, entry.term.english, entry.published) == ("배치 정규화", "Batch Normalization", False)
    assert everything(Project.find(tiny)) == []
    guide = [line for line in path.read_text().splitlines() if line.startswith("#")]
    assert len(guide) > 8 and "배치정규화" in "".join(guide)
    assert glossary("check", "--fix").returncode == 0 and path.read_text().splitlines()[1] == guide[1]  # as fixed


def test_a_snippet_runs_and_passes(tiny: Path, glossary: Run) -> None:
    assert glossary(*NEW, "--snippet").returncode == 0
    assert glossary("check").returncode == 0
    done = glossary("run", "network/batch_normalization")
    assert done.returncode == 0 and "largest 9" in done.stdout, done.stderr
    plain = subprocess.run(
        [sys.executable, str(tiny / "snippets" / "network" / "batch_normalization.py")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "smallest value: 0.0" in plain.stdout
    for path in (tiny / "snippets" / "network").iterdir():
        assert path.suffix in {".py", ".yml"}
    ruff = Path(sys.executable).parent / "ruff"
    for command in (["check"], ["format", "--check"]):
        config = ["--config", str(ROOT / "pyproject.toml")]
        done = subprocess.run(
            [ruff, *command, *config, tiny / "snippets" / "network"], capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("korean", "english", "message"),
    [
        ("가중치", "Heaviness", "'가중치' is a name of the term 'weight' already (가중치 · Weight (W): A number on"),
        ("웨이트", "Heaviness", "'웨이트' is a name of the term 'weight' already"),
        ("가 중 치", "Heaviness", "'가 중 치' is a name of the term 'weight' already"),
        ("무게", "weight", "'weight' is a name of the term 'weight' already"),
        ("무게", "W", "'W' is a name of the term 'weight' already"),
        ("초안", "Rough", "'초안' is a name of the term 'unfinished' already"),
        ("무게", "!!!", "no address can be made"),
        ("<b>", "Bold", "a name takes plain words only"),
    ],
)
def test_what_exists_is_refused_and_shown(tiny: Path, glossary: Run, korean: str, english: str, message: str) -> None:
    before = {path: path.read_bytes() for path in tiny.rglob("*.yml")}
    done = glossary("new", "--korean", korean, "--english", english, "--category", "network")
    assert done.returncode == 1 and message in done.stderr and "Traceback" not in done.stderr
    assert {path: path.read_bytes() for path in tiny.rglob("*.yml")} == before


def test_nothing_is_overwritten(tiny: Path) -> None:
    project = Project.find(tiny)
    (tiny / "glossary" / "terms" / "slope.yml").write_text("mine: 1\n")
    (tiny / "snippets" / "network").mkdir()
    (tiny / "snippets" / "network" / "slope.py").write_text("mine")
    with pytest.raises(Faults) as caught:
        create(NewTerm("기울기", "Slope", "netwrok", snippet=""), project, "en")
    codes = {fault.message.code for fault in caught.value.faults}
    assert codes == {"unknown-category", "id-taken"}
    with pytest.raises(Faults, match=r"exists already"):
        create(NewTerm("기울기", "Slope", "network", id="steep", snippet="network/slope"), project, "en")
    assert (tiny / "snippets" / "network" / "slope.py").read_text() == "mine"


def test_without_a_terminal_it_says_what_is_missing(glossary: Run) -> None:
    done = glossary("new", "--english", "Slope", "--lang", "ko")
    assert done.returncode == 1 and "--korean, --category가 필요합니다" in done.stderr.replace("이(가)", "가")


def test_on_a_terminal_it_asks_explains_and_asks_again(tiny: Path) -> None:
    answers = ["가중치", "기울기", "Slope", "netwrok", "network", "경사", ""]
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "glossary", "new", "--lang", "ko"],
        cwd=tiny,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TERM": "dumb"},
        stdin=theirs,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    os.close(theirs)
    os.write(ours, "".join(f"{answer}\n" for answer in answers).encode())
    said = process.communicate(timeout=60)[1].decode()
    os.close(ours)
    assert process.returncode == 0, said
    assert "'가중치'는 이미 있는 용어 'weight'의 이름입니다" in said and "혹시 'network'인가요?" in said
    assert read_entry(tiny / "glossary" / "terms" / "slope.yml", tiny).term.aliases.ko == ("경사",)


@pytest.mark.parametrize(
    ("korean", "english", "language", "expected"),
    [
        ("배치 정규화", "Batch Normalization", "ko", "배치정규화"),
        ("그레이디언트 부스팅", "Gradient Boosting", "ko", "그래디언트 부스팅"),
        ("은닉상태벡터", "Hidden State", "en", "HS"),
        ("전이학습", "Transfer Learning", "ko", "전이 학습"),
        ("조기 정지 규칙", "Early-Stopping Rule", "en", "Early Stopping Rule"),
        ("가중치 층", "Weight Layer", "ko", "가중치 레이어"),
    ],
)
def test_suggestions(korean: str, english: str, language: str, expected: str) -> None:
    project = Project.find(ROOT)
    found = suggest(korean, english, project)
    assert expected in found[language]
    taken = {name for entry in project.entries.values() for name in entry.names("ko")}
    assert not set(found["ko"]) & (taken | {korean}) and all(len(names) <= 6 for names in found.values())


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("Rectified Linear Unit (ReLU)", "rectified-linear-unit"),
        ("k-NN", "k-nn"),
        ("R² score", "r-score"),
        ("나", ""),
    ],
)
def test_slugs(english: str, expected: str) -> None:
    assert slug(english) == expected


@pytest.mark.parametrize(
    "text", ["no", "1984", "a: b", "# x", "[a]", "가", "it's", '"q"', "-", "~", "2026-01-01", "y"]
)
def test_scalars_say_the_same_in_yaml(text: str) -> None:
    assert parse_document(f"key: {scalar(text)}\n", "x").data == {"key": text}


def test_a_new_lesson_has_its_skeleton_in_both_languages(tiny: Path, glossary: Run) -> None:
    done = glossary("new", "--lesson", "dropout-rates", "--korean", "드롭아웃: 비율", "--english", "Dropout rates")
    assert done.returncode == 0, done.stderr
    pages = {code: tiny / "docs" / code / "lessons" / "dropout-rates.md" for code in ("ko", "en")}
    assert all(str(path.relative_to(tiny)) in done.stderr for path in pages.values())
    site = Project.find(tiny)
    (korean,) = (page for page in site.lessons["ko"] if page.id == "lessons/dropout-rates")
    assert (korean.front.title, korean.front.chapter, korean.front.order) == ("드롭아웃: 비율", "basics", 2)
    told = {fault.message.code for fault in everything(site) if "dropout-rates" in fault.path}
    told -= {"used-before-taught", "unlinked-mention"}  # this small site has a term "line"
    assert told == {"lesson-short", "try-not-run", "never-compared"}, "what is left is for a person to write"
    before = pages["ko"].read_bytes()
    again = glossary("new", "--lesson", "dropout-rates")
    assert again.returncode == 1 and "dropout-rates" in again.stderr and "Traceback" not in again.stderr
    assert pages["ko"].read_bytes() == before
    assert glossary("new", "--lesson", "../evil").returncode == 1
