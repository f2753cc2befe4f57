"""`glossary usage`: counts the Korean forms under `usage` in the public repositories that authorities.yml names.

The commit of each repository is fetched with git into the cache; its texts are read there and never checked out, run
or copied into the project. What is kept is how often each form was found and one place, as an address of that commit.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path

from rich.console import Console

from snippets._run import Fault, Faults

from ..messages import say
from ..reading.entry import Authority
from ..reading.evidence import Evidence, Sighting, write_evidence
from ..reading.project import Project
from ..rules.prose import HANGUL, PARTICLES

# A form counts where a word begins with it and ends with it, or with a particle or an ending of 하다 and 되다.
AFTER = rf"(?:[하되한된할될해돼합됩][{HANGUL}]{{0,3}}|(?:{PARTICLES}){{0,2}})(?![{HANGUL}\w])"
LARGEST = 2**22  # characters; a larger notebook holds pictures rather than text
CODE = re.compile(r"`[^`\n]*`")
KOREAN = re.compile(rf"[{HANGUL}]")


def count_forms(project: Project, date: str, console: Console) -> Evidence:
    """Count every form in every repository, and write `glossary/evidence.json`.

    Raises:
        Faults: a repository or its commit cannot be fetched.
    """
    terms = [[usage.form for usage in entry.term.usage] for entry in project.entries.values() if entry.term.usage]
    found: dict[str, dict[str, Sighting]] = {form: {} for forms in terms for form in forms}
    commits = {}
    for key, authority in project.authorities.items():
        console.print(f"{authority.repository} {authority.commit[:12]}", markup=False)
        repository = _fetch(authority, project.cache_folder / "repositories" / key)
        for form, sighting in sightings(terms, _texts(repository, authority)).items():
            found[form][key] = sighting
        commits[key] = authority.commit
    evidence = Evidence(date, commits, found)
    write_evidence(project.root / "glossary" / "evidence.json", evidence)
    return evidence


def sightings(terms: Iterable[list[str]], texts: Iterable[tuple[str, str, str]]) -> dict[str, Sighting]:
    """Each form that stands in Korean lines of the texts (path, prose, raw text)."""
    searched = [(_pattern(forms), {_letters(form): form for form in forms}) for forms in terms]
    found: dict[str, Sighting] = {}
    for path, prose, raw in texts:
        counts: dict[str, int] = {}
        lines = [CODE.sub(" ", line) for line in prose.splitlines() if KOREAN.search(line)]
        korean = "\n".join(lines)
        for pattern, forms in searched:
            for match in pattern.finditer(korean):
                form = forms[_letters(match[1])]
                counts[form] = counts.get(form, 0) + 1
        for form, count in counts.items():
            before = found.get(form)
            if before is None:
                found[form] = Sighting(count, 1, path, _line(form, raw))
            else:
                found[form] = Sighting(before.count + count, before.files + 1, before.path, before.line)
    return found


def _pattern(forms: Iterable[str]) -> re.Pattern[str]:
    """Any of the forms, the longest first, as a group; between its words there may be a space or none."""
    words = (r"[ ]?".join(map(re.escape, form.split())) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<![{HANGUL}\w.])({'|'.join(words)}){AFTER}")


def _letters(form: str) -> str:
    return form.replace(" ", "")


def _line(form: str, raw: str) -> int:
    pattern = _pattern([form])
    return next((i for i, line in enumerate(raw.splitlines(), 1) if pattern.search(CODE.sub(" ", line))), 0)


def _fetch(authority: Authority, folder: Path) -> Path:
    """The repository's commit in a bare repository of the cache."""
    try:
        if not folder.exists():
            _git("init", "--quiet", "--bare", str(folder))
        if subprocess.run(["git", "-C", folder, "cat-file", "-e", authority.commit], capture_output=True).returncode:
            _git("-C", str(folder), "fetch", "--quiet", "--depth=1", authority.repository, authority.commit)
    except subprocess.CalledProcessError as error:
        reason = error.stderr.decode(errors="replace").strip().splitlines()[-1:] or ["git"]
        message = say("no-repository", address=authority.repository, reason=reason[0])
        raise Faults([Fault("glossary/authorities.yml", 1, 1, message)]) from None
    return folder


def _git(*arguments: str, **options: bytes) -> bytes:
    return subprocess.run(["git", *arguments], capture_output=True, check=True, **options).stdout


def _texts(repository: Path, authority: Authority) -> Iterator[tuple[str, str, str]]:
    """(path, prose, raw text) of the files that the authority names, in order."""
    listed = _git("-C", str(repository), "ls-tree", "-r", "-z", "--name-only", authority.commit).decode().split("\0")
    paths = sorted(path for path in listed if any(fnmatch(path, pattern) for pattern in authority.files))
    names = "".join(f"{authority.commit}:{path}\n" for path in paths).encode()
    answers = io.BytesIO(_git("-C", str(repository), "cat-file", "--batch", input=names))
    for path in paths:
        *_, size = answers.readline().split()
        if size == b"missing":
            continue
        raw = answers.read(int(size) + 1).decode(errors="replace")
        if len(raw) <= LARGEST:
            yield path, _cells(raw) if path.endswith(".ipynb") else raw, raw


def _cells(notebook: str) -> str:
    """The sources of a notebook's cells, without what they printed."""
    try:
        cells = json.loads(notebook).get("cells", [])
    except ValueError:
        return ""
    return "\n".join("".join(cell.get("source", [])) for cell in cells)
