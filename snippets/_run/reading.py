"""Strict YAML with positions, validated by a pydantic model; every fault says where it stands.

PyYAML alone keeps the last of two equal keys, reads `no` as false and forgets line numbers.
Here a file is composed to nodes first, so that each value keeps its line and column.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

Location = tuple[str | int, ...]
KINDS = {
    bool: "true/false",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "a mapping",
    str: "text",
}


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that is wrong, where it stands, and what to do about it. Lines and columns count from 1."""

    path: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


class Faults(Exception):
    """Everything that is wrong, collected; printed one fault a line."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = sorted(set(faults))
        super().__init__("\n".join(map(str, self.faults)))


class Model(BaseModel):
    """Base of everything read from YAML: frozen, and no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


def _plain(value: str) -> str:
    if any(sign in value for sign in ("<", "](", "[[", "{{")):
        raise ValueError("plain words only: no HTML, links or embeds here")
    return value


# Names, titles, captions, labels: they stand in headings, attributes and lists, where markup could do harm.
Words = Annotated[str, Field(min_length=1), AfterValidator(_plain)]
Read = TypeVar("Read", bound=Model)

_FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # several times as fast, where the wheel has it
_PATTERNS: dict[str, str] = {}  # what a pattern allows, in words


def matching(pattern: str, words: str) -> Any:
    """A pydantic field for text of that pattern; `words` say to people what it allows."""
    _PATTERNS[pattern] = words
    return Field(pattern=pattern, description=words)


