"""Evidence for headwords: `glossary/evidence.json`, how often each form under `usage` was found, and where."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Sighting:
    """A form in one repository: how often, in how many files, and the first place (line 0: not known)."""

    count: int
    files: int
    path: str
    line: int


@dataclass(frozen=True)
class Evidence:
    """What `glossary usage` counted: by form, then by the key of authorities.yml; and the commits that it read."""

    date: str = ""
    commits: dict[str, str] = field(default_factory=dict)
    forms: dict[str, dict[str, Sighting]] = field(default_factory=dict)

    def total(self, form: str) -> int:
        """How often a form was found in all repositories together."""
        return sum(sighting.count for sighting in self.forms.get(form, {}).values())


def read_evidence(path: Path) -> Evidence:
    """The file, which only the command writes; nothing where there is none."""
    if not path.exists():
        return Evidence()
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    forms = {
        form: {key: Sighting(**sighting) for key, sighting in found.items()} for form, found in data["forms"].items()
    }
    return Evidence(data["date"], data["commits"], forms)


def write_evidence(path: Path, evidence: Evidence) -> None:
    """The file, one line for each form and repository, so that a diff shows what changed."""
    text = json.dumps(asdict(evidence), indent=1, ensure_ascii=False, sort_keys=True)
    path.write_text(f"{text}\n", encoding="utf-8")
