"""Faults for a terminal, a pipe, GitHub and programs; in the language of the user's locale."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from glossary.telling import tell, users_language
from snippets._run import Catalog, Fault, Message
from tests.conftest import Run

FAULT = Fault("a,b.yml", 2, 5, Message("a-code", "잘못: 50%\n둘", "wrong: 50%\ntwo"))
WARNING = Fault("a,b.yml", 2, 5, Message("b-code", "조심", "careful"), "warning")


def told(tmp_path: Path, faults: list[Fault], *, terminal: bool = False, language: str = "en") -> str:
    (tmp_path / "a,b.yml").write_text("가: 나\n다라: 마\n")
    out = io.StringIO()
    console = Console(
        file=out, force_terminal=terminal, color_system="standard" if terminal else None, soft_wrap=True
    )
    tell(faults, tmp_path, language, "text", console)
    return out.getvalue()


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "ko_KR.UTF-8"}, "ko"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "ko_KR.UTF-8"}, "ko"),
        ({"LANG": "ko_KR.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": ""}, "ko"),
    ],
)
def test_the_users_language(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert users_language() == language


def test_a_pipe_gets_one_plain_line_for_each(tmp_path: Path) -> None:
    assert told(tmp_path, [WARNING]) == "a,b.yml:2:5: warning: careful\n1 warning\n"
    assert told(tmp_path, [WARNING, WARNING], language="ko").endswith("경고: 조심\n경고 2개\n")


def test_a_terminal_gets_colours_the_line_and_a_mark_under_the_letter(tmp_path: Path) -> None:
    said = told(tmp_path, [WARNING], terminal=True)
    assert "\x1b[1;33m" in said
    line, mark = said.splitlines()[1:3]
    assert (
        "다라: 마" in line and mark.index("^") - mark.index(" ") == 4 + 2 + 2 + 1 + 1
    )  # wide letters take two places


def test_the_locale_reaches_the_command(tiny: Path, glossary: Run) -> None:
    (tiny / "glossary" / "terms" / "x.yml").write_text("term: [가]\n")
    for environment, word in (({"LC_ALL": "ko_KR.UTF-8"}, "목록입니다"), ({"LC_ALL": "C.UTF-8"}, "found a list")):
        assert word in glossary("check", **environment).stderr
    assert "목록입니다" in glossary("check", "--lang", "ko", LC_ALL="C.UTF-8").stderr


def test_github_and_json(tiny: Path, glossary: Run) -> None:
    (tiny / "glossary" / "terms" / "x.yml").write_text("term: [가]\n")
    done = glossary("check", "--format", "github")
    assert done.returncode == 1
    assert "::error file=glossary/terms/x.yml,line=1,col=7,title=not-text::'term' must be text" in done.stdout
    faults = json.loads(glossary("check", "--format", "json").stdout)
    (fault,) = [fault for fault in faults if fault["code"] == "not-text"]
    assert (fault["path"], fault["line"], fault["column"]) == ("glossary/terms/x.yml", 1, 7)
    assert fault["severity"] == "error" and fault["message"].keys() == {"ko", "en"}
    (tiny / "glossary" / "terms" / "x.yml").unlink()
    done = glossary("check", "--format", "json")
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_an_annotation_stays_on_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tell([FAULT], tmp_path, "en", "github", Console(file=io.StringIO()))
    assert capsys.readouterr().out == "::error file=a%2Cb.yml,line=2,col=5,title=a-code::wrong: 50%25%0Atwo\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("가중치", "가중치는 가중치가 가중치를 가중치로"),
        ("값", "값은 값이 값을 값으로"),
        ("글", "글은 글이 글을 글로"),
        ("relu", "relu은(는) relu이(가) relu을(를) relu(으)로"),
        ("'층'", "'층'은 '층'이 '층'을 '층'으로"),
    ],
)
def test_particles_fit_the_word_before(name: str, said: str) -> None:
    say = Catalog({"x": ("{n}은(는) {n}이(가) {n}을(를) {n}(으)로", "{n}")})
    assert say("x", n=name).ko == said
