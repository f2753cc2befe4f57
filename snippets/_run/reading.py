"""Strict YAML with positions.

PyYAML alone keeps the last of two equal keys, reads `no` as false and forgets line numbers.
Here a file is composed to nodes first, so that each value keeps its line and column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from .faults import Fault, Faults, Message
from .messages import say

Location = tuple[str | int, ...]
DEEPEST = 100  # values in values
# What YAML refuses, and what ends a line for YAML but not for editors, which would then count lines otherwise.
UNWANTED = re.compile(rf"{yaml.reader.Reader.NON_PRINTABLE.pattern}|[\r\x85\u2028\u2029\ufeff]")
LARGEST = 200_000  # bytes of one file; the largest term has a fiftieth of it


_FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # several times as fast, where the wheel has it


@dataclass(frozen=True)
class Document:
    """Plain data from one YAML file, with the position of every value."""

    path: str
    data: Any
    positions: dict[Location, tuple[int, int]]
    blocks: dict[Location, tuple[int, int]]  # where the text of a block ('|') begins

    def fault(self, location: Location, message: Message) -> Fault:
        """A fault at `location`, or at its nearest ancestor that the file has."""
        while location not in self.positions and location:
            location = location[:-1]
        line, column = self.positions.get(location, (1, 1))
        return Fault(self.path, line, column, message)


def read_document(path: Path, shown: str) -> Document:
    """The file's data and positions.

    Raises:
        Faults: wrong encoding, a byte order mark, broken YAML, or a key given twice.
    """
    return parse_document(read_text(path, shown), shown)


def read_text(path: Path, shown: str) -> str:
    """The file's text.

    Raises:
        Faults: wrong encoding, a byte order mark, too many bytes, or no right to read it.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise Faults([Fault(shown, 1, 1, say("no-access", reason=error.strerror))]) from None
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise Faults([Fault(shown, 1, 1, say("byte-order-mark"))])
    if len(raw) > LARGEST:
        raise Faults([Fault(shown, 1, 1, say("too-large", size=f"{len(raw):,}", limit=f"{LARGEST:,}"))])
    try:
        return raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        before = raw[raw.rfind(b"\n", 0, error.start) + 1 : error.start]
        raise Faults([Fault(shown, line, len(before.decode("utf-8")) + 1, say("not-utf-8"))]) from None


def parse_document(text: str, shown: str, first_line: int = 1) -> Document:
    """The data and positions of YAML text that begins on `first_line` of its file.

    Raises:
        Faults: broken YAML, or a key given twice.
    """
    text = "\n" * (first_line - 1) + text
    if found := UNWANTED.search(text):
        line, column = text.count("\n", 0, found.start()) + 1, found.start() - text.rfind("\n", 0, found.start())
        raise Faults([Fault(shown, line, column, say("character", code=f"{ord(found[0]):04X}"))])
    try:
        node = compose(text)
    except yaml.MarkedYAMLError as error:
        message = _explain(error, text)
        opened = message.code in {"open-quote", "open-bracket"}
        mark = error.context_mark if opened else error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        if message.code == "indentation":
            column = len(text.split("\n")[line - 1]) - len(text.split("\n")[line - 1].lstrip()) + 1
        raise Faults([Fault(shown, line, column, message)]) from None
    except RecursionError:
        raise Faults([Fault(shown, 1, 1, say("too-deep"))]) from None
    positions: dict[Location, tuple[int, int]] = {}
    faults: list[Fault] = []
    try:
        data = _Constructor(shown, positions, faults).value(node, ()) if node else None
    except RecursionError:
        raise Faults([Fault(shown, 1, 1, say("too-deep"))]) from None
    if faults:
        raise Faults(faults)
    return Document(shown, data, positions, dict(_blocks(node, (), text.split("\n"))) if node else {})


def compose(text: str) -> yaml.Node | None:
    """The text's one document as nodes.

    Raises:
        yaml.MarkedYAMLError: it is not YAML, in words that _explain knows.
        RecursionError: values in values in values.
    """
    if sum(map(text.count, "[{-?:")) > DEEPEST:  # else it cannot be so deep
        depth = 0
        for event in yaml.parse(text, Loader=_FAST):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                raise RecursionError  # the fast loader would end the process
    try:
        return yaml.compose(text, Loader=_FAST)
    except yaml.YAMLError as error:
        yaml.compose(text, Loader=yaml.SafeLoader)  # raises again, in other words
        raise error  # but takes what the fast one does not


def _blocks(node: yaml.Node, at: Location, lines: list[str]) -> Iterator[tuple[Location, tuple[int, int]]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _blocks(value, (*at, key.value), lines)
    elif isinstance(node, yaml.ScalarNode) and node.style in {"|", ">"}:
        for number in range(node.start_mark.line + 1, node.end_mark.line + 1):
            if number < len(lines) and lines[number].strip():
                yield at, (number + 1, len(lines[number]) - len(lines[number].lstrip()) + 1)
                return


def _explain(error: yaml.MarkedYAMLError, text: str) -> Message:
    """PyYAML's problem in words that name the usual cause."""
    problem, context = str(error.problem), str(error.context)
    if "\\t" in problem:
        return say("tab")
    if "mapping values are not allowed" in problem:
        line = text.split("\n")[error.problem_mark.line]
        return say("second-colon" if line[: error.problem_mark.column].count(": ") else "indentation")
    if "expected <block end>" in problem:
        return say("indentation")
    if "expected ',' or" in problem and error.context_mark:
        return say("open-bracket")
    if "expected the node content" in problem:
        return say("value-missing")
    if "another document" in problem:
        return say("second-document")
    if "alias" in context or "anchor" in context or "undefined alias" in problem:
        return say("sign-needs-quotes")
    if "quoted scalar" in context:
        return say("open-quote")
    return say("not-yaml", problem=error.problem or error.context)


class _Constructor:
    """Plain data from nodes, with the position of every value; faults are collected."""

    def __init__(self, shown: str, positions: dict[Location, tuple[int, int]], faults: list[Fault]) -> None:
        self.shown, self.positions, self.faults = shown, positions, faults
        self.seen: set[int] = set()
        self.loader = yaml.SafeLoader("")

    def value(self, node: yaml.Node, at: Location) -> Any:
        self.positions[at] = (node.start_mark.line + 1, node.start_mark.column + 1)
        if id(node) in self.seen:  # the same node again: an alias, which may hold itself or grow without end
            self.fault(node, say("anchor"))
            return None
        self.seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*at, i)) for i, item in enumerate(node.value)]
        if node.tag == "tag:yaml.org,2002:str":
            return node.value
        try:
            return self.loader.construct_object(node)
        except (yaml.YAMLError, ValueError, OverflowError, KeyError, IndexError, TypeError):
            tag = node.tag.replace("tag:yaml.org,2002:", "!!")
            implicit = self.loader.resolve(yaml.ScalarNode, node.value, (True, False)) == node.tag
            self.fault(node, say("looks-like", value=node.value) if implicit else say("tag", tag=tag))
            return None

    def mapping(self, node: yaml.MappingNode, at: Location) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.fault(key, say("key-not-text"))
                continue
            if key.value in data:
                self.fault(key, say("duplicate-key", name=key.value))
            data[key.value] = self.value(value, (*at, key.value))
            self.positions[(*at, key.value, "[key]")] = (key.start_mark.line + 1, key.start_mark.column + 1)
        return data

    def fault(self, node: yaml.Node, message: Message) -> None:
        line, column = node.start_mark.line + 1, node.start_mark.column + 1
        self.faults.append(Fault(self.shown, line, column, message))
