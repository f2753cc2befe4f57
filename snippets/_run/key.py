"""The key of a result: everything that can change the outcome of a run, and nothing else.

Captions, bounds and prose are not in it, nor are comments, docstrings and the names of cells: editing them never runs
code again.
"""

from __future__ import annotations

import hashlib
import json
import platform
from functools import cache
from pathlib import Path

from .datasets import Store
from .environment import device, settings, versions
from .meaning import meaning_of_files
from .snippet import Snippet
from .variant import Variant

# The engine's files whose code runs in a child and shapes what it gives.
IN_THE_CHILD = ("child/*.py", "palette.py", "seeding.py")

Parts = dict[str, str]


def parts(snippet: Snippet, variant: Variant, store: Store, gpu_model: str | None) -> Parts:
    """Each part of the key, by a name that a person understands; `gpu_model` is the GPU's that it may use."""
    packages = snippet.packages_on(variant.backend)
    return {
        "snippet": snippet.meaning,
        "engine": engine(),
        **({"asked of it": asked} if (asked := _asked(snippet)) else {}),
        "python": ".".join(platform.python_version_tuple()[:2]),
        "device": device(packages, gpu_model),
        **{f"version of {name}": version for name, version in versions(packages).items()},
        **{f"setting {name}": value for name, value in settings(variant.backend).items()},
        **({"added to each seed": str(variant.shift)} if variant.shift else {}),
        **{f"data {path}": checksum for path, checksum in store.checksums(snippet.sidecar.data).items()},
    }


def _asked(snippet: Snippet) -> str:
    """What the run gives beside its figures: diagrams, and the miniature of a figure that is not the first."""
    hero, asked = snippet.sidecar.hero, snippet.sidecar.asked
    return json.dumps([hero, asked]) if hero or asked else ""


def digest(parts_: Parts) -> str:
    """The parts as one name, 64 hexadecimal digits."""
    return hashlib.sha256(json.dumps(parts_, sort_keys=True).encode()).hexdigest()


def differences(before: Parts, now: Parts) -> list[str]:
    """One line for each part that differs."""
    changed = sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))
    return [f"{name}: {_short(before.get(name))} -> {_short(now.get(name))}" for name in changed]


def _short(value: str | None) -> str:
    if value is None:
        return "(none)"
    return value[:12] if len(value) == 64 else value


@cache
def engine() -> str:
    """Checksum of the code that runs in a child."""
    here = Path(__file__).parent
    return meaning_of_files(path for name in IN_THE_CHILD for path in sorted(here.glob(name)))