@dataclass(frozen=True)
class Document:
    """Plain data from one YAML file, with the position of every value."""

    path: str
    data: Any
    positions: dict[Location, tuple[int, int]]
    blocks: dict[Location, tuple[int, int]]  # where the text of a block ('|') begins

    def fault(self, location: Location, message: str) -> Fault:
        """A fault at `location`, or at its nearest ancestor that the file has."""
        while location not in self.positions and location:
            location = location[:-1]
        line, column = self.positions.get(location, (1, 1))
        return Fault(self.path, line, column, message)


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` for the closest known word, or nothing."""
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"; did you mean '{found[0]}'?" if found else ""


def read_document(path: Path, shown: str) -> Document:
    """The file's data and positions.

    Raises:
        Faults: wrong encoding, a byte order mark, broken YAML, or a key given twice.
    """
    return parse_document(read_text(path, shown), shown)


def read_text(path: Path, shown: str) -> str:
    """The file's text.

    Raises:
        Faults: wrong encoding or a byte order mark.
    """
    raw = path.read_bytes()
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise Faults([Fault(shown, 1, 1, "the file starts with a byte order mark; save it as UTF-8 without BOM")])
    try:
        return raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - (raw.rfind(b"\n", 0, error.start) + 1) + 1
        raise Faults([Fault(shown, line, column, "not UTF-8 text; save the file with the encoding UTF-8")]) from None


def parse_document(text: str, shown: str, first_line: int = 1) -> Document:
    """The data and positions of YAML text that begins on `first_line` of its file.

    Raises:
        Faults: broken YAML, or a key given twice.
    """
    text = "\n" * (first_line - 1) + text
    try:
        try:
            node = yaml.compose(text, Loader=_FAST)
        except yaml.YAMLError:
            node = yaml.compose(text, Loader=yaml.SafeLoader)  # raises again, in words that _explain knows
    except yaml.MarkedYAMLError as error:
        open_quote = "quoted scalar" in str(error.context)
        mark = error.context_mark if open_quote else error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise Faults([Fault(shown, line, column, _explain(error))]) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        message = f"character U+{ord(text[error.position]):04X} is not allowed in YAML; remove it"
        raise Faults([Fault(shown, line, 1, message)]) from None
    positions: dict[Location, tuple[int, int]] = {}
    faults: list[Fault] = []
    data = _construct(node, (), positions, faults, shown) if node else None
    if faults:
        raise Faults(faults)
    return Document(shown, data, positions, dict(_blocks(node, (), text.splitlines())) if node else {})


def _blocks(node: yaml.Node, at: Location, lines: list[str]) -> Iterator[tuple[Location, tuple[int, int]]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _blocks(value, (*at, key.value), lines)
    elif isinstance(node, yaml.ScalarNode) and node.style in {"|", ">"}:
        for number in range(node.start_mark.line + 1, node.end_mark.line + 1):
            if number < len(lines) and lines[number].strip():
                yield at, (number + 1, len(lines[number]) - len(lines[number].lstrip()) + 1)
                return


def _explain(error: yaml.MarkedYAMLError) -> str:
    """PyYAML's problem in words that name the usual cause."""
    if "\\t" in str(error.problem):
        return "a tab; YAML is indented with spaces only"
    if "mapping values are not allowed" in str(error.problem):
        return "a second ': ' in one line; put the text in quotes, or on its own line after '|'"
    if "alias" in str(error.context) or "undefined alias" in str(error.problem):
        return "text that starts with '*' or '&' needs quotes"
    if "quoted scalar" in str(error.context):
        return "a quote is opened here and never closed"
    return f"not valid YAML: {error.problem or error.context}"


def _construct(node: yaml.Node, at: Location, positions: dict, faults: list[Fault], shown: str) -> Any:
    positions[at] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, yaml.MappingNode):
        data: dict[str, Any] = {}
        for key, value in node.value:
            line, column = key.start_mark.line + 1, key.start_mark.column + 1
            name = key.value if isinstance(key, yaml.ScalarNode) else "?"
            if name in data:
                faults.append(Fault(shown, line, column, f"key '{name}' is given twice; keep one"))
            data[name] = _construct(value, (*at, name), positions, faults, shown)
            positions[(*at, name, "[key]")] = (line, column)
        return data
    if isinstance(node, yaml.SequenceNode):
        return [_construct(item, (*at, i), positions, faults, shown) for i, item in enumerate(node.value)]
    return yaml.SafeLoader("").construct_object(node)


def validate(model: type[Read], document: Document) -> Read:
    """The document as a frozen `model`.

    Raises:
        Faults: one for every value that the model does not take.
    """
    if not isinstance(document.data, dict):
        raise Faults([document.fault((), f"the file must hold keys and values{_keys(model)}")])
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        raise Faults(_fault(document, model, item) for item in error.errors(include_url=False)) from None


def _keys(model: type[BaseModel]) -> str:
    return "; its keys are " + ", ".join(model.model_fields)


def _model_at(annotation: Any, location: Location) -> type[BaseModel] | None:
    """The model that describes the mapping at `location`, followed through the fields' annotations."""
    for part in location:
        annotation = _bare(annotation)
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            field = annotation.model_fields.get(str(part))
            annotation = field.annotation if field else None
        else:  # dict[key, value] or tuple[value, ...]
            arguments = get_args(annotation)
            annotation = arguments[get_origin(annotation) is dict] if arguments else None
    annotation = _bare(annotation)
    return annotation if isinstance(annotation, type) and issubclass(annotation, BaseModel) else None


def _bare(annotation: Any) -> Any:
    """The annotation without `| None`."""
    if get_origin(annotation) in {Union, UnionType}:
        return next(a for a in get_args(annotation) if a is not type(None))
    return annotation


def _fault(document: Document, model: type[BaseModel], item: Any) -> Fault:
    location: Location = item["loc"]
    name, found = location[-1] if location else "", item["input"]
    if isinstance(name, int):  # an item of a list goes by the list's name
        name = ".".join(str(part) for part in location[:-1])
    kind, context = item["type"], item.get("ctx", {})
    parent = _model_at(model, location[:-1])
    if kind == "missing":
        wanted = (
            f" (needed: {', '.join(n for n, f in parent.model_fields.items() if f.is_required())})" if parent else ""
        )
        where = f" under '{location[-2]}'" if len(location) > 1 else ""
        return document.fault(location[:-1], f"missing key '{name}'{where}{wanted}")
    if kind == "extra_forbidden":
        known = list(parent.model_fields) if parent else []
        comma = "; text with a comma inside {…} needs quotes" if found is None else ""
        message = f"unknown key '{name}'{nearest(str(name), known)}{comma} (allowed: {', '.join(known)})"
        return document.fault((*location, "[key]"), message)
    if found is None:  # an empty value has no place of its own
        return document.fault((*location, "[key]"), f"'{name}' is empty; give it a value or remove the key")
    if kind == "string_type":
        hint = (
            "; put it in quotes"
            if isinstance(found, bool | int | float) or not isinstance(found, list | dict)
            else ""
        )
        return document.fault(location, f"'{name}' must be text, found {_kind(found)}{hint}")
    if kind == "string_too_short":
        return document.fault(location, f"'{name}' is empty; give it a value or remove the key")
    if kind == "string_pattern_mismatch":
        return document.fault(location, f"'{found}' is not a valid {name}; allowed: {_PATTERNS[context['pattern']]}")
    if kind == "literal_error":
        return document.fault(location, f"'{found}' is not allowed for '{name}'; allowed: {context['expected']}")
    if kind in {"model_type", "dict_type", "list_type", "tuple_type"}:
        wanted = "a mapping (key: value)" if kind in {"model_type", "dict_type"} else "a list ([a, b])"
        return document.fault(location, f"'{name}' must be {wanted}, found {_kind(found)}")
    message = item["msg"].removeprefix("Value error, ")
    given = "" if isinstance(found, dict | list) else f" (found {found!r})"
    return document.fault(location, f"'{name}': {message[0].lower() + message[1:]}{given}")


def _kind(value: Any) -> str:
    return f"{KINDS.get(type(value), type(value).__name__)}" + (
        f" ({value})" if isinstance(value, bool | int | float) else ""
    )
