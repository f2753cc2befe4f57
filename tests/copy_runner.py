"""Every snippet as a copy-runner runs it, in any Python: the file alone in an empty folder. What broke, as Markdown.

`python -m tests.copy_runner --python /path/to/python --report broken.md` exits with 1 where something broke. That
Python needs the libraries of the snippets and nothing of this project.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parent.parent
KEPT = ("PATH", "HOME", "LANG", "KERAS_HOME", "LD_LIBRARY_PATH")
VERSIONS = "import importlib.metadata as m; print(*(f'{n} {m.version(n)}' for n in %r), sep=', ')"
PACKAGES = ("keras", "tensorflow", "numpy", "scipy", "scikit-learn", "matplotlib")


def run_alone(python: str, path: Path, seconds: float) -> str:
    """The last line that a broken run prints; '' for one that ends well."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        copy.write_bytes(path.read_bytes())
        environment = {name: os.environ[name] for name in KEPT if name in os.environ} | {"MPLBACKEND": "Agg"}
        try:
            done = subprocess.run(
                [python, copy.name],
                cwd=folder,
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                errors="replace",
                timeout=seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"did not end within {seconds:g} seconds"
    lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
    return lines[-1][:300] if done.returncode else ""


def main() -> int:
    """Run all or the named snippets and write the report."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--report", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=900)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    every = sorted((ROOT / "snippets").glob("[!_]*/[!_]*.py"))
    paths = {f"{path.parent.name}/{path.stem}": path for path in every}
    names = options.names or list(paths)
    if unknown := [name for name in names if name not in paths]:
        parser.error(f"no snippet '{unknown[0]}'; give names such as {next(iter(paths))}")
    with ThreadPoolExecutor(options.jobs) as pool:
        ends = pool.map(lambda name: run_alone(options.python, paths[name], options.seconds), names)
        broken = {name: said for name, said in zip(names, ends, strict=True) if said}
    versions = subprocess.run(
        [options.python, "-c", VERSIONS % (PACKAGES,)], capture_output=True, text=True, check=False
    ).stdout.strip()
    rows = [f"- `{name}`: {re.sub('[`<>]', ' ', said)}" for name, said in broken.items()]
    head = f"{len(broken)} of {len(names)} snippets broke, each alone in an empty folder ({versions})."
    options.report.write_text("\n".join([head, "", *rows]) + "\n", encoding="utf-8")
    print(head)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
