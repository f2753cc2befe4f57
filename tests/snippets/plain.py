"""Plain Python, as a reader has it: it knows the libraries and nothing of this project.

Importing TensorFlow takes longer than most snippets. So one interpreter imports the libraries and forks for each.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from snippets._run.environment import SETTINGS
from tests.snippets.conftest import PROJECT

FORK_FOR_EACH = """
import json, os, runpy, sys
import keras, matplotlib.pyplot, scipy.stats, sklearn.linear_model, tensorflow
jobs, running = json.load(sys.stdin), 0
for file, output in jobs:
    if running > os.cpu_count():
        os.wait()
        running -= 1
    running += 1
    if os.fork() == 0:
        os.dup2(os.open(output, os.O_WRONLY | os.O_CREAT), 1)
        os.chdir(os.path.dirname(file))
        sys.path[0], sys.argv = os.path.dirname(file), [file]
        try:
            runpy.run_path(file, run_name="__main__")
        except BaseException:
            import traceback
            print(traceback.format_exc())
        sys.stdout.flush()
        os._exit(0)
while running:
    os.wait()
    running -= 1
"""


def run_each(jobs: list[list[str]], names: list[str], folder: Path) -> None:
    """Run files, each in the folder in which it lies: [file, file for what it prints]; `names` are their snippets."""
    command = [sys.executable, "-c", FORK_FOR_EACH]
    environment = surroundings(names, folder)
    subprocess.run(command, input=json.dumps(jobs), cwd=folder, text=True, env=environment, check=True)


def surroundings(names: list[str], folder: Path) -> dict[str, str]:
    """An environment with nothing of ours but the data sets, where Keras would have downloaded them to.

    One thread, as on the page: another number of threads changes the last digits.
    """
    for data in {data for name in names for data in PROJECT.engine.snippets[name].sidecar.data}:
        for place, path in PROJECT.engine.store.fetch(data).items():
            (link := folder / "keras" / "datasets" / place).parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(path)
    homes = {"HOME": str(folder), "KERAS_HOME": str(folder / "keras")}
    return SETTINGS | homes | {"PATH": os.environ["PATH"], "TF_CPP_MIN_LOG_LEVEL": "3"}
