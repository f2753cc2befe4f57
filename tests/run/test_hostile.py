"""Snippets that misbehave: each ends in a clear error that names it, and harms nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from snippets._run import Engine, Faults
from tests.conftest import ROOT

_ASK = "from snippets._run.child.confine import write_only_below as w; import sys; sys.exit(not w('/dev'))"
LANDLOCK = subprocess.run([sys.executable, "-c", _ASK], cwd=ROOT, check=False).returncode == 0
METRIC = "metrics:\n  m: {label: {ko: 값, en: value}, accept: [0, 1]}\n"

# name -> (code, sidecar, what the message must contain)
HOSTILE = {
    "bad/loops": ("while True:\n    pass", "timeout: 2\n", "stopped after 2 s"),
    "bad/ignores_sigterm": (
        "import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\ntime.sleep(60)",
        "timeout: 2\n",
        "stopped after 2 s",
    ),
    "bad/exits": ("import os\nos._exit(3)", "", "ended by itself with exit code 3"),
    "bad/sys_exit": ("import sys\nsys.exit(0)", "", "called sys.exit(0)"),
    "bad/crashes": ("import ctypes\nctypes.string_at(0)", "", "killed by SIGSEGV"),
    "bad/fills_memory": ("kept = []\nwhile True:\n    kept.append(np.ones(10**7))", "memory: 1\n", "memory"),
    "bad/prints": ("for _ in range(100):\n    print('x' * 1_000_000)", "", "printed more than 1,000,000"),
    "bad/prints_and_swallows": (
        "for _ in range(100):\n    try:\n        print('x' * 1_000_000)\n    except BaseException:\n        pass",
        "",
        "printed more than 1,000,000",
    ),
    "bad/prints_below_python": (
        "import os\nfor _ in range(100):\n    os.write(1, b'x' * 1_000_000)",
        "",
        "printed more than 1,000,000",
    ),
    "bad/nan": ("metrics = {'m': float('nan')}", METRIC, "metric 'm' is nan"),
    "bad/infinite": ("metrics = {'m': float('inf')}", METRIC, "metric 'm' is inf"),
    "bad/text_metric": ("metrics = {'m': 'high'}", METRIC, "metric 'm' must be a number, found str"),
    "bad/out_of_bounds": ("metrics = {'m': 1.5}", METRIC, "metric 'm' is 1.5, outside its bounds [0, 1]"),
    "bad/no_metric": ("print(1)", METRIC, "gives no metric 'm'"),
    "bad/unknown_metric": ("metrics = {'n': 1}", "", "gives the metric 'n'; describe it"),
    "bad/no_figure": ("# draw\nf = 3\nfigures = {'f': f}", "", "must be a Matplotlib figure, found int"),
    "bad/raises": ("x = 1\nraise ValueError('no such luck')", "", "ValueError: no such luck"),
    "bad/recursion": ("def f():\n    return f()\nf()", "", "RecursionError"),
    "bad/missing_file": ("open('nowhere.csv')", "", "FileNotFoundError"),
    "bad/large_file": ("open('big', 'wb').write(b'x' * 300 * 2**20)", "", "File too large"),
}


@pytest.fixture
def messages(engine: Engine, write) -> dict[str, str]:
    for name, (code, sidecar, _) in HOSTILE.items():
        write(name, code, sidecar)
    write("good/quiet", "metrics = {'m': 0.5}", METRIC)
    write("good/writes", "open('out.txt', 'w').write('x')\nprint(open('out.txt').read())")
    with pytest.raises(Faults) as caught:
        engine.run()
    return {name: "\n".join(str(f) for f in caught.value.faults if f"'{name}'" in f.message.en) for name in HOSTILE}


def test_each_is_named_and_explained(messages: dict[str, str], engine: Engine, tmp_path: Path) -> None:
    wrong = {name: messages[name] for name, (_, _, words) in HOSTILE.items() if words not in messages[name]}
    assert not wrong
    assert "snippets/bad/raises.py:9:1:" in messages["bad/raises"], "the line where it broke"
    assert all("Traceback" not in message for message in messages.values())
    assert engine.cache.newest("good/quiet") is not None, "a good snippet beside them is kept"
    assert engine.cache.newest("bad/nan") is None, "a failure is never kept"
    assert {path.name for path in tmp_path.iterdir()} == {"snippets", "cache"}, "nothing was written elsewhere"
    assert {path.name for path in engine.cache_folder.iterdir()} <= {"results", "run.lock"}


def test_files_of_one_snippet_are_not_seen_by_another(engine: Engine, write) -> None:
    write("a/first", "open('shared.txt', 'w').write('x')\nprint('wrote')")
    write("a/second", "import os\nprint(sorted(os.listdir('.')))")
    results = engine.run()
    assert "shared.txt" not in results["a/second"].outputs[1]


@pytest.mark.skipif(not LANDLOCK, reason="this system has no Landlock")
def test_writing_elsewhere_is_refused(engine: Engine, folder: Path, write) -> None:
    """A snippet that turns against the project or its neighbors changes nothing."""
    kept = folder.parent / "kept.txt"
    kept.write_text("as it was")
    write("bad/overwrites", f"open({str(kept)!r}, 'w').write('x')")
    write("bad/removes", f"import os\nos.remove({str(kept)!r})")
    write("bad/clears", "import shutil\nshutil.rmtree('..')")
    write("good/temporary", "import tempfile\nwith tempfile.TemporaryFile() as f:\n    f.write(b'x')\nprint('wrote')")
    with pytest.raises(Faults) as caught:
        engine.run()
    assert [fault.path for fault in caught.value.faults] == [
        "snippets/bad/clears.py",
        "snippets/bad/overwrites.py",
        "snippets/bad/removes.py",
    ]
    assert all("PermissionError" in fault.message.en for fault in caught.value.faults)
    assert kept.read_text() == "as it was"
    assert engine.cache.newest("good/temporary").outputs == ("", "wrote\n")


def test_processes_left_behind_are_ended(engine: Engine, write) -> None:
    mark = f"98{os.getpid()}.25"  # seconds; another run of the tests has others
    write("a/leaves", f"import subprocess\nsubprocess.Popen(['sleep', '{mark}'])\nprint('started')")
    write("a/hangs", f"import subprocess\nsubprocess.Popen(['sleep', '{mark}']).wait()", "timeout: 2\n")
    with pytest.raises(Faults):
        engine.run()
    time.sleep(0.3)
    assert subprocess.run(["pgrep", "-f", f"sleep {mark}"], capture_output=True, check=False).returncode == 1


def test_children_see_no_secrets_and_no_stray_settings(
    engine: Engine, write, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DEPLOY_TOKEN", "TF_ENABLE_ONEDNN_OPTS"):  # the second would change numbers behind the key's back
        monkeypatch.setenv(name, "0")
    write("a/looks", "import os\nprint('DEPLOY_TOKEN' in os.environ, 'TF_ENABLE_ONEDNN_OPTS' in os.environ)")
    assert engine.run()["a/looks"].outputs[1] == "False False\n"
