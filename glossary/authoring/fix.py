"""`glossary check --fix`: what has one right answer is put right; what a file says stays the same."""

from __future__ import annotations

import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from snippets._run import MODELS as SNIPPET_MODELS
from snippets._run import Document, Faults, Model, compose, parse_document, validate

from ..reading.entry import Authorities, Categories, Term
from ..reading.project import Project
from ..reading.wording import Wording

MODELINE = re.compile(r"\A# yaml-language-server: \$schema=\S+\n")
SIMPLE = re.compile(r"^(\s*(?:- )?[\w-]+: |\s*- )([^\s'\"|>\[{].*)$")  # a plain value on one line
TRIES = 50  # lines of one file that lack quotes


@dataclass(frozen=True)
class Kind:
    """Files of one kind: their model, and where their schema lies."""

    model: type[Model]
    schema: str


def kinds(project: Project) -> dict[Path, Kind]:
    """Every YAML file that people edit."""
    root = project.root
    term = Kind(Term, "../schema/term.json")
    snippet = Kind(SNIPPET_MODELS["snippet"], "../../glossary/schema/snippet.json")
    files = {path: term for path in sorted((root / "glossary" / "terms").glob("*.yml"))}
    files |= {path: snippet for path in sorted((root / "snippets").glob("[!_]*/*.yml"))}
    others = {
        root / "glossary" / "categories.yml": Kind(Categories, "schema/categories.json"),
        root / "glossary" / "authorities.yml": Kind(Authorities, "schema/authorities.json"),
        root / "glossary" / "words.yml": Kind(Wording, "schema/words.json"),
        root / "snippets" / "datasets.yml": Kind(SNIPPET_MODELS["datasets"], "../glossary/schema/datasets.json"),
        root / "snippets" / "labels.yml": Kind(SNIPPET_MODELS["labels"], "../glossary/schema/labels.json"),
    }
    return files | {path: kind for path, kind in others.items() if path.exists()}


def fix(project: Project) -> list[Path]:
    """Put right every file that needs it; the files that changed."""
    changed = []
    for path, kind in kinds(project).items():
        before = path.read_bytes()
        after = fixed(before, kind)
        if after != before:
            write(path, after)
            changed.append(path)
    return changed


def write(path: Path, content: bytes) -> None:
    """Replace a file as a whole, or leave it as it was."""
    temporary = path.with_name(f".{path.name}.new")
    temporary.write_bytes(content)
    os.replace(temporary, path)


def fixed(raw: bytes, kind: Kind) -> bytes:
    """The file's bytes as they should be: encoding marks, spaces, NFC, modeline, quotes, order of keys."""
    try:
        text = raw.decode("utf-8").lstrip("\ufeff")
    except UnicodeDecodeError:
        return raw  # in which encoding it is, nobody can know
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    text = "\n".join(line.rstrip(" \t") for line in text.split("\n")).strip("\n") + "\n"
    text = _quoted(text, kind.model)
    text = _ordered(text, list(kind.model.model_fields))
    if not MODELINE.match(text) and _data(text) is not None:
        text = f"# yaml-language-server: $schema={kind.schema}\n{text}"
    return text.encode()


def _data(text: str) -> Document | None:
    """The document, if the text is YAML that we read and a mapping."""
    try:
        document = parse_document(text, "")
    except Faults:
        return None
    return document if isinstance(document.data, dict) else None


def _quoted(text: str, model: type[Model]) -> str:
    """Text that YAML would not take for text, in double quotes; single quotes become double ones."""
    for _ in range(TRIES):
        try:
            document = parse_document(text, "")
            break
        except Faults as error:
            fault = error.faults[0]
            if fault.message.code not in {"second-colon", "sign-needs-quotes"}:
                return text
            lines = text.split("\n")
            match = SIMPLE.match(lines[fault.line - 1])
            if not match or " #" in match[2]:
                return text
            lines[fault.line - 1] = match[1] + _in_quotes(match[2])
            text = "\n".join(lines)
    else:
        return text
    places = set(_single_quoted(text))
    if isinstance(document.data, dict):
        try:
            validate(model, document)
        except Faults as error:
            places |= {
                (fault.line, fault.column) for fault in error.faults if fault.message.code == "not-text"
            }  # true, 1984, 2026-11-21: text to a person
    return _replaced(text, places)


def _scalars(text: str) -> list[yaml.ScalarNode]:
    found, waiting = [], [compose(text)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.ScalarNode):
            found.append(node)
        elif isinstance(node, yaml.MappingNode):
            waiting += [value for _, value in node.value]
        elif isinstance(node, yaml.SequenceNode):
            waiting += node.value
    return found


def _single_quoted(text: str) -> list[tuple[int, int]]:
    return [
        (node.start_mark.line + 1, node.start_mark.column + 1)
        for node in _scalars(text)
        if node.style == "'" and node.start_mark.line == node.end_mark.line and not set(node.value) & {'"', "\\"}
    ]


def _replaced(text: str, places: set[tuple[int, int]]) -> str:
    """The scalars at these places in double quotes; the text as it was if anything else would change."""
    lines = text.split("\n")
    for node in sorted(_scalars(text), key=lambda node: -node.start_mark.index):
        start, end = node.start_mark, node.end_mark
        if (start.line + 1, start.column + 1) in places and start.line == end.line and node.style in {None, "", "'"}:
            line = lines[start.line]
            inner = node.value if node.style else line[start.column : end.column].rstrip()
            lines[start.line] = line[: start.column] + _in_quotes(inner) + line[end.column :]
    new = "\n".join(lines)
    same = _data(new) and _said(compose(new)) == _said(compose(text))
    return new if same else text


def _in_quotes(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _said(node: yaml.Node) -> Any:
    """What a document says, scalar by scalar as they are written, whether in quotes or not."""
    if isinstance(node, yaml.MappingNode):
        return [(_said(key), _said(value)) for key, value in node.value]
    return [_said(item) for item in node.value] if isinstance(node, yaml.SequenceNode) else node.value


def _ordered(text: str, order: list[str]) -> str:
    """Top-level keys in the order of the model, each with the comments above it."""
    document = _data(text)
    if document is None:
        return text
    starts = {name: place[0] - 1 for (name, *rest), place in _keys(document)}
    known = [name for name in order if name in starts]
    wanted = known + [name for name in starts if name not in order]
    lines = text.rstrip("\n").split("\n")
    if list(starts) == wanted or any(_key_line(lines[at], name) is None for name, at in starts.items()):
        return text
    heads = sorted(starts.items(), key=lambda item: item[1])
    begins = {}
    for name, at in heads:
        while at > 0 and lines[at - 1].startswith("#") and not MODELINE.match(f"{lines[at - 1]}\n"):
            at -= 1
        begins[name] = at
    ends = [*[begins[name] for name, _ in heads[1:]], len(lines)]
    blocks = {name: lines[begins[name] : end] for (name, _), end in zip(heads, ends, strict=True)}
    new = "\n".join([*lines[: begins[heads[0][0]]], *(line for name in wanted for line in blocks[name])]) + "\n"
    after = _data(new)
    return new if after and after.data == document.data else text


def _keys(document: Document) -> list[tuple[tuple[str, ...], tuple[int, int]]]:
    found = [(at[:1], place) for at, place in document.positions.items() if len(at) == 2 and at[1] == "[key]"]
    return sorted(found, key=lambda item: item[1])


def _key_line(line: str, name: str) -> re.Match[str] | None:
    """A key that begins its line, as those of a block mapping do."""
    return re.match(rf"[\"']?{re.escape(name)}[\"']?\s*:", line)
