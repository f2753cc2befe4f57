"""The live preview: what is edited is shown, what is wrong is told, and it goes on."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from glossary.preview.watch import Watch
from tests.conftest import ROOT, command
from tests.preview.conftest import PATIENCE, Reader, until

WEIGHT = "glossary/terms/weight.yml"


def test_pages_stand_at_once_and_fill_when_the_snippets_have_run(first_preview: Reader) -> None:
    first = first_preview.get("/glossary/weight/")
    assert "<h1" in first and "가중치" in first and "/.live/client.js" in first
    assert ('data-awaited="demo/line"' in first) == ("2.00" not in first)  # it may have run already
    until(lambda: first_preview.live.state.results["demo/noise"].state == "ran")
    until(lambda: 'data-awaited="' not in first_preview.get("/lessons/first/"))
    assert "<svg" in first_preview.get("/en/glossary/weight/") and first_preview.news()["progress"]["total"] == 0
    assert {"demo/line", "demo/noise"} <= set(first_preview.news()["results"])


def test_edited_text_is_served_in_both_languages(preview: Reader) -> None:
    for path in ("/glossary/weight/", "/en/glossary/weight/", "/glossary/", "/"):
        assert "<h1" in preview.get(path)
    version = preview.news()["version"]
    preview.write(WEIGHT, ("연결에 붙은 수이다", "연결의 세기이다"), ("A number on a connection", "How strong it is"))
    until(lambda: "연결의 세기이다" in preview.get("/glossary/weight/"))
    assert "How strong it is" in preview.get("/en/glossary/weight/")
    assert "연결의 세기이다" in preview.get("/glossary/") and preview.news()["version"] > version
    assert "연결의 세기이다" in preview.get("/search/terms.json")


def test_a_fault_is_told_as_the_checker_tells_it_and_the_old_page_stays(preview: Reader) -> None:
    before = preview.get("/glossary/weight/")
    preview.write(WEIGHT, ("category: network", "category: netwrok"), ("[[직선]]의", "[[직성]]의"))
    until(lambda: len(preview.faults()) == 2)
    checked = command("check", "--lang", "en", cwd=preview.root, GLOSSARY_CACHE="", GLOSSARY_DATA="").stderr
    told = [line for line in checked.splitlines() if line.startswith(WEIGHT) and "warning" not in line]
    assert preview.faults() == told
    assert "<h1" in preview.get("/glossary/weight/")
    preview.write(WEIGHT, text="term: '가중치\n")
    until(lambda: [fault.split(": ")[0] for fault in preview.faults()] == [f"{WEIGHT}:1:7"])
    assert "연결에 붙은 수이다" in before and "연결에 붙은 수이다" in preview.get("/glossary/weight/")
    preview.write(WEIGHT, text=(ROOT / "tests" / "tinysite" / WEIGHT).read_text())
    until(lambda: preview.faults() == [])


def test_a_new_draft_has_a_page_and_a_removed_one_has_none(preview: Reader) -> None:
    assert "404" in preview.get("/glossary/slope/")
    done = command(
        "new", "--korean", "기울기", "--english", "Slope", "--category", "network", "--snippet", cwd=preview.root
    )
    assert done.returncode == 0, done.stderr
    until(lambda: "기울기" in preview.get("/glossary/slope/"))
    assert 'class="state draft"' in preview.get("/glossary/slope/")
    until(lambda: 'data-snippet="network/slope"' in preview.get("/glossary/slope/"))
    until(lambda: preview.live.state.results["network/slope"].state == "ran")
    assert "9.00" in preview.get("/glossary/slope/") and preview.faults() == []
    (preview.root / "glossary" / "terms" / "slope.yml").unlink()
    until(lambda: "404" in preview.get("/glossary/slope/"))


def test_a_changed_snippet_runs_alone_and_its_page_follows(preview: Reader) -> None:
    until(lambda: preview.live.state.results["demo/noise"].state == "ran")
    other = preview.live.state.results["demo/noise"]
    preview.write("snippets/demo/line.py", ("slope=2.0", "slope=3.0"))
    until(lambda: preview.live.state.results["demo/line"].metrics.get("slope", 0) > 2.5)
    assert preview.live.state.results["demo/noise"].provenance.date == other.provenance.date
    (fault,) = preview.faults()
    assert "metric 'slope' is 3, outside its bounds" in fault  # told, and the page goes on
    preview.write("snippets/demo/line.py", ("slope=3.0", "slope=2.0"))
    until(lambda: preview.faults() == [])


def test_what_somebody_waits_for_runs_before_all_others(preview: Reader) -> None:
    until(lambda: not preview.news()["progress"]["total"])
    slow = preview.root / "snippets" / "demo" / "slow"
    slow.with_suffix(".yml").write_text("title: {ko: 느림, en: Slow}\n")
    code = '"""Takes a minute."""\n\n# %% run\nif __name__ == "__main__":\n    import time\n\n    time.sleep(60)\n'
    slow.with_suffix(".py").write_text(code)
    until(lambda: preview.news()["progress"]["running"] == ["demo/slow"])
    preview.write("snippets/demo/line.py", ("slope=2.0", "slope=2.001"))
    until(lambda: preview.live.state.results["demo/line"].metrics.get("slope", 0) > 2.0005)
    until(lambda: preview.news()["progress"]["running"] == ["demo/slow"])  # begun again
    slow.with_suffix(".py").unlink()
    slow.with_suffix(".yml").unlink()


def test_a_snippet_that_fails_says_so(preview: Reader) -> None:
    until(lambda: preview.live.state.results["demo/line"].state == "ran")
    preview.write("snippets/demo/line.py", ("return slope", "return steepness"))
    until(lambda: 'class="state failed"' in preview.get("/glossary/line/"))
    assert any("NameError: name 'steepness' is not defined" in fault for fault in preview.faults())
    preview.write("snippets/demo/line.py", text="# %% broken\n(")
    until(lambda: any("not valid Python" in fault for fault in preview.faults()))
    assert "<h1" in preview.get("/glossary/line/")


def test_a_changed_lesson_and_style_are_served(preview: Reader) -> None:
    preview.write("docs/ko/lessons/first.md", ("이고 옛 책에는", "이며 헌책에는"))
    until(lambda: "이며 헌책에는" in preview.get("/lessons/first/"))
    assert "첫 강의" in preview.get("/glossary/weight/") and "None" not in preview.get("/lessons/")  # the navigation
    preview.write("docs/ko/lessons/first.md", ("title: 첫 강의", "title: 새 강의"))
    until(lambda: "새 강의" in preview.get("/lessons/") and "None" not in preview.get("/lessons/"))
    preview.write("docs/assets/site.css", text="body { color: teal }\n")
    until(lambda: "teal" in preview.get("/assets/site.css"))


def test_addresses(preview: Reader) -> None:
    assert "<h1" in preview.get("/glossary/weight")  # led to /glossary/weight/
    assert '"docs": []' in preview.get("/search/search_index.json")
    assert "assets/javascripts" in preview.get("/") and "<h1" in preview.get("/notebooks/first/")
    for up in ("/../", "/../../", "/assets/../../../", "/%2e%2e/%2e%2e/", "/../../../"):
        assert "site_name" not in preview.get(f"{up}mkdocs.yml")


@pytest.mark.parametrize(
    ("path", "edited"),
    [
        ("glossary/terms/weight.yml", True),
        ("docs/ko/index.md", True),
        ("docs/assets/site.css", True),
        ("snippets/demo/line.py", True),
        ("glossary/terms/.weight.yml.swp", False),
        ("glossary/terms/weight.yml~", False),
        ("glossary/terms/4913", False),
        ("glossary/cli.py", False),
        ("snippets/_run/run.py", False),
        ("snippets/recorded.json", False),
    ],
)
def test_what_is_watched(tiny: Path, path: str, edited: bool) -> None:
    assert Watch(tiny).edited(tiny / path) == edited


def start(tiny: Path, port: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "glossary", "serve", "--lang", "ko", "--port", str(port)],
        cwd=tiny,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_ctrl_c_ends_it_and_everything_that_it_started(tiny: Path) -> None:
    process = start(tiny, free_port())
    assert "Ctrl-C로 끝냅니다" in process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130 and "멈췄습니다" in said and "Traceback" not in said
    until(lambda: not alive(process.pid))  # nobody is left in its group


def test_a_port_that_is_taken(tiny: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        process = start(tiny, taken.getsockname()[1])
        said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1 and "--port로 다른 번호를 주세요" in said and "Traceback" not in said


def test_what_cannot_be_read_at_the_start_is_told(tiny: Path) -> None:
    (tiny / "snippets" / "demo" / "line.yml").write_text("title: 직선\n")
    process = start(tiny, free_port())
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1 and "snippets/demo/line.yml:1:8:" in said and "Traceback" not in said
