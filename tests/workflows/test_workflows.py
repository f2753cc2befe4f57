"""The workflows: no fault for actionlint, no weakness for zizmor, and the rules that this project gave itself."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT
from tests.search.conftest import NODE, install

HERE = Path(__file__).parent
FOLDER = ROOT / ".github" / "workflows"
PATHS = sorted(FOLDER.glob("*.yml"))
WORKFLOWS = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in PATHS}
# The WebAssembly build is older than the context `vars`; the program that CI runs knows it.
NOT_KNOWN_YET = 'undefined variable "vars"'


def triggers(workflow: dict) -> dict:
    given = workflow[True]  # YAML 1.1 reads the key `on` as true
    return {given: None} if isinstance(given, str) else given


def actionlint(*paths: Path) -> list[str]:
    install(HERE / "actionlint")
    done = subprocess.run(
        [NODE, "lint.js", *map(str, paths)], cwd=HERE / "actionlint", capture_output=True, text=True, check=True
    )
    return [f"{e['file']}:{e['line']}: {e['message']}" for e in json.loads(done.stdout)]


def test_actionlint_finds_nothing(tmp_path: Path) -> None:
    assert [line for line in actionlint(*PATHS) if NOT_KNOWN_YET not in line] == []
    broken = tmp_path / "broken.yml"
    broken.write_text(
        "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${{ github.nothing }}\n"
    )
    assert actionlint(broken), "it does find what is wrong"


def zizmor(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [Path(sys.executable).parent / "zizmor", "--offline", "--quiet", "--no-config", folder]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_zizmor_finds_nothing(tmp_path: Path) -> None:
    done = zizmor(FOLDER)
    assert done.returncode == 0, done.stdout + done.stderr
    weak = tmp_path / ".github" / "workflows" / "weak.yml"
    weak.parent.mkdir(parents=True)
    weak.write_text(
        "on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n"
        "      - run: echo ${{ github.event.pull_request.title }}\n"
    )
    assert zizmor(weak.parent).returncode != 0, "it does find what is weak"


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_actions_are_pinned_and_tokens_only_read(path: Path) -> None:
    used = re.findall(r"uses: (\S+)(.*)", path.read_text())
    assert used and all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", name) for name, _ in used)
    assert all(re.match(r" # v\d", comment) for _, comment in used), "the version stands beside the commit"
    workflow = WORKFLOWS[path.stem]
    assert workflow["permissions"] == {"contents": "read"}
    assert "pull_request_target" not in triggers(workflow)
    assert all("timeout-minutes" in job for job in workflow["jobs"].values())
    assert "secrets." not in path.read_text()


def test_code_of_a_pull_request_never_meets_the_gpu_or_a_token_that_writes() -> None:
    for name, workflow in WORKFLOWS.items():
        writing = [job for job in workflow["jobs"].values() if "write" in str(job.get("permissions", ""))]
        on_gpu = [job for job in workflow["jobs"].values() if "GPU" in str(job["runs-on"])]
        if "pull_request" in triggers(workflow):
            assert not writing and not on_gpu, name
        for job in writing:
            assert not any("checkout" in step.get("uses", "") for step in job["steps"]), "it runs none of our code"
    (build,) = (job for job in WORKFLOWS["site"]["jobs"].values() if "GPU" in str(job["runs-on"]))
    assert build["environment"] == "site", "its maintainers approve a run that was started by hand"
    command = next(step["run"] for step in build["steps"] if "glossary build" in step.get("run", ""))
    assert {"--require-all", "--require-gpu", "--strict"} <= set(command.split())


def test_every_supported_python_is_tested() -> None:
    lowest, highest = re.search(
        r'requires-python = ">=3\.(\d+),<3\.(\d+)"', (ROOT / "pyproject.toml").read_text()
    ).groups()
    matrix = WORKFLOWS["test"]["jobs"]["test"]["strategy"]["matrix"]["python"]
    assert matrix == [f"3.{minor}" for minor in range(int(lowest), int(highest))]


def test_the_commands_exist() -> None:
    text = "\n".join(path.read_text() for path in PATHS)
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert {name for name in re.findall(r"\bmake ([a-z][a-z-]*)", text)} <= targets
    for line in re.findall(r"\.venv/bin/glossary ([^\n>|]*)", text):
        name, *options = re.findall(r"(?:^|(?<=\s))(--[a-z-]+|[a-z]+)", line)
        done = subprocess.run(
            [sys.executable, "-m", "glossary", name, "--help"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert all(option in done.stdout for option in options if option.startswith("--")), line


def test_the_copy_runner_reports_what_breaks(tmp_path: Path) -> None:
    report = tmp_path / "report.md"
    command = [sys.executable, "-m", "tests.copy_runner", "--report", str(report)]
    done = subprocess.run([*command, "activation/relu"], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        raise AssertionError(report.read_text())
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho 'ImportError: no <b>luck</b>' >&2\nexit 1\n")
    broken.chmod(0o755)
    done = subprocess.run(
        [*command, "--python", str(broken), "activation/relu"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert "- `activation/relu`: ImportError: no  b luck /b" in report.read_text()
