"""Faults as people and programs read them: on a terminal, in a pipe, as GitHub annotations, as JSON."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width

from rich.console import Console
from rich.text import Text

from snippets._run import Fault

from .messages import say

FORMATS = ("text", "github", "json")
COLORS = {"error": "bold red", "warning": "bold yellow"}


def users_language() -> str:
    """Korean where the user's locale is Korean, English elsewhere."""
    given = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "ko" if given.lower().startswith("ko") else "en"


def tell(faults: Sequence[Fault], root: Path, language: str, form: str, console: Console) -> None:
    """Print faults and how many there are; JSON and annotations on standard output, for programs to read."""
    if form == "json":
        print(json.dumps([as_data(fault) for fault in faults], ensure_ascii=False, indent=1))
        return
    if form == "github":
        for fault in faults:
            print(_annotation(fault, language))
        return
    excerpts = Excerpts(root)
    for fault in faults:
        if console.is_terminal:
            console.print(_colored(fault, language))
            console.print(excerpts.of(fault), markup=False, style="dim", end="")
        else:
            print(fault.text(language), file=console.file)
    if faults:
        console.print(_count(faults, language), markup=False)


class Excerpts:
    """The lines that faults are about; each file is read once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files: dict[str, list[str]] = {}

    def of(self, fault: Fault) -> str:
        """The line in question and a mark under the column; '' where the file has no such line."""
        lines = self._lines(fault.path)
        if not 0 < fault.line <= len(lines) or not lines[fault.line - 1].strip():
            return ""
        line, column = lines[fault.line - 1].replace("\t", " "), fault.column - 1
        start = max(0, column - 60)
        blanks = sum(2 if east_asian_width(sign) in "WF" else 1 for sign in line[start:column])
        return f"    {line[start : start + 110]}\n    {' ' * blanks}^\n"

    def _lines(self, path: str) -> list[str]:
        if path not in self.files:
            try:
                text = (self.root / path).read_text(encoding="utf-8", errors="replace")
            except OSError:
                text = ""
            self.files[path] = text.split("\n")
        return self.files[path]


def _colored(fault: Fault, language: str) -> Text:
    place = Text(f"{fault.path}:{fault.line}:{fault.column}", style="bold")
    kind = Text(say(fault.severity)[language], style=COLORS[fault.severity])
    return Text.assemble(place, " ", kind, " ", fault.message[language])


def _count(faults: Sequence[Fault], language: str) -> str:
    counted = Counter(fault.severity for fault in faults)
    said = [say(f"{kind}s" if n > 1 else f"one-{kind}", count=n)[language] for kind, n in sorted(counted.items())]
    return ", ".join(said)


def as_data(fault: Fault) -> dict[str, Any]:
    """A fault for programs."""
    return {
        "path": fault.path,
        "line": fault.line,
        "column": fault.column,
        "severity": fault.severity,
        "code": fault.message.code,
        "message": {"ko": fault.message.ko, "en": fault.message.en},
    }


def _annotation(fault: Fault, language: str) -> str:
    """GitHub's workflow command, which it shows beside the line in a pull request."""

    def safe(text: str, more: str = "") -> str:
        for sign in "%\r\n" + more:
            text = text.replace(sign, f"%{ord(sign):02X}")
        return text

    place = f"file={safe(fault.path, ':,')},line={fault.line},col={fault.column},title={fault.message.code}"
    return f"::{fault.severity} {place}::{safe(fault.message[language])}"
