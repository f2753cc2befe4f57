"""Data from YAML as frozen pydantic models; what a model does not take is a fault that says where it stands."""

from __future__ import annotations

import re
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    ValidationError,
    WithJsonSchema,
)

from .faults import NOTHING, Fault, Faults, Message, nearest
from .messages import say
from .reading import Document, Location

EXPONENT = re.compile(r"[-+]?\d+(\.\d*)?[eE][-+]?\d+")
MARKUP = ("<", "](", "[[", "{{")


class Model(BaseModel):
    """Base of everything read from YAML: frozen, and no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


def _plain(value: str) -> str:
    if any(sign in value for sign in MARKUP):
        raise ValueError("markup")
    return value


def _number(value: Any) -> Any:
    """1e-6 is text to YAML 1.1 and a number to everybody else."""
    return float(value) if isinstance(value, str) and EXPONENT.fullmatch(value) else value


# Names, titles, captions, labels: they stand in headings, attributes and lists, where markup could do harm.
Words = Annotated[
    str,
    Field(min_length=1),
    AfterValidator(_plain),
    WithJsonSchema({"type": "string", "pattern": r"\S", "not": {"pattern": r"<|\]\(|\[\[|\{\{"}}),
]
Text = Annotated[str, Field(min_length=1), WithJsonSchema({"type": "string", "pattern": r"\S"})]
Number = Annotated[float, Strict(), BeforeValidator(_number)]  # no "0.5" in quotes, no true
Truth = Annotated[bool, Strict()]
Read = TypeVar("Read", bound=Model)

_FORMS: dict[str, Message] = {}  # what a pattern allows, in words


def matching(pattern: str, form: str) -> Any:
    """A pydantic field for text of that pattern; the message `form` says to people what it allows."""
    _FORMS[pattern] = say(form)
    return Field(pattern=pattern, description=_FORMS[pattern].en)


def validate(model: type[Read], document: Document) -> Read:
    """The document as a frozen `model`.

    Raises:
        Faults: one for every value that the model does not take.
    """
    if not isinstance(document.data, dict):
        raise Faults([document.fault((), say("no-mapping", keys=", ".join(model.model_fields)))])
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        raise Faults(_fault(document, model, item) for item in error.errors(include_url=False)) from None


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
        name = ".".join(str(part) for part in location[:-1] if not isinstance(part, int))
    kind = item["type"]
    parent = _model_at(model, location[:-1])
    if kind == "missing" and parent:
        needed = ", ".join(n for n, f in parent.model_fields.items() if f.is_required())
        where = say("under", name=location[-2]) if len(location) > 1 else NOTHING
        return document.fault(location[:-1], say("missing-key", name=name, where=where, needed=needed))
    if kind == "extra_forbidden":
        known = list(parent.model_fields) if parent else []
        comma = say("comma-in-braces") if found is None else NOTHING
        message = say(
            "unknown-key", name=name, nearest=nearest(str(name), known), comma=comma, known=", ".join(known)
        )
        return document.fault((*location, "[key]"), message)
    if kind == "missing" or (kind == "too_long" and isinstance(found, list)):  # an item of a pair
        whole = location[:-1] if kind == "missing" else location
        return document.fault(whole, say("not-a-pair", name=whole[-1]))
    if found is None and isinstance(location[-1], str):  # an empty value has no place of its own
        return document.fault((*location, "[key]"), say("empty", name=name))
    return document.fault(location, _value_problem(str(name), found, item))


def _value_problem(name: str, found: Any, item: Any) -> Message:
    kind, context = item["type"], item.get("ctx", {})
    if kind == "string_type":
        hint = say("write-one-text" if isinstance(found, list | dict) else "put-in-quotes")
        return say("not-text", name=name, found=_kind(found), hint=hint)
    if kind == "string_too_short":
        return say("empty", name=name)
    if kind == "string_pattern_mismatch":
        return say("bad-form", found=found, name=name, allowed=_FORMS[context["pattern"]])
    if kind == "literal_error":
        return say("not-one-of", found=found, name=name, allowed=context["expected"].replace(" or ", ", "))
    if kind in {"model_type", "dict_type"}:
        return say("not-a-mapping", name=name, found=_kind(found))
    if kind in {"list_type", "tuple_type"}:
        return say("not-a-list", name=name, found=_kind(found))
    if kind in {"float_type", "int_type", "finite_number"}:
        return say("not-a-number", name=name, found=_kind(found))
    if kind == "bool_type":
        return say("not-a-truth", name=name, found=_kind(found))
    if kind == "greater_than":
        return say("not-positive", name=name, found=found)
    if kind == "too_short":
        return say("too-few", name=name, least=context["min_length"])
    reason = context.get("error")
    if isinstance(reason, ValueError) and reason.args == ("markup",):
        return say("markup", name=name, found=found)
    problem = reason.args[0] if isinstance(reason, ValueError) else item["msg"]
    return say("value", name=name, problem=problem)


def _kind(value: Any) -> Message:
    if isinstance(value, bool):
        return say("truth", value=str(value).lower())
    if isinstance(value, int | float):
        return say("number", value=value)
    if value is None:
        return say("nothing")
    kinds = {str: "text", list: "list", dict: "mapping"}
    return say(kinds[type(value)]) if type(value) in kinds else say("date", value=value)
