"""Counting forms in repositories, and asking addresses: against a real git repository and a real host."""

from __future__ import annotations

import http.server
import subprocess
import threading
from pathlib import Path

import pytest
from rich.console import Console

from glossary.authoring.addresses import addresses, answer, unanswered
from glossary.authoring.evidence import count_forms, sightings
from glossary.pages.terms.usage import usage_list
from glossary.reading.project import Project
from snippets._run import Faults
from tests.conftest import ROOT

NOTEBOOK = """{"cells": [
 {"source": ["웨이트는 `가중치`이다\\n", "import weights"], "outputs": ["가중치 가중치"]}
]}"""


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    return subprocess.run(
        ["git", "-C", folder, *identity, *arguments], capture_output=True, check=True, text=True
    ).stdout


@pytest.fixture
def repository(tmp_path: Path) -> tuple[str, str]:
    """The address and the commit of a repository with Korean texts."""
    folder = tmp_path / "theirs"
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "a.md").write_text(
        "# 제목\n\n가중치를 곱한다. 층가중치와 가중치표는 세지 않는다.\nweight 가 중치\n"
    )
    (folder / "docs" / "b.ipynb").write_text(NOTEBOOK)
    (folder / "other.txt").write_text("가중치")
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "one")
    return str(folder), git(folder, "rev-parse", "HEAD").strip()


def name(tiny: Path, address: str, commit: str) -> Project:
    """The project with that repository as its authority, by an address that git leads to it."""
    (tiny / "glossary" / "authorities.yml").write_text(
        "authorities:\n  book:\n    ko: 책\n    en: A Book\n    repository: https://example.org/book\n"
        f'    commit: "{commit}"\n    files: ["docs/*"]\n'
    )
    return Project.find(tiny)


def test_forms_are_counted_in_a_repository(tiny: Path, repository, monkeypatch) -> None:
    address, commit = repository
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", f"url.{address}.insteadOf")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", "https://example.org/book")
    project = name(tiny, address, commit)
    count_forms(project, "2026-05-06", Console(quiet=True))
    evidence = project.fresh().evidence
    assert (evidence.date, evidence.commits) == ("2026-05-06", {"book": commit})
    weight = evidence.forms["가중치"]["book"]
    assert (weight.count, weight.files, weight.path, weight.line) == (1, 1, "docs/a.md", 3)
    assert evidence.forms["웨이트"]["book"].count == 1, "what a cell printed and what is code do not count"
    shown = usage_list(project.fresh().entries["weight"], project.fresh(), "ko")
    assert f"https://example.org/book/blob/{commit}/docs/a.md?plain=1#L3" in shown and "2026-05-06" in shown


def test_a_commit_that_cannot_be_had_is_told(tiny: Path, repository, monkeypatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", f"url.{repository[0]}.insteadOf")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", "https://example.org/book")
    before = (tiny / "glossary" / "evidence.json").read_bytes()
    with pytest.raises(Faults, match=r"the commit of https://example\.org/book cannot be fetched"):
        count_forms(name(tiny, repository[0], "0" * 40), "2026-05-06", Console(quiet=True))
    assert (tiny / "glossary" / "evidence.json").read_bytes() == before


def test_the_longest_form_counts_and_spaces_do_not_matter() -> None:
    text = "경사하강법은 경사 하강법이다. 확률적 경사 하강법을 쓴다. 하강하였다."
    found = sightings([["경사 하강법", "확률적 경사 하강법"]], [("a", text, text)])
    assert {form: sighting.count for form, sighting in found.items()} == {"경사 하강법": 2, "확률적 경사 하강법": 1}


def test_sixty_headwords_have_evidence() -> None:
    project = Project.find(ROOT)
    told = [entry for entry in project.published.values() if entry.term.usage]
    assert len(told) >= 60 and len(project.authorities) >= 6
    assert all(len(entry.term.usage) >= 2 for entry in told)
    assert {usage.form for entry in told for usage in entry.term.usage} == project.evidence.forms.keys()
    assert project.evidence.commits == {key: one.commit for key, one in project.authorities.items()}
    seen = [entry.id for entry in told if project.evidence.total(entry.term.term)]
    assert len(seen) >= 50, "nearly every headword is written by someone"


class Host(http.server.BaseHTTPRequestHandler):
    """Answers with the status that the path names."""

    def do_GET(self) -> None:
        self.send_response(int(self.path.strip("/")))
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def host():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_an_address_that_is_gone_is_an_error_and_one_that_says_nothing_a_warning(tiny: Path, host: str) -> None:
    assert [answer(f"{host}/{status}")[0] for status in (200, 404, 410, 403, 503)] == [
        "alive", "dead", "dead", "silent", "silent",
    ]  # fmt: skip
    assert answer("http://127.0.0.1:9/")[0] == "silent", "nobody there: perhaps only no network"
    found = addresses(Project.find(tiny))
    (place,) = found["https://example.org/weight"]
    assert place.path == "glossary/terms/weight.yml"
    faults = unanswered(found, lambda address: ("dead", "HTTP 404") if "weight" in address else ("alive", "200"))
    assert [(fault.path, fault.severity) for fault in faults] == [("glossary/terms/weight.yml", "error")]
    faults = unanswered(found, lambda address: ("silent", "HTTP 403"))
    assert {fault.severity for fault in faults} == {"warning"} and len(faults) == sum(map(len, found.values()))


@pytest.mark.long_form
def test_no_address_of_ours_is_gone() -> None:
    found = addresses(Project.find(ROOT))
    assert len(found) >= 150
    assert not [str(fault) for fault in unanswered(found) if fault.severity == "error"]
